// What stands where: nothing above the headline belongs to the article; a standfirst between headline and body does.

import { type TextBlock, coreOf } from '../blocks.ts';
import { type Step, bodyOf, drop } from '../draft.ts';
import { hintOf } from '../hints.ts';
import { isProse } from '../measure.ts';

/** Drops what precedes the headline, unless that is most of the text (a headline found too late). */
export const positionStep: Step = {
  name: 'above-headline',
  run(draft) {
    if (!draft.headline) return;
    const at = draft.page.indexOf(draft.headline), body = bodyOf(draft);
    const above = body.filter((b) => draft.page.indexOf(b) < at);
    const words = (blocks: TextBlock[]) => blocks.reduce((n, b) => n + (isProse(b) ? b.words : 0), 0);
    if (words(above) > 0.3 * words(body)) return;
    for (const block of above) drop(draft, block, 'above-headline');
  },
};

/** Names that stand for a card elsewhere, for the standfirst under a headline. */
const STANDFIRST = new Set(['teaser', 'teasers']);

const furnished = (block: TextBlock, stop: Element): boolean => {
  for (let e: Element | null = coreOf(block); e && !e.contains(stop); e = e.parentElement) {
    const found = hintOf(e);
    if (found && !STANDFIRST.has(found.by)) return true;
  }
  return false;
};

/** Without a headline in the live text, this many blocks above the body are looked at. */
const LOOK_ABOVE = 8;

/** The nearest article or main element around the body's first block, or what holds it three levels up. */
function homeOf(block: TextBlock): Element {
  const home = block.element.closest('article,main,[role=main]');
  let e = block.element;
  for (let i = 0; i < 3 && e.parentElement && e.parentElement.nodeName !== 'BODY'; i++) e = e.parentElement;
  return home ?? e;
}

/** Adds running text between headline and body: the standfirst often stands outside the body's container. */
export const leadStep: Step = {
  name: 'lead',
  run(draft) {
    const { headline, page } = draft, first = bodyOf(draft).find((b) => isProse(b) && !furnished(b, draft.doc.body));
    if (!first) return;
    const to = page.indexOf(first), from = headline ? page.indexOf(headline) + 1 : Math.max(0, to - LOOK_ABOVE);
    const stop = headline?.element ?? first.element, home = homeOf(first);
    for (const block of page.slice(from, Math.max(from, to))) {
      if (isProse(block) && !furnished(block, stop) && (headline || home.contains(block.element))) draft.kept.add(block);
    }
  },
};
