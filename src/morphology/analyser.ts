// From a written word to its readings: proclitics + inflected stem + attached pronoun, looked up in the lexicon.
// One instance per dictionary; readings of a written form are cached by the caller.

import {
  caseOf, Fits, genderOf, hashWith, keyCode, Lexicon, moodOf, NO_OBJECT, numberOf, personOf, POS_TAGS, stateOf, tenseOf, voiceOf,
} from '../lexicon/index.ts';
import { PRONOUNS, readProclitics, type Proclitics } from './clitics.ts';
import type { Kept } from './kept.ts';
import { MAX_LETTERS, type Letters } from './letters.ts';
import { Shelves } from './shelves.ts';
import { letterCost } from './spelling-costs.ts';
import type { Tail } from './tails.ts';

/** One reading in numbers; `render` makes an Analysis of it. */
export interface Reading {
  row: number;
  slot: number;
  proclitics: Proclitics;
  /** Index into PRONOUNS or -1. */
  pronoun: number;
  /** Log likelihood of lemma, inflection, pronoun and spelling, given the tags. */
  emission: number;
  /** What is made of it when it is first chosen (kept.ts). */
  kept: Kept | undefined;
}

/** Log likelihood with the clitics' own: ranks readings out of context. */
export const scoreOf = (reading: Reading) => reading.emission + reading.proclitics.prior;

const NOUN = POS_TAGS.indexOf('NOUN'), ADJECTIVE = POS_TAGS.indexOf('ADJ');
/** Packed genitive; 0 is no case shown, what lies between is none that a preposition leaves. */
const GENITIVE = 3;
const PAST = 1, NOMINATIVE = 1, CONSTRUCT = 3;

/** Places between the letters of a word. */
const ENDS = MAX_LETTERS + 1;

/** What a careful reader knows and unlabelled counting does not: in natural logarithms. */
const LEANINGS = {
  functionWord: 4, derived: -4, nisba: -3, woman: -2, dual: -1.5, likeTanwin: -2.5, pair: -5, you: -2.5, imperative: -2, owned: 2,
  wrongCase: -6, objectOfNone: -3, us: -4, myself: -8, adjectiveOwned: -3, adjectiveMine: -6,
};

/** Me and us. */
const MINE = /^(?:ي|ني|نا)$/;

