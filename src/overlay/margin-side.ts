// Which side of the window the margin stands on: the one where the text leaves more room.

import type { LiveArticle } from '../page/index.ts';
import { rectsOf, union, viewport } from './geometry.ts';
import { LIMITS } from './limits.ts';

export type MarginSide = 'left' | 'right';

export interface Margin {
  side: MarginSide;
  /** How wide a panel may be there without covering any of the text, in CSS pixels. */
  room: number;
  /** Whether the window is wide enough for a panel beside the text at all. */
  wide: boolean;
}

/** As many blocks are measured, from all over the text: a picture may narrow the first, a table widen the last. */
const BLOCKS = 24;

/** Arabic lines end on the left: that side wins when both have the same room, or nothing can be measured. */
export function marginOf(article: LiveArticle): Margin {
  const blocks = article.document.blocks ?? [{ start: 0, end: article.document.text.length }];
  const every = Math.ceil(blocks.length / BLOCKS);
  const text = union(blocks.filter((_, at) => at % every === 0).flatMap((block) => rectsOf(article)(block)));
  const view = viewport();
  const wide = view.right - view.left >= LIMITS.narrow;
  if (!text) return { side: 'left', room: 0, wide };
  const room = { left: text.left - view.left, right: view.right - text.right };
  const side = room.right > room.left + 1 ? 'right' : 'left';
  return { side, room: Math.max(0, room[side] - LIMITS.margin * 2), wide };
}
