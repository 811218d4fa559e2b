// A vowelled word cut where its segments meet, for colouring and for the row of segments.

import type { Segment } from '../annotations.ts';
import { isArabicLetter, isMark } from '../language/index.ts';

/** Letters that never join to the next one. */
const RIGHT_JOINING = new Set('اأإآٱدذرزوؤةىء');

/**
 * `vocalized` in as many pieces as there are segments, marks staying with their letter.
 * Null when the letters of the two do not correspond one to one.
 */
export function vowelledPieces(vocalized: string, segments: readonly Segment[]): string[] | null {
  const pieces: string[] = [];
  let at = 0;
  for (const { text } of segments) {
    const from = at;
    for (let left = countLetters(text); left > 0 && at < vocalized.length; left--) at = afterLetter(vocalized, at);
    pieces.push(vocalized.slice(from, at));
  }
  const counted = segments.reduce((sum, segment) => sum + countLetters(segment.text), 0);
  return at === vocalized.length && counted === countLetters(vocalized) ? pieces : null;
}

function countLetters(text: string): number {
  return [...text].filter((letter) => isArabicLetter(letter.charCodeAt(0))).length;
}

/** Index after the next letter and everything that hangs on it. */
function afterLetter(text: string, at: number): number {
  while (at < text.length && !isArabicLetter(text.charCodeAt(at))) at++;
  at++;
  while (at < text.length && !isArabicLetter(text.charCodeAt(at))) at++;
  return at;
}

/** A piece as grammars print it alone: لِـ before the stem, ـها after it, the stem bare. */
export function standing(pieces: readonly string[], index: number, stem: number): string {
  const piece = pieces[index] ?? '';
  if (index < stem) return joins(piece) ? `${piece}ـ` : piece;
  return index > stem && joins(pieces[index - 1] ?? '') ? `ـ${piece}` : piece;
}

/** Does the last letter reach out to the next one? */
function joins(piece: string): boolean {
  const last = [...piece].filter((letter) => !isMark(letter.charCodeAt(0))).at(-1);
  return last !== undefined && !RIGHT_JOINING.has(last);
}
