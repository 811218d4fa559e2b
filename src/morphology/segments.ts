// A written word cut into its segments.

import type { Segment } from '../annotations.ts';
import { isMark, isNoise } from '../language/index.ts';
import type { Letters } from './letters.ts';

/** Slices of the written word, marks staying with their letters. */
export function cut(word: Letters, pieces: { letters: number; segment: Omit<Segment, 'text'> }[]): Segment[] {
  const out: Segment[] = [];
  let at = 0, from = 0;
  pieces.forEach((piece, i) => {
    at += piece.letters;
    let to = i === pieces.length - 1 ? word.text.length : word.places[at] ?? word.text.length;
    while (to < word.text.length && goesWithLetter(word.text.charCodeAt(to))) to++;
    const { role, gloss } = piece.segment;
    out.push({ text: word.text.slice(from, to), role, ...(gloss && { gloss }) });
    from = to;
  });
  return out;
}

const goesWithLetter = (unit: number) => isMark(unit) || isNoise(unit);
