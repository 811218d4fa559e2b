// Case and mood of a word from the word before it, where its own spelling does not show them.

import { POS_TAGS, type Lexicon } from '../lexicon/index.ts';
import type { Token } from './index.ts';
import type { Reading } from './analyser.ts';
import type { Setting } from './render.ts';

const MOODS: Record<string, Setting['mood']> = { لم: 'jussive', لما: 'jussive', لن: 'subjunctive', أن: 'subjunctive', كي: 'subjunctive', لكي: 'subjunctive', حتى: 'subjunctive', ألا: 'subjunctive' };

/** After a preposition or a bare noun a noun is genitive; particles set a verb's mood; لـ of purpose the subjunctive. */
export function settingOf(lexicon: Lexicon, before: Token, reading: Reading): Setting {
  const setting: Setting = {};
  const mood = reading.proclitics.purpose ? 'subjunctive' : MOODS[before.text.replace(/[\u064b-\u0652]/g, '').replace(/^[وف](?=لم|لن|أن)/, '')];
  if (mood) setting.mood = mood;
  // what و joins has most often the case of a noun after a preposition or another noun
  if (reading.proclitics.conjunction) { if (reading.pronoun >= 0) setting.case = 'genitive'; return setting; }
  const r = before.readings[0];
  if (!r) return setting;
  const pos = POS_TAGS[lexicon.lemmaPos[lexicon.rowLemma[r.row]!]!]!;
  if ((pos === 'ADP' && r.pronoun < 0) || ((pos === 'NOUN' || pos === 'NUM') && !r.proclitics.article && r.pronoun < 0)) setting.case = 'genitive';
  return setting;
}
