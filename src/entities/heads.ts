// Organizations by rule: a head that is ready to make a name (وزارة, حزب, مجلس …) with the words that may go on inside such names.

import { GAP, type Item } from './sequence.ts';
import { KIND } from './names.ts';
import type { Span } from './spans.ts';
import { HEADED_CONFIDENCE, HEADED_PROPER_CONFIDENCE } from './thresholds.ts';
import { CLASS } from './word-classes.ts';

export function headedOrganizations(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!(items[i]!.form.classes & CLASS.organizationReady)) continue;
    const { to, proper } = extent(items, i);
    if (to - i < 2 || (!proper && items[i]!.form.article)) continue;
    spans.push({ from: i, to, type: 'organization', confidence: proper ? HEADED_PROPER_CONFIDENCE : HEADED_CONFIDENCE });
    i = to - 1;
  }
  return spans;
}

/** How far the name goes on; `proper`: a nationality or a known name is in it. */
function extent(items: Item[], head: number): { to: number; proper: boolean } {
  let to = head + 1, proper = false;
  while (to < items.length && items[to]!.gap === GAP.none) {
    const { form, known } = items[to]!;
    if (form.preposition) break;
    const nationality = (form.classes & CLASS.nationality) !== 0 && form.article;
    if (nationality || (form.classes & CLASS.organizationTail && (!form.conjunction || form.article))) {
      if (form.conjunction && (nationality || to === head + 1)) break;
      proper ||= nationality;
      to++;
    } else if (known?.entry && !form.conjunction && !(known.kinds & (KIND.doubtful | KIND.event))) {
      proper = true;
      to += known.words;
    } else break;
  }
  return { to, proper };
}
