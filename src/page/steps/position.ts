// What stands where: nothing above the headline belongs to the article; a standfirst between headline and body does.

import type { TextBlock } from '../blocks.ts';
import { type Step, bodyOf, drop } from '../draft.ts';
import { hintOf } from '../hints.ts';
import { arabicWords, isProse } from '../measure.ts';

/** Drops what precedes the headline, unless that is most of the text (a headline found too late). */
export const positionStep: Step = {
  name: 'above-headline',
  run(draft) {
    if (!draft.headline) return;
    const at = draft.page.indexOf(draft.headline), body = bodyOf(draft);
    const above = body.filter((b) => draft.page.indexOf(b) < at);
    const words = (blocks: TextBlock[]) => blocks.reduce((n, b) => n + (isProse(b) ? arabicWords(b.text) : 0), 0);
    if (words(above) > 0.3 * words(body)) return;
    for (const block of above) drop(draft, block, 'above-headline');
  },
};

const furnished = (block: TextBlock, stop: Element): boolean => {
  for (let e: Element | null = block.element; e && !e.contains(stop); e = e.parentElement) if (hintOf(e)) return true;
  return false;
};

/** Adds running text between headline and body: the standfirst often stands outside the body's container. */
export const leadStep: Step = {
  name: 'lead',
  run(draft) {
    const { headline, page } = draft, body = bodyOf(draft);
    if (!headline || !body[0]) return;
    const from = page.indexOf(headline), to = page.indexOf(body.find((b) => page.indexOf(b) > from) ?? headline);
    for (const block of page.slice(from + 1, to)) if (isProse(block) && !furnished(block, headline.element)) draft.kept.add(block);
  },
};
