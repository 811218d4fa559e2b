// How much of an article a reader knows, by the dictionary's levels and by what the reader said of single words.

import type { Level, Word } from '../annotations.ts';
import { isKnown, type StateOf } from './memory.ts';

/** Percent of the running words that the reader knows, names counted as known; undefined when there are no words. */
export function coverageOf(words: Word[], level: Level, stateOf: StateOf = () => undefined): number | undefined {
  if (!words.length) return undefined;
  const known = words.filter((word) => word.pos === 'PROPN' || isKnown(word, level, stateOf)).length;
  return Math.round((100 * known) / words.length);
}
