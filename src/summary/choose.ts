// Choosing sentences together under a budget: the set with the best expected F1, found over word counts as in a knapsack.

import type { Article } from './article.ts';
import { WEIGHTS, weightsAt, worth, type Scored, type Weights } from './score.ts';

export interface Budget {
  words: number;
  sentences: number;
}

/** Sentences that compete, and steps into which a word budget is divided: both bound the work, whatever the text. */
const COMPETITORS = 56, STEPS = 56;

/** A set of sentences on the way through the text; sets of one size compete, apart those that end with the newest sentence: the next may lean on it. */
interface Path {
  words: number;
  hits: number;
  count: number;
  /** It begins with the article's first sentence. */
  led: boolean;
  /** Place of the last one, and the path before it. */
  last: number;
  before: Path | undefined;
}

const NOTHING: Path = { words: 0, hits: 0, count: 0, led: false, last: -1, before: undefined };

/**
 * In the article's order; together at most `budget.words` words unless only one is given. A sentence whose subject is
 * in the one before comes only with that one, unless there is nothing else.
 */
export function choose(article: Article, all: Scored[], budget: Budget, weights: Weights = WEIGHTS): Scored[] {
  const at = weightsAt(weights, budget.words);
  const worths = all.map((s) => worth(s.features, at) * (s.sentence.stray ? weights.stray : 1) * (s.sentence.question ? weights.question : 1));
  const sizes = new Sizes(Math.max(1, budget.words / STEPS));
  let others: Path[] = [NOTHING], newest: Path[] = [];
  for (const i of competitors(all, worths)) {
    for (const p of others) extend(p, i);
    for (const p of newest) extend(p, i);
    const longer = sizes.take();
    if (!longer.length) continue;
    for (const p of others) sizes.keep(p);
    for (const p of newest) sizes.keep(p);
    others = sizes.take();
    newest = longer;
  }
  return unwound([...others, ...newest], all, budget, weights);

  /** Adds the sentence to the path, where it may stand behind it. */
  function extend(p: Path, i: number): void {
    const words = p.words + all[i]!.sentence.words;
    if (p.count >= budget.sentences || (p !== NOTHING && words > budget.words)) return;
    const stands = standingOn(p, i), repeated = stands && worst(p, i);
    if (!stands || repeated > weights.same || tellsAgain(p, i)) return;
    const kept = Math.max(0, 1 - weights.repetition * repeated) + (p.last === i - 1 && i > 0 ? weights.following : 0);
    const hits = p.hits + all[i]!.sentence.words * worths[i]! * kept * stands + (i ? 0 : weights.lead * budget.words);
    if (sizes.wants(words, hits)) sizes.keep({ words, hits, count: p.count + 1, led: p.led || !i, last: i, before: p });
  }

  /** What is left of the sentence's worth behind this path: nothing without what it leans on. */
  function standingOn(path: Path, i: number): number {
    const { standing, needs, speaker, question } = all[i]!.sentence;
    if (question && !weights.question) return 0;
    if (i && standing !== 'alone' && standing !== 'adding' && !follows(all, path, i)) {
      if (standing === 'back' || (standing === 'spoken' && !(speaker && weights.speakers))) return 0;
      if (standing !== 'spoken') return weights.unmet;
    }
    if (i && standing === 'adding' && path === NOTHING) return weights.unmet;
    return needs.every((from) => holds(path, from)) ? 1 : weights.unmet;
  }

  /** Paraphrases: hardly a word of the shorter sentence is not in the longer one. */
  function tellsAgain(path: Path, i: number): boolean {
    if (weights.told >= 1) return false;
    for (let p: Path | undefined = path; p && p !== NOTHING; p = p.before) {
      const { held, shared } = article.likeness(p.last, i);
      if (held > weights.told || shared > weights.retold) return true;
    }
    return false;
  }

  function worst(path: Path, i: number): number {
    let most = 0;
    for (let p: Path | undefined = path; p && p !== NOTHING; p = p.before) most = Math.max(most, article.likeness(p.last, i).alike);
    return most;
  }
}

