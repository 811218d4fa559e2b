// How much running text a block or an element holds.

import type { TextBlock } from './blocks.ts';

const ARABIC_WORD = /[\u0620-\u064a\u0671-\u06d3]{2,}/g;

export const arabicWords = (text: string): number => text.match(ARABIC_WORD)?.length ?? 0;

/** Share of the block's units inside links. */
export const linkShare = (block: TextBlock): number => block.linked / (block.text.length || 1);

/** Running text: enough Arabic words, most of them outside links. */
export const isProse = (block: TextBlock): boolean => linkShare(block) < 0.5 && block.words >= 7;

/** Does the text end as a sentence does? Headlines, labels and captions mostly do not. */
export const isSentence = (text: string): boolean => /[.؟!…]["»”’)]?$/.test(text);

export const wordsOf = (blocks: Iterable<TextBlock>): number => {
  let words = 0;
  for (const block of blocks) words += block.words;
  return words;
};

/** Arabic words of running text below each element. */
export function weigh(blocks: Iterable<TextBlock>): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    const words = block.words * (1 - linkShare(block));
    for (let e: Element | null = block.element; e; e = e.parentElement) weights.set(e, (weights.get(e) ?? 0) + words);
  }
  return weights;
}
