// The heart of the story: the paragraphs built alike that hold most text and speak of what the title names.
// Other text is told by it: what stands among them or speaks of the same things belongs to the story.

import type { TextBlock } from './blocks.ts';
import { COHESIVE, cohesion, vocabularyOf } from './cohesion.ts';
import { makeOf, outerHomeOf } from './make.ts';
import { isProse, wordsOf } from './measure.ts';

/** A group counts this much, and as much again where it speaks of all that the title names. */
const UNTITLED = 0.4;

/** Share of the title's words that the running text holds: what is long but of something else is no article. */
export const titled = (title: string, blocks: TextBlock[]): number => UNTITLED + cohesion(title, vocabularyOf(blocks.filter(isProse)));

/** Paragraphs by where they stand and how they are built. */
function groupsOf(prose: TextBlock[]): TextBlock[][] {
  const homes = new Map<Element | null, Map<string, TextBlock[]>>();
  for (const block of prose) {
    const home = outerHomeOf(block), make = makeOf(block), makes = homes.get(home) ?? new Map<string, TextBlock[]>();
    makes.set(make, [...(makes.get(make) ?? []), block]);
    homes.set(home, makes);
  }
  return [...homes.values()].flatMap((makes) => [...makes.values()]);
}

/** Fewer words than this tell nothing of other text. */
const LEAST_WORDS = 60;

export interface Heart {
  /** Does a block of running text belong to the story? */
  belongs(block: TextBlock): boolean;
}

/** `prose`: the running text of the page that nothing speaks against. */
export function heartOf(page: TextBlock[], prose: TextBlock[], title: string): Heart {
  const weighed = groupsOf(prose).map((blocks) => ({ blocks, weight: wordsOf(blocks) * titled(title, blocks) }));
  const heart = weighed.sort((a, b) => b.weight - a.weight)[0]?.blocks ?? [], vocabulary = vocabularyOf(heart);
  const [from, to] = [heart[0], heart.at(-1)].map((b) => page.indexOf(b!)), inside = new Set(page.slice(from, to! + 1));
  if (wordsOf(heart) < LEAST_WORDS) return { belongs: () => true };
  return { belongs: (block) => inside.has(block) || cohesion(block.text, vocabulary) >= COHESIVE };
}
