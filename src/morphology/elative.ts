// أفضل, أهمّ: by their pattern.

import type { Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';

const ELATIVE = /^أَ[\u0621-\u064a][\u064b-\u0652]*[\u0621-\u064a][\u064b-\u0652]*[\u0621-\u064a]?$/;

export function isBestPattern(lexicon: Lexicon, row: number): boolean {
  return ELATIVE.test(lexicon.stemOf(row));
}

/** Of an adjective with nothing attached: mostly annexed to what it is the best of. */
export function isBestOf(lexicon: Lexicon, { row, pronoun }: Reading): boolean {
  return pronoun < 0 && isBestPattern(lexicon, row);
}
