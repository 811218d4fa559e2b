// Case and mood of a word from the word before it, where its own spelling does not show them.

import { POS_TAGS, type Lexicon } from '../lexicon/index.ts';
import type { Token } from './index.ts';
import { keptOf } from './kept.ts';
import type { Reading } from './analyser.ts';
import type { Setting } from './render.ts';

const WANTED: Record<string, Setting['mood']> = { لم: 'jussive', لما: 'jussive', لن: 'subjunctive', أن: 'subjunctive', كي: 'subjunctive', لكي: 'subjunctive', حتى: 'subjunctive', ألا: 'subjunctive' };
/** Before some of these و and ف may be written: ولم, فلن. */
const JOINED = /^(?:لم|لن|أن)/;
const MOODS: readonly Setting['mood'][] = [undefined, 'jussive', 'subjunctive'];
const GENITIVE = MOODS.length, SUBJUNCTIVE = MOODS.indexOf('subjunctive');
const moods = new Map(Object.entries(WANTED).flatMap(([word, mood]) => (JOINED.test(word) ? [word, `و${word}`, `ف${word}`] : [word]).map((w) => [w, MOODS.indexOf(mood)])));
/** What rules even a noun that mostly stands alone: مِن خِلَالِ, but حتى بَعْدَ. */
const RULING = /^[وف]?(?:من|إلى|في|على|عن)$/;
const NOUN = POS_TAGS.indexOf('NOUN'), NUM = POS_TAGS.indexOf('NUM'), ADP = POS_TAGS.indexOf('ADP');

/** All settings a word may stand in, by number; in the first nothing is known. */
export const SETTINGS: readonly Setting[] = [undefined, 'genitive' as const].flatMap((kase) => MOODS.map((mood) => ({ ...(kase && { case: kase }), ...(mood && { mood }) })));
export const ANYWHERE = 0;

/** Number of the setting: after a preposition or a bare noun a noun is genitive; particles set a verb's mood; لـ of purpose the subjunctive. */
export function settingOf(lexicon: Lexicon, before: Token, { row, proclitics, pronoun }: Reading): number {
  const kept = keptOf(before), rules = kept.rules < 0 ? (kept.rules = rulesOf(lexicon, before)) : kept.rules;
  const mood = proclitics.purpose ? SUBJUNCTIVE : rules & MOOD;
  // what و joins has most often the case of a noun after a preposition or another noun
  const genitive = lexicon.rowLemma[row]! < lexicon.closedLemmas ? !proclitics.conjunction && (rules & SMALL) !== 0 : proclitics.conjunction ? pronoun >= 0 : (rules & NOUNS) !== 0;
  return mood + (genitive ? GENITIVE : 0);
}

/** What a word rules behind it: the number of a mood, and the genitive of small words, of nouns. */
const MOOD = 3, SMALL = 4, NOUNS = 8;

function rulesOf(lexicon: Lexicon, { letters: { letters }, readings }: Token): number {
  return (moods.get(letters) ?? ANYWHERE) | (RULING.test(letters) ? SMALL : 0) | (ruledBy(lexicon, readings[0]) ? NOUNS : 0);
}

/** Is what follows this reading in the genitive? */
function ruledBy(lexicon: Lexicon, reading: Reading | undefined): boolean {
  if (!reading || reading.pronoun >= 0) return false;
  const pos = lexicon.lemmaPos[lexicon.rowLemma[reading.row]!];
  return pos === ADP || ((pos === NOUN || pos === NUM) && !reading.proclitics.article);
}
