// Picture galleries inside an article: pictures counted 3/12, each with its title and caption.

import type { TextBlock } from '../blocks.ts';
import { type Step, bodyOf, drop } from '../draft.ts';
import { isProse, wordsOf } from '../measure.ts';
import { apartFrom } from '../stories.ts';

/** 3/12 · ٣ / ١٢ · 3 من 12, alone or before a title. */
const COUNTER = /^\s*\p{Nd}{1,3}\s*(?:\/|من)\s*(\p{Nd}{1,3})(?!\p{N}|\s*\/)/u;
/** A title has as many words at most. */
const LONGEST_TITLE = 15;
/** Fewer words of running text than this are left of no article: the captions tell the story. */
const REMAINS = 60;

/** Of how many pictures the block counts one. */
const totalOf = (block: TextBlock): string | undefined => (block.words <= LONGEST_TITLE ? COUNTER.exec(block.text)?.[1] : undefined);

/** Elements that begin with a counter, where others count to the same number. */
function countersIn(body: TextBlock[]): Element[] {
  const totals = body.map(totalOf), alike = (total: string): boolean => totals.filter((t) => t === total).length > 1;
  return body.filter((_, i) => totals[i] && alike(totals[i])).map((b) => b.element);
}

export const galleriesStep: Step = {
  name: 'galleries',
  run(draft) {
    const body = bodyOf(draft), counters = countersIn(body);
    if (!counters.length) return;
    const items = counters.map((counter) => apartFrom(counter, counters.filter((e) => e !== counter)));
    const held = body.filter((b) => items.some((item) => item?.contains(b.element)));
    if (wordsOf(body.filter((b) => isProse(b) && !held.includes(b))) < REMAINS) return;
    for (const block of held) drop(draft, block, 'galleries');
  },
};
