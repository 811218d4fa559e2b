// From a written word to its readings: proclitics + inflected stem + attached pronoun, looked up in the lexicon.
// One instance per dictionary; readings of a written form are cached by the caller.

import type { Analysis } from '../annotations.ts';
import { caseOf, Fits, genderOf, hashWith, keyCode, Lexicon, moodOf, NO_OBJECT, numberOf, personOf, POS_TAGS, stateOf, tenseOf, voiceOf } from '../lexicon/index.ts';
import { PRONOUNS, readProclitics, type Proclitics } from './clitics.ts';
import { MAX_LETTERS, type Letters } from './letters.ts';
import { letterCost } from './spelling-costs.ts';
import { Tails, type Tail } from './tails.ts';

/** One reading in numbers; `render` makes an Analysis of it. */
export interface Reading {
  row: number;
  slot: number;
  proclitics: Proclitics;
  /** Index into PRONOUNS or -1. */
  pronoun: number;
  /** Log likelihood of lemma, inflection, pronoun and spelling, given the tags. */
  emission: number;
  /** The same with the clitics' own likelihood: ranks readings out of context. */
  score: number;
  /** Its descriptions by the number of their setting, and the other lemmas of its word: made when first asked for. */
  views: (Analysis | undefined)[] | undefined;
  others: Analysis[] | undefined;
}

const NOUN = POS_TAGS.indexOf('NOUN');
/** Packed genitive; 0 is no case shown, what lies between is none that a preposition leaves. */
const GENITIVE = 3;
const PAST = 1, NOMINATIVE = 1, CONSTRUCT = 3;

/** Places between the letters of a word. */
const ENDS = MAX_LETTERS + 1;

/** Slots of a class by prefix and suffix. */
type Shelf = Map<number, number[]>;

/** What a careful reader knows and unlabelled counting does not: in natural logarithms. */
const LEANINGS = { functionWord: 4, derived: -4, nisba: -3, woman: -2, dual: -1.5, likeTanwin: -2.5, pair: -5, you: -2.5, imperative: -2, owned: 2, wrongCase: -6, objectOfNone: -3, us: -1.5 };

function leaningOf(features: number, fits: number): number {
  return (fits & Fits.Woman ? LEANINGS.woman : 0) + (fits & Fits.Nisba ? LEANINGS.nisba : 0) + (numberOf(features) === 2 ? LEANINGS.dual + (likeTanwin(features) ? LEANINGS.likeTanwin : 0) + (isPair(features) ? LEANINGS.pair : 0) : 0)
    + (moodOf(features) === 4 ? LEANINGS.imperative : personOf(features) === 2 ? LEANINGS.you : 0);
}

/** A dual that ends like the alif of tanwīn: محقّقا, تقدّما. */
function likeTanwin(features: number): boolean {
  return tenseOf(features) === PAST || isPair(features);
}

/** رجلا (الأمن): hardly ever written beside رجلًا. */
function isPair(features: number): boolean {
  return numberOf(features) === 2 && stateOf(features) === CONSTRUCT && caseOf(features) === NOMINATIVE;
}

export class Analyser {
  private readonly affixLetters: string[];
  private readonly tails = new Tails();
  private readonly slotPrefixCode: Uint8Array;
  private readonly slotSuffixId: Uint8Array;
  private readonly slotPrior: Float32Array;
  private readonly prefixCodes: number[];
  private readonly shelves: (Shelf | undefined)[] = [];
  private readonly proclitics: Proclitics[] = [];
  private readonly ends: number[] = [];
  private readonly endTails: Tail[][] = [];
  /** Hashes of the letters from each start to each end, and for which word those of a start were made last. */
  private readonly hashes = new Int32Array(ENDS * ENDS);
  private readonly hashed = new Float64Array(ENDS);
  private word = 0;

  constructor(readonly lexicon: Lexicon) {
    this.affixLetters = lexicon.affixes.map((a) => [...a].filter((c) => keyCode(c.charCodeAt(0))).join(''));
    const keys = this.affixLetters.map((a) => [...a].map((c) => keyCode(c.charCodeAt(0))));
    const slots = lexicon.slotFeatures.length;
    this.slotPrefixCode = new Uint8Array(slots);
    this.slotSuffixId = new Uint8Array(slots);
    this.slotPrior = new Float32Array(slots);
    const prefixes = new Set<number>([0]);
    const weights = lexicon.section('slotWeight') as Uint8Array | undefined;
    this.tails.suffix([]);
    for (let s = 0; s < slots; s++) {
      const prefix = keys[lexicon.slotPrefix[s]!]!;
      prefixes.add((this.slotPrefixCode[s] = prefix[0] ?? 0));
      this.slotSuffixId[s] = this.tails.suffix(keys[lexicon.slotSuffix[s]!]!);
      this.slotPrior[s] = leaningOf(lexicon.slotFeatures[s]!, lexicon.slotFits[s]!) + (weights ? -weights[s]! / 10 : slotPrior(lexicon.slotFeatures[s]!, lexicon.slotFits[s]!));
    }
    this.prefixCodes = [...prefixes];
  }

