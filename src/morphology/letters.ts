// A written word prepared for look-up: its bare letters, their key codes and their places in the text.

import { isMark, isNoise } from '../language/index.ts';
import { keyCode } from '../lexicon/index.ts';

export interface Letters {
  text: string;
  /** The letters without marks, tatweel and zero-width characters. */
  letters: string;
  codes: Uint8Array;
  /** Index in `text` of each letter. */
  places: ArrayLike<number>;
}

/** Longer words are no words; they are cut here so that every step stays linear. */
export const MAX_LETTERS = 32;

const STRAIGHT = Uint8Array.from({ length: MAX_LETTERS }, (_, i) => i);

/** Everything that is no letter with a key is left out; at most 32 letters are kept. */
export function lettersOf(text: string): Letters {
  const codes = new Uint8Array(Math.min(text.length, MAX_LETTERS));
  let n = 0, places: number[] | undefined;
  for (let i = 0; i < text.length && n < MAX_LETTERS; i++) {
    const unit = text.charCodeAt(i);
    const code = isMark(unit) || isNoise(unit) ? 0 : keyCode(unit);
    if (!code) { places ??= Array.from({ length: n }, (_, k) => k); continue; }
    codes[n++] = code;
    places?.push(i);
  }
  if (!places) return { text, letters: text.slice(0, n), codes, places: STRAIGHT };
  return { text, letters: places.map((p) => text[p]).join(''), codes: codes.subarray(0, n), places };
}
