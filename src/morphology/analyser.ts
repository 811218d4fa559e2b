// From a written word to its readings: proclitics + inflected stem + attached pronoun, looked up in the lexicon.
// One instance per dictionary; readings of a written form are cached by the caller.

import { keyCode, Lexicon, Fits, moodOf, numberOf, personOf, tenseOf, voiceOf, genderOf, caseOf, stateOf } from '../lexicon/index.ts';
import { isMark, isNoise } from '../language/index.ts';
import { PRONOUNS, readProclitics, type Proclitics } from './clitics.ts';
import { letterCost } from './spelling-costs.ts';

/** One reading in numbers; `render` makes an Analysis of it. */
export interface Reading {
  row: number;
  slot: number;
  proclitics: Proclitics;
  /** Index into PRONOUNS or -1. */
  pronoun: number;
  /** Written letters [stemStart, stemEnd) are the stem, without inflection. */
  stemStart: number;
  stemEnd: number;
  /** Log likelihood of lemma, inflection, pronoun and spelling, given the tags. */
  emission: number;
  /** The same with the clitics' own likelihood: ranks readings out of context. */
  score: number;
}

/** A word prepared for look-up: its bare letters, their key codes and places in the text. */
export interface Letters {
  text: string;
  codes: Uint8Array;
  letters: string[];
  /** Index in `text` of each letter. */
  places: number[];
}

/** Longer words are no words; they are cut here so that every step stays linear. */
const MAX_LETTERS = 32;

export function lettersOf(text: string): Letters {
  const codes = new Uint8Array(Math.min(text.length, MAX_LETTERS));
  const letters: string[] = [], places: number[] = [];
  for (let i = 0; i < text.length && letters.length < MAX_LETTERS; i++) {
    const unit = text.charCodeAt(i);
    if (isMark(unit) || isNoise(unit)) continue;
    const code = keyCode(unit);
    if (!code) continue;
    codes[letters.length] = code;
    letters.push(text[i]!);
    places.push(i);
  }
  return { text, codes, letters, places };
}

interface Tail {
  suffix: number;
  pronoun: number;
}

export class Analyser {
  /** Key codes of each affix, joined as a string of char codes. */
  private readonly affixKeys: string[];
  private readonly affixLetters: string[];
  private readonly suffixIds = new Map<string, number>();
  private readonly tails = new Map<string, Tail[]>();
  private readonly slotPrefixCode: Uint8Array;
  private readonly slotSuffixId: Uint8Array;
  private readonly slotPrior: Float32Array;
  private readonly prefixCodes: number[];
  private readonly classes: (Map<number, number[]> | undefined)[] = [];
  private longestTail = 0;

  constructor(readonly lexicon: Lexicon) {
    this.affixLetters = lexicon.affixes.map((a) => [...a].filter((c) => keyCode(c.charCodeAt(0))).join(''));
    this.affixKeys = this.affixLetters.map((a) => String.fromCharCode(...[...a].map((c) => keyCode(c.charCodeAt(0)))));
    const slots = lexicon.slotFeatures.length;
    this.slotPrefixCode = new Uint8Array(slots);
    this.slotSuffixId = new Uint8Array(slots);
    this.slotPrior = new Float32Array(slots);
    const prefixes = new Set<number>([0]);
    const weights = lexicon.section('slotWeight') as Uint8Array | undefined;
    for (let s = 0; s < slots; s++) {
      const prefix = this.affixKeys[lexicon.slotPrefix[s]!]!;
      this.slotPrefixCode[s] = prefix ? prefix.charCodeAt(0) : 0;
      prefixes.add(this.slotPrefixCode[s]!);
      this.slotSuffixId[s] = this.suffixId(this.affixKeys[lexicon.slotSuffix[s]!]!);
      this.slotPrior[s] = weights ? -weights[s]! / 10 : slotPrior(lexicon.slotFeatures[s]!, lexicon.slotFits[s]!, prefix);
    }
    this.prefixCodes = [...prefixes];
    this.buildTails();
  }

  /** All readings, likeliest first; none when the lexicon does not know the word. */
  analyse(word: Letters): Reading[] {
    const out: Reading[] = [];
    const length = word.letters.length;
    if (!length) return out;
    const tails = this.tailsOf(word);
    for (const p of readProclitics(word.codes, length)) {
      for (const prefix of this.prefixCodes) {
        let start = p.length;
        if (prefix) {
          if (p.article || p.preposition || word.codes[start] !== prefix || start + 1 >= length) continue;
          start++;
        } else if (p.future) continue;
        for (const tail of tails) if (tail.at > start) this.look(word, p, prefix, start, tail.at, tail.list, out);
      }
    }
    out.sort((a, b) => b.score - a.score);
    return out;
  }

  private look(word: Letters, p: Proclitics, prefix: number, start: number, end: number, tails: Tail[], out: Reading[]): void {
    const { lexicon } = this;
    let row = lexicon.find(word.codes, start, end);
    if (row < 0) return;
    for (; lexicon.sameKey(row, word.codes, start, end); row++) {
      const bySuffix = this.classOf(lexicon.rowClass[row]!);
      let stemCost = -1;
      for (const tail of tails) {
        const slots = bySuffix.get(prefix * 256 + tail.suffix);
        if (!slots) continue;
        for (const slot of slots) {
          if (!this.allowed(slot, p, tail.pronoun)) continue;
          if (stemCost < 0) stemCost = this.stemCost(row, word, start, end);
          const lemma = lexicon.rowLemma[row]!;
          const emission = lexicon.lemmaWeight[lemma]! / 10 + this.slotPrior[slot]! + pronounPrior(tail.pronoun) - stemCost - this.affixCost(slot, word, start, end);
          out.push({ row, slot, proclitics: p, pronoun: tail.pronoun, stemStart: start, stemEnd: end, emission, score: emission + procliticPrior(p) });
        }
      }
    }
  }

