// The line above or below an article that says when it was published, and perhaps by whom.

import DATES from '../phrases/dates.json' with { type: 'json' };
import type { TextBlock } from '../blocks.ts';
import { type Step, bodyOf, drop } from '../draft.ts';
import { isProse } from '../measure.ts';
import { plain, plainOf } from '../phrases.ts';

const names = new Set([...DATES.days, ...DATES.months].map(plain)), around = new Set(DATES.around.map(plain));

const LONGEST = 16;
/** Share of its words that are of a date. */
const DATED = 0.5;

function dateline(block: TextBlock): boolean {
  if (block.ended || block.words > LONGEST || !/\p{N}/u.test(block.text)) return false;
  const words = plainOf(block).split(' ').filter((word) => /\p{L}{2}/u.test(word)), named = words.filter((word) => names.has(word));
  return named.length > 0 && named.length + words.filter((word) => around.has(word)).length >= DATED * words.length;
}

/** In the midst of the text a date may head an entry. */
export const datelinesStep: Step = {
  name: 'datelines',
  run(draft) {
    const body = bodyOf(draft), told = body.filter((b) => isProse(b) && b.ended), [from, to] = [told[0], told.at(-1)].map((b) => body.indexOf(b!));
    for (const [i, block] of body.entries()) if ((i < from! || i > to!) && dateline(block)) drop(draft, block, 'datelines');
  },
};
