// How much of an article a reader of a level knows, as the dictionary's levels have it.

import type { Level, Word } from '../annotations.ts';

/** Percent of the running words at or below the level, names counted as known; undefined when there are no words. */
export function coverageOf(words: Word[], level: Level): number | undefined {
  if (!words.length) return undefined;
  const known = words.filter((w) => w.pos === 'PROPN' || (!w.guessed && w.level <= level)).length;
  return Math.round((100 * known) / words.length);
}
