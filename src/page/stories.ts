// Other stories than the page's own: what begins with a headline of its own, beside the one of the page.

import type { TextBlock } from './blocks.ts';
import { COHESIVE, cohesion, vocabularyOf } from './cohesion.ts';
import { isProse, wordsOf } from './measure.ts';

/** Fewer words of running text than this are left of no article. */
const REMAINS = 60;
/** An article of which only so small a share is left was none: its headline was found in the wrong place. */
const SHARE_LEFT = 0.05;
/** Where more than this share of its paragraphs speak of the same things, the part is a section of the story, under a subhead. */
const SECTION = 0.5;

const running = (blocks: TextBlock[]): number => wordsOf(blocks.filter((b) => isProse(b) || b.ended));

/** The largest element around `from` that holds none of the others. */
export function apartFrom(from: Element, others: Element[]): Element | null {
  const holds = (e: Element): boolean => others.some((other) => e.contains(other));
  let e: Element | null = holds(from) ? null : from;
  while (e?.parentElement && !holds(e.parentElement)) e = e.parentElement;
  return e;
}

/** Elements that begin with another h1 than the headline, and do not hold it. */
export function titledBeside(page: TextBlock[], headline: TextBlock): Element[] {
  const titles = page.filter((b) => b === headline || (b.words >= 3 && b.element.closest('h1'))).map((b) => b.element);
  const others = new Set(titles.filter((title) => title !== headline.element));
  return [...others].map((title) => apartFrom(title, titles.filter((e) => e !== title))).filter((e) => e !== null);
}

function isSection(part: TextBlock[], rest: TextBlock[]): boolean {
  const prose = part.filter(isProse), vocabulary = vocabularyOf(rest);
  return prose.filter((b) => cohesion(b.text, vocabulary) >= COHESIVE).length > SECTION * prose.length;
}

/** The blocks of those elements that are other stories: where an article is left without all of them. */
export function storyParts(body: TextBlock[], elements: Element[]): TextBlock[] {
  const own = body.filter((b) => !elements.some((e) => e.contains(b.element))), left = running(own);
  if (left < REMAINS) return [];
  const parts = elements.map((e) => body.filter((b) => e.contains(b.element)));
  return parts.filter((part) => part.some(isProse) && left >= SHARE_LEFT * running(part) && !isSection(part, own)).flat();
}

export function otherStories(page: TextBlock[], headline: TextBlock | undefined): TextBlock[] {
  return headline ? storyParts(page, titledBeside(page, headline)) : [];
}
