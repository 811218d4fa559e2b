// Case and mood of a word from the word before it, where its own spelling does not show them.

import { Fits, genderOf, NO_OBJECT, numberOf, personOf, POS_TAGS, voiceOf, type Lexicon } from '../lexicon/index.ts';
import type { Token } from './index.ts';
import { isBestOf } from './elative.ts';
import { Asked, ASKED } from './glosses/asked.ts';
import { Kept, keptOf } from './kept.ts';
import type { Reading } from './analyser.ts';
import { Owned } from './owned.ts';
import type { Setting } from './render.ts';
import { coreTag, TAG, type Tag } from './tags.ts';
import { TIMES } from './second-looks/times.ts';

const WANTED: Record<string, Setting['mood']> = { لم: 'jussive', لما: 'jussive', لن: 'subjunctive', أن: 'subjunctive', كي: 'subjunctive', لكي: 'subjunctive', حتى: 'subjunctive', ألا: 'subjunctive' };
/** Before some of these و and ف may be written: ولم, فلن. */
const JOINED = /^(?:لم|لن|أن)/;
const MOODS: readonly Setting['mood'][] = [undefined, 'jussive', 'subjunctive'];
const CASES: readonly Setting['case'][] = [undefined, 'genitive', 'accusative', 'nominative'];
const GENITIVE = MOODS.length, ACCUSATIVE = 2 * MOODS.length, BEST = CASES.length * MOODS.length;
/** Settings in which nothing is asked for come first. */
export const EACH_ASKED = 2 * BEST;
const SUBJUNCTIVE = MOODS.indexOf('subjunctive');
const moods = new Map(Object.entries(WANTED).flatMap(([word, mood]) => (JOINED.test(word) ? [word, `و${word}`, `ف${word}`] : [word]).map((w) => [w, MOODS.indexOf(mood)])));
/** What rules even a noun that mostly stands alone: مِن خِلَالِ, but حتى بَعْدَ. */
const RULING = /^[وف]?(?:من|إلى|في|على|عن)$/;
/** كلها is she as well as he, and mostly stands beside the subject. */
const ALL = /^(?:كُلّ|جَمِيع|مُعظَم|أَغلَب|نِصف)$/;
const NOUN = POS_TAGS.indexOf('NOUN'), NUM = POS_TAGS.indexOf('NUM'), ADP = POS_TAGS.indexOf('ADP'), ADJECTIVE = POS_TAGS.indexOf('ADJ');
const THIRD = 3, SINGULAR = 1, PLURAL = 3, MASCULINE = 1, FEMININE = 2, PASSIVE = 2;

/** The setting of a number; in 0 nothing is known. */
export function settingAt(number: number): Setting {
  const asked = ASKED[Math.floor(number / EACH_ASKED)], kase = CASES[Math.floor((number % BEST) / MOODS.length)], mood = MOODS[number % MOODS.length];
  return { ...(kase && { case: kase }), ...(mood && { mood }), ...(number % EACH_ASKED >= BEST && { best: true }), ...(asked && { asked }) };
}
export const ANYWHERE = 0;

/** What the best is of: أفضل لاعب, أهم ما, not أفضل من. */
const NOUNS_BEHIND = new Set<number>((['NOUN-THE', 'NOUN-BARE', 'NOUN-OWNED', 'NAME', 'NUM', 'RELATIVE'] as Tag[]).map((name) => TAG[name]));

/** What a reading may be told to be, besides its case and mood. */
const MAY_BE_BEST = 1, MAY_BE_ASKED = 2;

/** Number of the setting that a word of a sentence stands in. */
export class Settings {
  private readonly asked: Asked;
  private readonly owned: Owned;

  constructor(private readonly lexicon: Lexicon) {
    this.asked = new Asked(lexicon);
    this.owned = new Owned(lexicon);
  }

  of(tokens: Token[], at: number, reading: Reading): number {
    const before = tokens[at - 1], ruled = before ? settingOf(this.lexicon, before, reading) : ANYWHERE;
    const kase = reading.pronoun < 0 ? undefined : this.owned.caseOf(tokens, at, reading);
    const setting = kase ? (ruled % MOODS.length) + CASES.indexOf(kase) * MOODS.length : ruled;
    const kept = (reading.kept ??= new Kept()), may = kept.may < 0 ? (kept.may = this.mayBe(reading)) : kept.may;
    if (!may) return setting;
    return setting + (may & MAY_BE_BEST && isOfWhatFollows(this.lexicon, tokens[at + 1]) ? BEST : 0) + (may & MAY_BE_ASKED ? EACH_ASKED * this.asked.of(tokens, at) : 0);
  }

