// Other stories on the page: cards beside the article, and whole stories that an endless page puts under it.

import type { TextBlock } from '../blocks.ts';
import { type Draft, type Step, bodyOf, drop } from '../draft.ts';
import { wordsOf } from '../measure.ts';
import { storyParts, titledBeside } from '../stories.ts';

/** Cards hold this share of the text at most. */
const CARDS = 0.35;

/** Elements that begin with a headline of their own and do not hold the page's headline. */
function storiesBeside(draft: Draft): Element[] {
  const { headline, page } = draft, home = headline?.element.closest('article');
  if (!headline) return [];
  const out = titledBeside(page, headline);
  if (!home) return out;
  const articles = bodyOf(draft).map((b) => b.element.closest('article')).filter((e) => e !== null && !e.contains(home) && !home.contains(e));
  return [...out, ...(articles as Element[])];
}

/** A part that begins with another h1, or another article element than the headline's, where the article stands without it. */
export const nextStoryStep: Step = {
  name: 'next-story',
  run(draft) {
    for (const block of new Set(storyParts(bodyOf(draft), storiesBeside(draft)))) drop(draft, block, 'next-story');
  },
};

/** Cards: article elements inside or beside the article that together hold little of the text. */
export const otherArticlesStep: Step = {
  name: 'other-articles',
  run(draft) {
    const body = bodyOf(draft), held = new Map<Element, TextBlock[]>();
    for (const block of body) {
      const card = block.element.closest('article');
      if (card) held.set(card, [...(held.get(card) ?? []), block]);
    }
    const cards = [...held.values()].filter((blocks) => wordsOf(blocks) <= CARDS * wordsOf(body)).flat();
    if (wordsOf(cards) <= CARDS * wordsOf(body)) for (const block of cards) drop(draft, block, 'other-articles');
  },
};
