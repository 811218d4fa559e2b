// Does a text speak of the same things as the article? Words are compared without article and particles.
// Among 54 news stories a paragraph shares a fifth of its words or more with the rest of its own story in nine of ten cases,
// with another story in one of ten.

import { findWords, keyOf } from '../language/index.ts';
import type { TextBlock } from './blocks.ts';

/** Share of words in common from which on two texts are of one story. */
export const COHESIVE = 0.2;

const PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|[وفبلك](?=.{4}))/;
/** Shorter words are mostly particles. */
const LEAST_LETTERS = 4;

function contentWords(text: string): Set<string> {
  const words = findWords(text).map(({ start, end }) => keyOf(text.slice(start, end)).replace(PREFIX, ''));
  return new Set(words.filter((word) => word.length >= LEAST_LETTERS));
}

const known = new WeakMap<TextBlock, Set<string>>();

function wordsOf(block: TextBlock): Set<string> {
  let words = known.get(block);
  if (!words) known.set(block, words = contentWords(block.text));
  return words;
}

export type Vocabulary = Map<string, number>;

/** Content word → how many of the blocks hold it. */
export function vocabularyOf(blocks: Iterable<TextBlock>): Vocabulary {
  const out: Vocabulary = new Map();
  for (const block of blocks) for (const word of wordsOf(block)) out.set(word, (out.get(word) ?? 0) + 1);
  return out;
}

/** Share of the text's content words that the vocabulary holds; `own` says that the text itself is counted there. */
export const cohesion = (text: string, vocabulary: Vocabulary, own = false): number => common(text, vocabulary, own).share;

/** How many content words of the text the vocabulary holds, and their share. */
export function common(text: string, vocabulary: Vocabulary, own = false): { words: number; share: number } {
  const all = [...contentWords(text)], words = all.filter((word) => (vocabulary.get(word) ?? 0) > (own ? 1 : 0)).length;
  return { words, share: words / (all.length || 1) };
}
