// Agencies and channels by what they do: وقالت الأناضول, نقلا عن مهر, وفقا للجزيرة.

import { lines, nameKeys } from '../gazetteer/source-lines.ts';
import type { Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { RULED_CONFIDENCE } from '../thresholds.ts';
import mediaText from '../triggers/speaking-media.txt';
import { CLASS } from '../word-classes.ts';

const MEDIA = new Set(lines(mediaText).map((word) => nameKeys(word)[0]!));

export function speakingMedia(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 1; i < items.length; i++) {
    if (MEDIA.has(items[i]!.form.core) && !items[i]!.gap && says(items, i) && isAlone(items[i + 1])) spans.push({ from: i, to: i + 1, type: 'organization', source: 'headed-whole', chance: 0.5, confidence: RULED_CONFIDENCE });
  }
  return spans;
}

/** قالت الأناضول, نقلا عن الأناضول, وفقا للأناضول */
function says(items: Item[], i: number): boolean {
  const { form } = items[i - 1]!, own = items[i]!.form;
  if (form.key === 'عن') return i > 1 && !items[i - 1]!.gap && SOURCE.has(items[i - 2]!.form.key);
  if (own.clitics && !own.preposition) return false;
  return SOURCE.has(form.core) || (!own.clitics && (form.classes & CLASS.speech) !== 0 && FEMININE.test(form.written));
}

const SOURCE = new Set(['نقلا', 'وفقا', 'وفق', 'بحسب', 'حسب']);
const FEMININE = /ت$/;

/** No الجزيرة السورية, no العربية الفصحى. */
const isAlone = (after: Item | undefined) => !after || after.gap > 0 || after.form.clitics > 0 || (after.form.classes & CLASS.weak) !== 0 || !(after.form.article || after.form.classes & (CLASS.given | CLASS.family));