  /** All readings, likeliest first; none when the lexicon does not know the word. */
  analyse(word: Letters): Reading[] {
    const out: Reading[] = [];
    const { codes } = word, length = codes.length;
    if (!length) return out;
    this.findEnds(codes);
    this.word++;
    for (const p of readProclitics(codes, length, this.proclitics)) {
      for (const prefix of this.prefixCodes) {
        let start = p.length;
        if (prefix) {
          if (p.article || p.preposition || codes[start] !== prefix || start + 1 >= length) continue;
          start++;
        } else if (p.future) continue;
        this.hash(codes, start);
        for (let i = 0; i < this.ends.length && this.ends[i]! > start; i++) this.look(word, p, prefix, start, this.ends[i]!, this.endTails[i]!, out);
      }
    }
    if (out.length > 1) out.sort((a, b) => b.score - a.score);
    return out;
  }

  /** Possible stem ends, last first, each with the readings of what follows. */
  private findEnds(codes: Uint8Array): void {
    this.ends.length = this.endTails.length = 0;
    let node = 0;
    for (let at = codes.length; at > 0; at--) {
      const tails = this.tails.at(node);
      if (tails) { this.ends.push(at); this.endTails.push(tails); }
      node = this.tails.step(node, codes[at - 1]!);
      if (!node) return;
    }
  }

  /** Hashes of codes[start, end) for every end, once a start. */
  private hash(codes: Uint8Array, start: number): void {
    if (this.hashed[start] === this.word) return;
    this.hashed[start] = this.word;
    for (let end = start, hash = 0; end < codes.length; end++) this.hashes[start * ENDS + end + 1] = hash = hashWith(hash, codes[end]!);
  }

  private look(word: Letters, p: Proclitics, prefix: number, start: number, end: number, tails: Tail[], out: Reading[]): void {
    const { lexicon } = this;
    const first = lexicon.index.find(word.codes, start, end, this.hashes[start * ENDS + end]!);
    if (first < 0) return;
    for (let row = first; row === first || lexicon.index.repeats(row); row++) {
      const shelf = this.shelfOf(lexicon.rowClass[row]!);
      let stemCost = -1;
      for (const tail of tails) {
        const slots = shelf.get(prefix * 256 + tail.suffix);
        if (!slots) continue;
        for (const slot of slots) {
          if (!this.allowed(slot, p, tail.pronoun)) continue;
          if (stemCost < 0) stemCost = this.stemCost(row, word, start, end);
          const emission = this.lemmaScore(lexicon.rowLemma[row]!) + this.slotPrior[slot]! - stemCost - this.affixCost(slot, word, start, end) + pronounScore(tail.pronoun, word.letters) + this.ownedScore(row, slot, tail.pronoun)
            + (p.preposition && caseOf(lexicon.slotFeatures[slot]!) % GENITIVE ? LEANINGS.wrongCase : 0);
          out.push({ row, slot, proclitics: p, pronoun: tail.pronoun, emission, score: emission + p.prior, views: undefined, others: undefined });
        }
      }
    }
  }

  /** How likely the lemma is among those of its part of speech; counting alone strays without these leanings. */
  private lemmaScore(lemma: number): number {
    const { lexicon } = this;
    return lexicon.lemmaWeight[lemma]! / 10 + (lemma < lexicon.closedLemmas ? LEANINGS.functionWord : lexicon.lemmaDerived[lemma] ? LEANINGS.derived : 0);
  }

  /** That a noun is somebody's is told by its tag already; what is left is whose. */
  private ownedScore(row: number, slot: number, pronoun: number): number {
    if (pronoun < 0) return 0;
    const fits = this.lexicon.slotFits[slot]!;
    if (fits & Fits.Verb) return this.objectScore(row, slot, pronoun);
    return !(fits & Fits.Nisba) && this.lexicon.lemmaPos[this.lexicon.rowLemma[row]!] === NOUN ? LEANINGS.owned : 0;
  }

  /** A verb that takes no object hardly has one attached; نا on a verb in the past is mostly its subject. */
  private objectScore(row: number, slot: number, pronoun: number): number {
    if (this.lexicon.lemmaTakes[this.lexicon.rowLemma[row]!]! & NO_OBJECT) return LEANINGS.objectOfNone;
    return PRONOUNS[pronoun]!.text === 'نا' && tenseOf(this.lexicon.slotFeatures[slot]!) === PAST ? LEANINGS.us : 0;
  }