  /** May these clitics stand around this slot? */
  private allowed(slot: number, p: Proclitics, pronoun: number): boolean {
    const fits = this.lexicon.slotFits[slot]!;
    if (pronoun < 0 ? fits & Fits.NeedsPronoun : fits & Fits.NoPronoun) return false;
    if (p.conjunction && fits & Fits.NoConjunction) return false;
    if (p.article && (!(fits & Fits.Article) || pronoun >= 0)) return false;
    if (!p.article && !(fits & Fits.Bare)) return false;
    if (p.preposition && !(fits & Fits.Preposition)) return false;
    if (p.future && !(fits & Fits.Future)) return false;
    if (p.purpose && !(fits & Fits.Purpose)) return false;
    if (pronoun < 0) return true;
    const rule = PRONOUNS[pronoun]!.afterVerb;
    const verb = (fits & Fits.Verb) !== 0;
    if (rule === undefined || fits & Fits.EitherMe) return true;
    return rule === verb;
  }

  private stemCost(row: number, word: Letters, start: number, end: number): number {
    const stem = this.lexicon.stemOf(row);
    let cost = 0, at = start;
    for (let i = 0; i < stem.length && at < end; i++) {
      const unit = stem.charCodeAt(i);
      if (isMark(unit) || !keyCode(unit)) continue;
      if (word.letters[at] !== stem[i]) cost += letterCost(word.letters[at]!, stem[i]!);
      at++;
    }
    return cost;
  }

  private affixCost(slot: number, word: Letters, start: number, end: number): number {
    let cost = 0;
    const prefix = this.affixLetters[this.lexicon.slotPrefix[slot]!]!;
    if (prefix && word.letters[start - 1] !== prefix) cost += letterCost(word.letters[start - 1]!, prefix);
    const suffix = this.affixLetters[this.lexicon.slotSuffix[slot]!]!;
    for (let i = 0; i < suffix.length; i++) {
      if (word.letters[end + i] !== suffix[i]) cost += letterCost(word.letters[end + i]!, suffix[i]!);
    }
    return cost;
  }

  /** For each possible stem end: the suffix and pronoun that the rest of the word can be. */
  private tailsOf(word: Letters): { at: number; list: Tail[] }[] {
    const out: { at: number; list: Tail[] }[] = [];
    let key = '';
    for (let at = word.letters.length; at > 0 && key.length <= this.longestTail; at--) {
      const list = this.tails.get(key);
      if (list) out.push({ at, list });
      key = String.fromCharCode(word.codes[at - 1]!) + key;
    }
    return out;
  }

  private buildTails(): void {
    for (const [suffix, id] of this.suffixIds) {
      this.addTail(suffix, { suffix: id, pronoun: -1 });
      PRONOUNS.forEach((p, i) => this.addTail(suffix + String.fromCharCode(...[...p.text].map((c) => keyCode(c.charCodeAt(0)))), { suffix: id, pronoun: i }));
    }
  }

  private addTail(key: string, tail: Tail): void {
    const list = this.tails.get(key);
    if (list) list.push(tail); else this.tails.set(key, [tail]);
    this.longestTail = Math.max(this.longestTail, key.length);
  }

  private suffixId(key: string): number {
    let id = this.suffixIds.get(key);
    if (id === undefined) { id = this.suffixIds.size; this.suffixIds.set(key, id); }
    return id;
  }

  /** Slots of a class by prefix code and suffix, built when first asked for. */
  private classOf(id: number): Map<number, number[]> {
    let map = this.classes[id];
    if (map) return map;
    map = this.classes[id] = new Map();
    for (let i = this.lexicon.classStart[id]!; i < this.lexicon.classStart[id + 1]!; i++) {
      const slot = this.lexicon.classSlots[i]!;
      const key = this.slotPrefixCode[slot]! * 256 + this.slotSuffixId[slot]!;
      const list = map.get(key);
      if (list) list.push(slot); else map.set(key, [slot]);
    }
    return map;
  }
}

/** How usual an inflection is, in natural logarithms: a start for counting (tools/count.ts) where nothing has been counted yet. */
function slotPrior(features: number, fits: number, prefix: string): number {
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
  return prefix ? prior - 1 : prior;
}

function procliticPrior(p: Proclitics): number {
  let prior = 0;
  if (p.conjunction === 'و') prior -= 2;
  else if (p.conjunction === 'ف') prior -= 4;
  if (p.preposition === 'ب' || p.preposition === 'ل') prior -= 3;
  else if (p.preposition === 'ك') prior -= 5;
  if (p.article) prior -= 0.7;
  if (p.future) prior -= 2;
  if (p.purpose) prior -= 3;
  return prior;
}

function pronounPrior(pronoun: number): number {
  if (pronoun < 0) return 0;
  const p = PRONOUNS[pronoun]!;
  return p.rare || p.afterVerb !== undefined ? -5.5 : -2.5;
}
