// Parts of a page around and inside an article, told by element names, roles, classes and ids.

import type { TextBlock } from '../blocks.ts';
import { type Draft, type Step, bodyOf, drop } from '../draft.ts';
import { type Hint, hintOf } from '../hints.ts';
import { arabicWords } from '../measure.ts';

/** A hinted element that holds more than this share of the text is no furniture: its name misleads. */
const MOST_TEXT = 0.3;

function hintedAncestor(block: TextBlock, hint: Hint, root: Element): Element | null {
  for (let e: Element | null = block.element; e && e !== root; e = e.parentElement) if (hintOf(e) === hint) return e;
  return null;
}

function runHint(draft: Draft, hint: Hint) {
  const body = bodyOf(draft), all = body.reduce((n, b) => n + arabicWords(b.text), 0);
  const held = new Map<Element, TextBlock[]>();
  for (const block of body) {
    const element = hintedAncestor(block, hint, draft.doc.body);
    if (element) held.set(element, [...(held.get(element) ?? []), block]);
  }
  for (const blocks of held.values()) {
    if (blocks.reduce((n, b) => n + arabicWords(b.text), 0) > MOST_TEXT * all) continue;
    for (const block of blocks) drop(draft, block, hint);
  }
}

const hintStep = (name: Hint): Step => ({ name, run: (draft) => runHint(draft, name) });

export const furnitureSteps: Step[] = (['chrome', 'comments', 'related', 'newsletter', 'share', 'tags', 'embeds', 'pullquotes', 'captions', 'byline'] as const).map(hintStep);