/** Does the path end with the sentence right before this one? */
const follows = (all: Scored[], path: Path, i: number) => i > 0 && path.last === i - 1 && all[i - 1]!.sentence.index === all[i]!.sentence.index - 1;

/** Is one of these places on the path? */
function holds(path: Path, places: readonly number[]): boolean {
  for (let p: Path | undefined = path; p && p !== NOTHING; p = p.before) if (places.includes(p.last)) return true;
  return false;
}

/** The likeliest sentences and those they depend on, in the text's order. */
function competitors(all: Scored[], worths: number[]): number[] {
  const may = all.map((_, i) => i).filter((i) => all[i]!.sentence.standing !== 'never');
  if (may.length <= COMPETITORS) return may;
  const chosen = new Set([...may].sort((a, b) => worths[b]! - worths[a]! || a - b).slice(0, COMPETITORS));
  for (const i of [...chosen]) if (all[i]!.sentence.standing !== 'alone' && i) chosen.add(i - 1);
  return may.filter((i) => chosen.has(i));
}

/** Much larger sets, of one very long sentence, are all of one size. */
const LARGEST = 1_000;

/** By size: place + 1 among the paths that are being found; all 0 between uses. */
const places = new Uint16Array(LARGEST + 1);

/** The best paths of each size, a step of words wide; of equals the first. */
class Sizes {
  private paths: Path[] = [];

  constructor(private readonly step: number) {}

  private sizeOf(words: number): number {
    return Math.min(LARGEST, Math.ceil(words / this.step));
  }

  /** Would a path be kept? */
  wants(words: number, hits: number): boolean {
    const place = places[this.sizeOf(words)]!;
    return !place || hits > this.paths[place - 1]!.hits;
  }

  keep(path: Path): void {
    if (!this.wants(path.words, path.hits)) return;
    const size = this.sizeOf(path.words), place = places[size]!;
    if (place) this.paths[place - 1] = path;
    else places[size] = this.paths.push(path);
  }

  /** Gives the paths, in the order in which their sizes came, and begins anew. */
  take(): Path[] {
    const { paths } = this;
    for (const { words } of paths) places[this.sizeOf(words)] = 0;
    this.paths = [];
    return paths;
  }
}

/** F1 against a reference of `fill` times the budget's words; how much more is wanted does not hang on the lead. */
const gain = (p: Path, budget: Budget, weights: Weights) => {
  const lead = p.led ? weights.lead : 0;
  return (2 * (p.hits - lead * budget.words)) / (p.words + weights.fill * budget.words) + lead;
};

function unwound(paths: Path[], all: Scored[], budget: Budget, weights: Weights): Scored[] {
  let top = NOTHING;
  for (const p of paths) if (gain(p, budget, weights) > gain(top, budget, weights)) top = p;
  // where no sentence can stand alone, the first whole one is taken as it is
  if (top === NOTHING) return [all.find((s) => s.sentence.standing !== 'never') ?? all[0]!];
  const out: Scored[] = [];
  for (let p: Path | undefined = top; p && p !== NOTHING; p = p.before) out.unshift(all[p.last]!);
  return out.length === 1 && out[0] === all[0] ? wholeLead(all, budget) : out;
}

/** The first sentence with the rest of its paragraph, where the budget holds all of it: it was written to be read together. */
function wholeLead(all: Scored[], budget: Budget): Scored[] {
  const next = all.findIndex(({ sentence }, i) => i > 0 && sentence.inParagraph === 0), lead = all.slice(0, next);
  const words = lead.reduce((sum, { sentence }) => sum + sentence.words, 0);
  const fits = next > 0 && words <= budget.words && lead.length <= budget.sentences && lead.every(({ sentence }) => sentence.standing !== 'never');
  return fits ? lead : all.slice(0, 1);
}