  private mayBe(reading: Reading): number {
    const { lexicon } = this;
    const best = lexicon.lemmaPos[lexicon.rowLemma[reading.row]!] === ADJECTIVE && !reading.proclitics.article && isBestOf(lexicon, reading);
    return (best ? MAY_BE_BEST : 0) | (this.asked.concerns(reading) ? MAY_BE_ASKED : 0);
  }
}

/** An elative is mostly annexed to what follows. */
function isOfWhatFollows(lexicon: Lexicon, next: Token | undefined): boolean {
  const what = next && !next.broken ? next.readings[0] : undefined;
  return what !== undefined && !what.proclitics.preposition && !what.proclitics.conjunction && NOUNS_BEHIND.has(coreTag(lexicon, what)) && !TIMES.test(next!.letters.letters);
}

/** After a preposition, a bare noun or أهمّ a noun is genitive, somebody's noun after a verb that it cannot be the subject of is accusative; particles set a verb's mood; لـ of purpose the subjunctive. */
function settingOf(lexicon: Lexicon, before: Token, reading: Reading): number {
  const kept = keptOf(before), rules = kept.rules < 0 ? (kept.rules = rulesOf(lexicon, before)) : kept.rules;
  const { row, proclitics, pronoun } = reading;
  const mood = proclitics.purpose ? SUBJUNCTIVE : rules & MOOD;
  // what و joins has most often the case of a noun after a preposition or another noun
  const genitive = lexicon.rowLemma[row]! < lexicon.closedLemmas ? !proclitics.conjunction && (rules & SMALL) !== 0 : proclitics.conjunction ? pronoun >= 0 : (rules & NOUNS) !== 0;
  return mood + (genitive ? GENITIVE : rules & ACTS && isObject(lexicon, rules, reading) ? ACCUSATIVE : 0);
}

/** قدّم استقالته, عززت وجودها, نقلوا أسلحتهم: the verb's subject is in it already, or of the other gender. */
function isObject(lexicon: Lexicon, rules: number, { row, slot, proclitics, pronoun }: Reading): boolean {
  const { slotFeatures, rowLemma, lemmaPos } = lexicon;
  const bits = slotFeatures[slot]!, number = numberOf(bits), gender = genderOf(bits);
  if (pronoun < 0 || proclitics.conjunction || proclitics.preposition || lemmaPos[rowLemma[row]!] !== NOUN || ALL.test(lexicon.stemOf(row))) return false;
  if (rules & ACTS_ITSELF) return true;
  if (number === PLURAL) return gender === FEMININE && (rules & ACTS_HE) !== 0;
  return number === SINGULAR && gender === (rules & ACTS_HE ? FEMININE : MASCULINE);
}

/** What a word rules behind it: the number of a mood, and the genitive of small words, of nouns; or that it is a verb with an object, whose subject is in it, is he, is she. */
const MOOD = 3, SMALL = 4, NOUNS = 8, ACTS_ITSELF = 16, ACTS_HE = 32, ACTS_SHE = 64, ACTS = ACTS_ITSELF | ACTS_HE | ACTS_SHE;

function rulesOf(lexicon: Lexicon, { letters: { letters }, readings }: Token): number {
  return (moods.get(letters) ?? ANYWHERE) | (RULING.test(letters) ? SMALL : 0) | (ruledBy(lexicon, readings[0]) ? NOUNS : 0) | acts(lexicon, readings[0]);
}

/** Is what follows this reading in the genitive? */
function ruledBy(lexicon: Lexicon, reading: Reading | undefined): boolean {
  if (!reading || reading.pronoun >= 0) return false;
  const pos = lexicon.lemmaPos[lexicon.rowLemma[reading.row]!];
  return pos === ADP || ((pos === NOUN || pos === NUM || (pos === ADJECTIVE && isBestOf(lexicon, reading))) && !reading.proclitics.article);
}

/** How a verb in the active acts on what follows. */
function acts(lexicon: Lexicon, reading: Reading | undefined): number {
  if (!reading || reading.pronoun >= 0 || !(lexicon.slotFits[reading.slot]! & Fits.Verb) || lexicon.slotFits[reading.slot]! & Fits.Auxiliary) return 0;
  const bits = lexicon.slotFeatures[reading.slot]!;
  if (voiceOf(bits) === PASSIVE || lexicon.lemmaTakes[lexicon.rowLemma[reading.row]!]! & NO_OBJECT) return 0;
  if (personOf(bits) !== THIRD || numberOf(bits) !== SINGULAR) return ACTS_ITSELF;
  return genderOf(bits) === FEMININE ? ACTS_SHE : ACTS_HE;
}
