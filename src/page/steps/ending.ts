// How an article ends: not with a heading, a signature or a colon, nor with a label that stands outside the text.

import type { TextBlock } from '../blocks.ts';
import { type Step, bodyOf, drop } from '../draft.ts';
import { homeOf } from '../make.ts';
import { isProse } from '../measure.ts';

/** More words than this are a paragraph set as a heading. */
const LONGEST_HEADING = 20;

const headingOf = (block: TextBlock): Element | null => (block.words > LONGEST_HEADING ? null : block.element.closest('h2,h3,h4,h5,h6'));

/** — وكالات · * كاتب من المدينة: who wrote it, set apart by a sign. */
const SIGNED = /^\s*[-–—ـ*•]/, LONGEST_SIGNATURE = 15;

const signature = (block: TextBlock): boolean => SIGNED.test(block.text) && !block.ended && block.words <= LONGEST_SIGNATURE
  && !block.element.closest('li');

/** فيديو: — a line that leads up to something that is no text. */
const introduction = (block: TextBlock): boolean => /:$/.test(block.text) && block.words <= LONGEST_SIGNATURE;

/** A heading, a signature, an introduction to nothing, or a line that is no sentence and stands in another element than the text above it. */
function loose(block: TextBlock, above: TextBlock[]): boolean {
  if (headingOf(block) || signature(block) || introduction(block)) return true;
  return !block.ended && !above.some((b) => b.element === block.element || homeOf(b) === homeOf(block));
}

export const endingStep: Step = {
  name: 'ending',
  run(draft) {
    const body = bodyOf(draft);
    while (body.length > 1) {
      const last = body.pop()!;
      if (!loose(last, body.filter(isProse))) return;
      drop(draft, last, 'ending');
    }
  },
};

/** A heading whose text was taken out: the next line is a heading of the same rank or above. */
export const emptyHeadsStep: Step = {
  name: 'empty-heads',
  run(draft) {
    const body = bodyOf(draft), page = new Map(draft.page.map((b, i) => [b, i]));
    for (const [i, block] of body.entries()) {
      const next = body[i + 1], own = headingOf(block), following = next && headingOf(next);
      if (own && following && own !== following && following.nodeName <= own.nodeName && page.get(next)! > page.get(block)! + 1) drop(draft, block, 'empty-heads');
    }
  },
};
