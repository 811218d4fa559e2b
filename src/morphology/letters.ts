// A written word prepared for look-up: its bare letters and their places in the text.

import { isMark, isNoise } from '../language/index.ts';
import { keyCode } from '../lexicon/index.ts';

export interface Letters {
  text: string;
  /** The letters without marks, tatweel and zero-width characters. */
  letters: string;
  /** Index in `text` of each letter. */
  places: ArrayLike<number>;
}

/** Longer words are no words; they are cut here so that every step stays linear. */
export const MAX_LETTERS = 32;

const STRAIGHT = Uint8Array.from({ length: MAX_LETTERS }, (_, i) => i);

/** Everything that is no letter with a key is left out; at most 32 letters are kept. */
export function lettersOf(text: string): Letters {
  let n = 0, places: number[] | undefined;
  for (let i = 0; i < text.length && n < MAX_LETTERS; i++) {
    const unit = text.charCodeAt(i);
    if (!keyCode(unit) || isMark(unit) || isNoise(unit)) { places ??= Array.from({ length: n }, (_, k) => k); continue; }
    n++;
    places?.push(i);
  }
  if (!places) return { text, letters: text.slice(0, n), places: STRAIGHT };
  return { text, letters: places.map((p) => text[p]).join(''), places };
}
