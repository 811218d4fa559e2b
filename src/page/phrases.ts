// Phrase lists (phrases/*.json) matched against block texts, whatever the spelling of hamza, alef, yā and tā marbūṭa.

import { keyOf } from '../language/index.ts';

/** Letters and digits only, one space between words, spelling unified. */
export const plain = (text: string): string => keyOf(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export interface PhraseList {
  /** Does the text begin with one of the phrases (at a word's end)? */
  begins(text: string): boolean;
  /** Is the text one of the phrases and no more? */
  is(text: string): boolean;
}

export function phraseList(phrases: readonly string[]): PhraseList {
  const keys = new Set(phrases.map(plain));
  const longest = Math.max(...[...keys].map((key) => key.split(' ').length));
  return {
    is: (text) => keys.has(plain(text)),
    begins(text) {
      const words = plain(text.slice(0, 120)).split(' ', longest);
      return words.some((_, i) => keys.has(words.slice(0, i + 1).join(' ')));
    },
  };
}
