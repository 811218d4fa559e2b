// Storms by their names: إعصار مكونو, الإعصار "فلورنس", العاصفة المدارية ماكونو.

import { TAG } from '../../morphology/index.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { KIND } from '../gazetteer/names.ts';
import { lines, nameKeys } from '../gazetteer/source-lines.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { RULED_CONFIDENCE } from '../thresholds.ts';
import stormText from '../triggers/storms.txt';
import { CLASS } from '../word-classes.ts';

const STORMS = new Set(lines(stormText).map((word) => nameKeys(word)[0]!));

export function stormsOf(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < items.length; at++) {
    const { form } = items[at]!;
    if (!STORMS.has(form.core)) continue;
    const name = form.article && items[at + 1]?.tag === TAG['ADJ-THE'] && items[at + 1]!.gap === GAP.none ? at + 2 : at + 1;
    if (!isName(items, name)) continue;
    spans.push({ from: items[name]!.gap === GAP.quote ? name : at, to: name + 1, type: 'event', source: 'headed', chance: 0.5, confidence: RULED_CONFIDENCE });
  }
  return spans;
}

/** In quotation marks any word, else one that nothing explains or that is a name. */
function isName(items: Item[], at: number): boolean {
  const item = items[at], next = items[at + 1];
  if (!item || item.form.article || item.form.clitics || item.form.key.length < 3) return false;
  if (item.gap === GAP.quote) return !next || next.gap === GAP.quote;
  const { known, form, tag } = item;
  return item.gap === GAP.none && (tag === UNKNOWN_TAG || (form.classes & CLASS.given) !== 0 || (known?.words === 1 && (known.kinds & (KIND.person | KIND.place)) !== 0 && !(known.kinds & KIND.doubtful)));
}
