// Parts of a page around and inside an article, told by element names, roles, classes and ids.

import { type TextBlock, coreOf } from '../blocks.ts';
import { type Draft, type Step, bodyOf, drop } from '../draft.ts';
import { type Hint, suspicionsOf } from '../hints.ts';
import { arabicWords, isProse } from '../measure.ts';

/** A name that stands on more than this share of the text is no furniture: it misleads. */
const MOST_TEXT = 0.35;
/** It may stand on this share where an article of some length remains without it. */
const MUCH_TEXT = 0.55, REMAINS = 120;

const words = (blocks: TextBlock[]): number => blocks.reduce((n, b) => n + arabicWords(b.text), 0);

const small = (part: TextBlock[], body: TextBlock[]): boolean => {
  const share = words(part.filter(isProse)) / words(body), rest = words(body) - words(part);
  return share <= MOST_TEXT || (share <= MUCH_TEXT && rest >= REMAINS);
};

function runHint(draft: Draft, hint: Hint) {
  const body = bodyOf(draft), suspects = new Map<string, TextBlock[]>();
  for (const block of body) {
    const by = suspicionsOf(coreOf(block)).find((s) => s.hint === hint)?.by;
    if (by) suspects.set(by, [...(suspects.get(by) ?? []), block]);
  }
  for (const blocks of suspects.values()) {
    if (small(blocks, body)) for (const block of blocks) drop(draft, block, hint);
  }
}

const hintStep = (name: Hint): Step => ({ name, run: (draft) => runHint(draft, name) });

export const furnitureSteps: Step[] = ([
  'chrome', 'comments', 'related', 'newsletter', 'share', 'tags', 'embeds', 'pullquotes', 'captions', 'byline',
] as const).map(hintStep);

/** Cards: article elements inside or beside the article that together hold little of the text. */
export const otherArticlesStep: Step = {
  name: 'other-articles',
  run(draft) {
    const body = bodyOf(draft), held = new Map<Element, TextBlock[]>();
    for (const block of body) {
      const card = block.element.closest('article');
      if (card) held.set(card, [...(held.get(card) ?? []), block]);
    }
    const cards = [...held.values()].filter((blocks) => words(blocks) <= MOST_TEXT * words(body)).flat();
    if (words(cards) <= MOST_TEXT * words(body)) for (const block of cards) drop(draft, block, 'other-articles');
  },
};
