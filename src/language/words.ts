// Words of Arabic script in running text, with their offsets.

import { isArabicLetter, isMark, isNoise } from './letters.ts';

/** A run of Arabic letters with their marks; offsets are UTF-16 indices into the text. */
export interface WordSpan {
  start: number;
  end: number;
}

/**
 * All words of Arabic script of text[from, to) in reading order. A word starts with a letter and holds letters, marks, tatweel and
 * zero-width characters up to the last letter or mark; digits, Latin letters and punctuation end it.
 */
export function findWords(text: string, from = 0, to = text.length): WordSpan[] {
  const found: WordSpan[] = [];
  let at = from;
  while (at < to) {
    if (!isArabicLetter(text.charCodeAt(at))) { at++; continue; }
    const start = at;
    let end = at + 1;
    for (at++; at < to; at++) {
      const code = text.charCodeAt(at);
      if (isArabicLetter(code) || isMark(code)) end = at + 1;
      else if (!isNoise(code)) break;
    }
    found.push({ start, end });
  }
  return found;
}
