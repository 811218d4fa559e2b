// The headline: the live block that carries what the page's head names as its title, or the page's best h1.

import { type TextBlock, partOf } from './blocks.ts';
import type { PageFacts } from './facts.ts';
import { arabicWords } from './measure.ts';
import { plain, plainOf } from './phrases.ts';

const wordSet = (key: string): Set<string> => new Set(key.split(' '));

/** How well a text is a title: shared words against the longer of both, 0 … 1. */
function likeness(text: Set<string>, title: Set<string>): number {
  let shared = 0;
  for (const word of text) if (title.has(word)) shared++;
  return shared / Math.max(text.size, title.size, 1);
}

const rankOf = (block: TextBlock): number => {
  const heading = block.element.closest('h1,h2,h3,[role=heading],[itemprop~=headline]');
  if (!heading) return 0;
  return heading.nodeName === 'H1' ? 3 : heading.getAttribute('itemprop') ? 3 : heading.nodeName === 'H2' ? 2 : 1;
};

/** `Title - Site` and `Title | Site` without the site. */
export function withoutSite(title: string): string {
  const parts = title.split(/\s+[|–—-]\s+|\s*[|»]\s*/);
  const longest = parts.reduce((a, b) => (arabicWords(b) > arabicWords(a) ? b : a), '');
  return arabicWords(longest) >= 3 ? longest.trim() : title;
}

/** An endless page keeps the head of its first story; the window's title follows the reader. */
const SHOWN_TITLE = 0.5;

function scoreOf(block: TextBlock, titles: Set<string>[], shown: Set<string>): number {
  const words = wordSet(plainOf(block)), like = Math.max(0, ...titles.map((t) => likeness(words, t)));
  const rank = rankOf(block);
  // A few of the title's words make a headline of an h1, not of any line.
  return (like > (rank === 3 ? 0.5 : 0.75) ? like * 6 : 0) + rank + (rank === 3 && block.words >= 3 ? 1 : 0) + SHOWN_TITLE * likeness(words, shown);
}

/** The block without a kicker that shares its element, where a title candidate tells the two apart. */
function trimmed(block: TextBlock, titles: string[]): TextBlock {
  for (const title of titles) {
    const at = block.text.indexOf(title);
    if (at >= 0 && title.length < block.text.length && title.length > block.text.length / 3) return partOf(block, at, at + title.length);
  }
  return block;
}

export interface Found {
  /** The block that holds the headline. */
  block: TextBlock;
  /** The headline itself: the block or a part of it. */
  headline: TextBlock;
}

export function findHeadline(page: TextBlock[], facts: PageFacts): Found | undefined {
  const titles = [...facts.titles, ...facts.titles.map(withoutSite)].map((t) => t.replace(/\s+/g, ' ')).filter((t) => arabicWords(t) >= 2);
  const sets = [...new Set(titles)].map((t) => wordSet(plain(t))), shown = wordSet(plain(withoutSite(facts.shownTitle)));
  let best: TextBlock | undefined, bestScore = 3.5;
  for (const block of page) {
    const words = block.words;
    if (words < 2 || words > 40) continue;
    const score = scoreOf(block, sets, shown);
    if (score > bestScore) [best, bestScore] = [block, score];
  }
  return best && { block: best, headline: trimmed(best, titles) };
}
