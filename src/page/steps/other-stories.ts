// Other stories on the page: cards beside the article, and whole stories that an endless page puts under it.

import type { TextBlock } from '../blocks.ts';
import { type Draft, type Step, bodyOf, drop } from '../draft.ts';
import { isProse, wordsOf } from '../measure.ts';

/** Fewer words of running text than this are left of no article. */
const REMAINS = 60;
/** Cards hold this share of the text at most. */
const CARDS = 0.35;

const running = (blocks: TextBlock[]): number => wordsOf(blocks.filter((b) => isProse(b) || b.ended));

/** The largest element around `from` that does not hold `apart`. */
function apartFrom(from: Element, apart: Element): Element | null {
  let e: Element | null = from.contains(apart) ? null : from;
  while (e?.parentElement && !e.parentElement.contains(apart)) e = e.parentElement;
  return e;
}

/** Elements that begin with a headline of their own and do not hold the page's headline. */
function storiesBeside(draft: Draft): Element[] {
  const headline = draft.headline?.element, home = headline?.closest('article');
  if (!headline) return [];
  const titled = draft.page.filter((b) => b !== draft.headline && b.words >= 3 && b.element.closest('h1'));
  const out = titled.map((b) => apartFrom(b.element, headline)).filter((e) => e !== null);
  if (!home) return out;
  const articles = bodyOf(draft).map((b) => b.element.closest('article')).filter((e) => e !== null && !e.contains(home) && !home.contains(e));
  return [...out, ...(articles as Element[])];
}

/** A part that begins with another h1, or another article element than the headline's, where the article stands without it. */
export const nextStoryStep: Step = {
  name: 'next-story',
  run(draft) {
    for (const story of new Set(storiesBeside(draft))) {
      const body = bodyOf(draft), part = body.filter((b) => story.contains(b.element)), rest = body.filter((b) => !story.contains(b.element));
      if (!part.some(isProse) || running(rest) < REMAINS || running(rest) < CARDS * running(part)) continue;
      for (const block of part) drop(draft, block, 'next-story', story.nodeName.toLowerCase());
    }
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
