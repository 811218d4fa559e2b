// The headline: the live block that carries what the page's head names as its title, or the page's best h1.

import type { TextBlock } from './blocks.ts';
import type { PageFacts } from './facts.ts';
import { arabicWords } from './measure.ts';
import { plain } from './phrases.ts';

/** How well `text` is the title `title`: shared words against the longer of both, 0 … 1. */
function likeness(text: string, title: string): number {
  const a = new Set(plain(text).split(' ')), b = new Set(plain(title).split(' '));
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size, 1);
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

function scoreOf(block: TextBlock, titles: string[]): number {
  const like = Math.max(0, ...titles.map((t) => likeness(block.text, t)));
  const rank = rankOf(block);
  return (like > 0.55 ? like * 6 : 0) + rank + (rank === 3 && arabicWords(block.text) >= 3 ? 1 : 0);
}

export function findHeadline(page: TextBlock[], facts: PageFacts): TextBlock | undefined {
  const titles = [...facts.titles, ...facts.titles.map(withoutSite)].filter((t) => arabicWords(t) >= 2);
  let best: TextBlock | undefined, bestScore = 3.5;
  for (const block of page) {
    const words = arabicWords(block.text);
    if (words < 2 || words > 40) continue;
    const score = scoreOf(block, titles);
    if (score > bestScore) [best, bestScore] = [block, score];
  }
  return best;
}
