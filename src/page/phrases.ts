// Phrase lists (phrases/*.json) matched against block texts, whatever the spelling of hamza, alef, yā and tā marbūṭa.

import { keyOf } from '../language/index.ts';
import type { TextBlock } from './blocks.ts';

/** Letters and digits only, one space between words, spelling unified. */
export const plain = (text: string): string => keyOf(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const keys = new WeakMap<TextBlock, string>();

/** The plain text of a block, made once. */
export function plainOf(block: TextBlock): string {
  let key = keys.get(block);
  if (key === undefined) keys.set(block, key = plain(block.text));
  return key;
}

export interface PhraseList {
  /** Does a text begin with one of the phrases (at a word's end)? The text is plain. */
  begins(text: string): boolean;
  /** Does a plain text end with one of them? */
  ends(text: string): boolean;
  /** Is a plain text one of the phrases and no more? */
  is(text: string): boolean;
}

export function phraseList(phrases: readonly string[]): PhraseList {
  const keys = new Set(phrases.map(plain));
  const longest = Math.max(...[...keys].map((key) => key.split(' ').length));
  return {
    is: (text) => keys.has(text),
    begins(text) {
      const words = text.split(' ', longest);
      return words.some((_, i) => keys.has(words.slice(0, i + 1).join(' ')));
    },
    ends(text) {
      const words = text.split(' ').slice(-longest);
      return words.some((_, i) => keys.has(words.slice(i).join(' ')));
    },
  };
}
