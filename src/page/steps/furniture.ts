// Parts of a page around and inside an article, told by element names, roles, classes and ids.

import { type TextBlock, coreOf } from '../blocks.ts';
import { type Draft, type Step, bodyOf, drop } from '../draft.ts';
import { type Hint, hintOf } from '../hints.ts';
import { arabicWords, isProse } from '../measure.ts';

/** A name that stands on more than this share of the text is no furniture: it misleads. */
const MOST_TEXT = 0.3;

/** The nearest element around the block that carries the hint. */
function hinted(block: TextBlock, hint: Hint, root: Element): Element | null {
  for (let e: Element | null = coreOf(block); e && e !== root; e = e.parentElement) if (hintOf(e) === hint) return e;
  return null;
}

/** Elements of one make (div.caption) are weighed together: a page builds its article, too, from like parts. */
const makeOf = (e: Element): string => `${e.nodeName}.${e.getAttribute('class') ?? ''}`;

const words = (blocks: TextBlock[]): number => blocks.reduce((n, b) => n + arabicWords(b.text), 0);

function runHint(draft: Draft, hint: Hint) {
  const body = bodyOf(draft), makes = new Map<string, TextBlock[]>();
  for (const block of body) {
    const element = hinted(block, hint, draft.doc.body);
    if (element) makes.set(makeOf(element), [...(makes.get(makeOf(element)) ?? []), block]);
  }
  for (const blocks of makes.values()) {
    if (words(blocks.filter(isProse)) <= MOST_TEXT * words(body)) for (const block of blocks) drop(draft, block, hint);
  }
}

const hintStep = (name: Hint): Step => ({ name, run: (draft) => runHint(draft, name) });

export const furnitureSteps: Step[] = ([
  'chrome', 'comments', 'related', 'newsletter', 'share', 'tags', 'embeds', 'pullquotes', 'captions', 'byline',
] as const).map(hintStep);