function leaningOf(features: number, fits: number): number {
  const dual = LEANINGS.dual + (likeTanwin(features) ? LEANINGS.likeTanwin : 0) + (isPair(features) ? LEANINGS.pair : 0);
  return (fits & Fits.Woman ? LEANINGS.woman : 0) + (fits & Fits.Nisba ? LEANINGS.nisba : 0) + (numberOf(features) === 2 ? dual : 0)
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
  private readonly shelves: Shelves;
  private readonly slotPrior: Float32Array;
  private readonly proclitics: Proclitics[] = [];
  /** Of the word in hand: its letters' key codes, its readings, and where stems may end. */
  private readonly codes = new Uint8Array(MAX_LETTERS);
  private readonly out: Reading[] = [];
  private readonly ends = new Uint8Array(ENDS);
  private readonly endTails: Tail[][] = [];
  private count = 0;
  /** Hashes of the letters from each start to each end, and for which word those of a start were made last. */
  private readonly hashes = new Int32Array(ENDS * ENDS);
  private readonly hashed = new Float64Array(ENDS);
  private word = 0;

  constructor(readonly lexicon: Lexicon) {
    this.shelves = new Shelves(lexicon);
    const weights = withTwins(lexicon, lexicon.section('slotWeight') as Uint8Array | undefined);
    this.slotPrior = Float32Array.from(lexicon.slotFeatures, (features, slot) => {
      const fits = lexicon.slotFits[slot]!;
      return leaningOf(features, fits) + (weights ? -weights[slot]! / 10 : slotPrior(features, fits));
    });
  }

  /** All readings, likeliest first; none when the lexicon does not know the word. */
  analyse(word: Letters): Reading[] {
    const { codes, out } = this, { length } = word.letters;
    if (!length) return [];
    for (let i = 0; i < length; i++) codes[i] = keyCode(word.letters.charCodeAt(i));
    this.findEnds(length);
    this.word++;
    for (const p of readProclitics(codes, length, this.proclitics)) {
      if (!p.future) this.from(word, p, 0, p.length);
      const prefix = p.article || p.preposition ? 0 : this.shelves.prefixes[codes[p.length]!]!;
      if (prefix && p.length + 1 < length) this.from(word, p, prefix, p.length + 1);
    }
    sort(out);
    const readings = out.slice();
    out.length = 0;
    return readings;
  }

  /** Stems from one letter on. */
  private from(word: Letters, p: Proclitics, prefix: number, start: number): void {
    this.hash(start, word.letters.length);
    for (let i = 0; i < this.count && this.ends[i]! > start; i++) this.look(word, p, prefix, start, this.ends[i]!, this.endTails[i]!);
  }

  /** Possible stem ends, last first, each with the readings of what follows. */
  private findEnds(length: number): void {
    this.count = 0;
    let node = 0;
    for (let at = length; at > 0; at--) {
      const tails = this.shelves.tails.at(node);
      if (tails) { this.ends[this.count] = at; this.endTails[this.count++] = tails; }
      node = this.shelves.tails.step(node, this.codes[at - 1]!);
      if (!node) return;
    }
  }

  /** Hashes of codes[start, end) for every end, once a start. */
  private hash(start: number, length: number): void {
    if (this.hashed[start] === this.word) return;
    this.hashed[start] = this.word;
    for (let end = start, hash = 0; end < length; end++) this.hashes[start * ENDS + end + 1] = hash = hashWith(hash, this.codes[end]!);
  }

  private look(word: Letters, p: Proclitics, prefix: number, start: number, end: number, tails: Tail[]): void {
    const { lexicon } = this;
    const first = lexicon.index.find(this.codes, start, end, this.hashes[start * ENDS + end]!);
    if (first < 0) return;
    for (let row = first; row === first || lexicon.index.repeats(row); row++) {
      const id = lexicon.rowClass[row]!;
      let ofStem: number | undefined;
      for (const tail of tails) {
        for (const slot of this.shelves.slots(id, prefix, tail.suffix)) {
          if (!this.allowed(slot, p, tail.pronoun)) continue;
          ofStem ??= this.lemmaScore(lexicon.rowLemma[row]!) - this.stemCost(row, word, start, end);
          const emission = ofStem + this.slotPrior[slot]! - this.affixCost(slot, word, start, end)
            + pronounScore(tail.pronoun, word.letters) + this.ownedScore(row, slot, tail.pronoun)
            + (p.preposition && caseOf(lexicon.slotFeatures[slot]!) % GENITIVE ? LEANINGS.wrongCase : 0);
          this.out.push({ row, slot, proclitics: p, pronoun: tail.pronoun, emission, kept: undefined });
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
    const pos = fits & Fits.Nisba ? ADJECTIVE : this.lexicon.lemmaPos[this.lexicon.rowLemma[row]!];
    // مسلحي الحزب are its armed men, حديثه what he says: what is somebody's is a noun, or the best of them
    if (pos === ADJECTIVE) return this.adjectiveScore(this.lexicon.stemOf(row), pronoun);
    return pos === NOUN ? LEANINGS.owned : 0;
  }

  /** آخرها is the last of them: nobody has an آخَر. */
  private adjectiveScore(stem: string, pronoun: number): number {
    if (PRONOUNS[pronoun]!.text === 'ي' || stem === 'آخَر') return LEANINGS.adjectiveMine;
    return /^(?:أَ|آخِ)/.test(stem) ? 0 : LEANINGS.adjectiveOwned;
  }

  /** A verb that takes no object hardly has one attached, and who says I or we is not its own object (أردنا is no أردّنا); نا on a verb in the past is mostly its subject. */
  private objectScore(row: number, slot: number, pronoun: number): number {
    if (this.lexicon.lemmaTakes[this.lexicon.rowLemma[row]!]! & NO_OBJECT) return LEANINGS.objectOfNone;
    if (personOf(this.lexicon.slotFeatures[slot]!) === 1 && MINE.test(PRONOUNS[pronoun]!.text)) return LEANINGS.myself;
    return PRONOUNS[pronoun]!.text === 'نا' && tenseOf(this.lexicon.slotFeatures[slot]!) === PAST ? LEANINGS.us : 0;
  }

  /** May these clitics stand around this slot? */
  private allowed(slot: number, p: Proclitics, pronoun: number): boolean {
    const fits = this.lexicon.slotFits[slot]!;
    if ((fits & (p.needs | p.bars)) !== p.needs) return false;
    if (pronoun < 0) return (fits & Fits.NeedsPronoun) === 0;
    if (p.article || fits & Fits.NoPronoun) return false;
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
    const { letters: affixes } = this.shelves;
    const prefix = affixes[this.lexicon.slotPrefix[slot]!]!, suffix = affixes[this.lexicon.slotSuffix[slot]!]!;
    let cost = prefix ? letterCost(letters.charCodeAt(start - 1), prefix.charCodeAt(0)) : 0;
    for (let i = 0; i < suffix.length; i++) cost += letterCost(letters.charCodeAt(end + i), suffix.charCodeAt(i));
    return cost;
  }
}

/** Weights of slots; a verb's whose forms take no pronoun only because of their spelling (يبدأ beside يبدؤها) is as usual as the one that does (يكتب). */
function withTwins(lexicon: Lexicon, weights: Uint8Array | undefined): Uint8Array | undefined {
  if (!weights) return undefined;
  const twinOf = (slot: number) =>
    `${lexicon.slotPrefix[slot]} ${lexicon.slotSuffix[slot]} ${lexicon.slotFeatures[slot]} ${lexicon.slotFits[slot]! & ~Fits.NoPronoun}`;
  const least = new Map<string, number>();
  weights.forEach((weight, slot) => least.set(twinOf(slot), Math.min(weight, least.get(twinOf(slot)) ?? weight)));
  return weights.map((weight, slot) => (lexicon.slotFits[slot]! & Fits.Verb ? least.get(twinOf(slot))! : weight));
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

/** Likeliest first, equal ones as they came. There are few: each is put in its place. */
function sort(readings: Reading[]): void {
  for (let i = 1; i < readings.length; i++) {
    const reading = readings[i]!, score = scoreOf(reading);
    let at = i;
    for (; at > 0 && scoreOf(readings[at - 1]!) < score; at--) readings[at] = readings[at - 1]!;
    readings[at] = reading;
  }
}

/** How usual the attached pronoun is, and how far the word's last letters are from its spelling (ة is hardly ever ـه). */
function pronounScore(pronoun: number, letters: string): number {
  if (pronoun < 0) return 0;
  const p = PRONOUNS[pronoun]!;
  let score = p.never ? -12 : p.rare || p.afterVerb !== undefined ? -5.5 : -2.5;
  const from = letters.length - p.text.length;
  for (let i = 0; i < p.text.length; i++) score -= letterCost(letters.charCodeAt(from + i), p.text.charCodeAt(i));
  return score;
}