  /** May these clitics stand around this slot? */
  private allowed(slot: number, p: Proclitics, pronoun: number): boolean {
    const fits = this.lexicon.slotFits[slot]!;
    if (pronoun < 0 ? fits & Fits.NeedsPronoun : fits & Fits.NoPronoun) return false;
    if (p.conjunction && fits & Fits.NoConjunction) return false;
    if (p.article ? !(fits & Fits.Article) || pronoun >= 0 : !(fits & Fits.Bare)) return false;
    if (p.preposition && !(fits & Fits.Preposition)) return false;
    if (p.future && !(fits & Fits.Future)) return false;
    if (p.purpose && !(fits & Fits.Purpose)) return false;
    if (pronoun < 0) return true;
    const rule = PRONOUNS[pronoun]!.afterVerb;
    return rule === undefined || (fits & Fits.EitherMe) !== 0 || rule === ((fits & Fits.Verb) !== 0);
  }

  /** How far the written letters are from the stem's own spelling. */
  private stemCost(row: number, word: Letters, start: number, end: number): number {
    const { stems } = this.lexicon;
    let cost = 0, at = start;
    for (let i = this.lexicon.rowStem[row]!; at < end && stems[i]; i++) {
      let unit = stems[i]!;
      if (unit >= 0x80) unit += 0x580;
      else if (unit === 1) { unit = stems[i + 1]! | (stems[i + 2]! << 8); i += 2; }
      if (!keyCode(unit)) continue;
      cost += letterCost(word.letters.charCodeAt(at), unit);
      at++;
    }
    return cost;
  }

  private affixCost(slot: number, { letters }: Letters, start: number, end: number): number {
    const prefix = this.affixLetters[this.lexicon.slotPrefix[slot]!]!, suffix = this.affixLetters[this.lexicon.slotSuffix[slot]!]!;
    let cost = prefix ? letterCost(letters.charCodeAt(start - 1), prefix.charCodeAt(0)) : 0;
    for (let i = 0; i < suffix.length; i++) cost += letterCost(letters.charCodeAt(end + i), suffix.charCodeAt(i));
    return cost;
  }

  /** Made when first asked for. */
  private shelfOf(id: number): Shelf {
    let shelf = this.shelves[id];
    if (shelf) return shelf;
    shelf = this.shelves[id] = new Map();
    for (let i = this.lexicon.classStart[id]!; i < this.lexicon.classStart[id + 1]!; i++) {
      const slot = this.lexicon.classSlots[i]!;
      const key = this.slotPrefixCode[slot]! * 256 + this.slotSuffixId[slot]!;
      const list = shelf.get(key);
      if (list) list.push(slot); else shelf.set(key, [slot]);
    }
    return shelf;
  }
}

/** How usual an inflection is, in natural logarithms: a start for counting (tools/count.ts) where nothing has been counted yet. */
function slotPrior(features: number, fits: number): number {
  let prior = 0;
  const person = personOf(features), mood = moodOf(features), number = numberOf(features), gender = genderOf(features);
  if (fits & Fits.Verb) {
    if (mood === 4) prior -= 6;
    else if (person === 2) prior -= 5;
    else if (person === 1) prior -= number === 1 ? 3.5 : 2.5;
    if (number === 2) prior -= 3;
    if (number === 3) prior -= gender === 2 ? 5 : 1.5;
    if (voiceOf(features) === 2) prior -= 1.8;
    if (tenseOf(features) === 2) prior -= 0.5;
    if (mood === 2 || mood === 3) prior -= 1;
    return prior;
  }
  if (number === 2) prior -= 2.5;
  if (number === 3) prior -= 0.5;
  if (caseOf(features) === 2 && stateOf(features) === 2) prior -= 1.5;
  else if (stateOf(features) === 2) prior -= 2;
  if (stateOf(features) === 3) prior -= 1.5;
  if (fits & Fits.Nisba) prior -= 3;
  return prior;
}

/** How usual the attached pronoun is, and how far the word's last letters are from its spelling (ة is hardly ever ـه). */
function pronounScore(pronoun: number, letters: string): number {
  if (pronoun < 0) return 0;
  const p = PRONOUNS[pronoun]!;
  let score = p.rare || p.afterVerb !== undefined ? -5.5 : -2.5;
  const from = letters.length - p.text.length;
  for (let i = 0; i < p.text.length; i++) score -= letterCost(letters.charCodeAt(from + i), p.text.charCodeAt(i));
  return score;
}
