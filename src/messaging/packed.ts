// Annotations as one string on their way between contexts: objects cost three times as much, and a word that a text has often
// is told once. All told in full, a text of 70,000 words would be longer than a browser lets a message be.

import type { Annotations, Word } from '../annotations.ts';

/** `words`: start, end and place in `analyses` of one word after the other. */
interface Packed extends Omit<Annotations, 'words'> {
  words: number[];
  analyses: Omit<Word, 'start' | 'end' | 'text'>[];
}

export function packAnnotations({ words, ...rest }: Annotations): string {
  const analyses = new Map<string, number>(), places: number[] = [];
  for (const { start, end, text: _text, ...analysis } of words) {
    const told = JSON.stringify(analysis);
    const known = analyses.get(told) ?? analyses.size;
    analyses.set(told, known);
    places.push(start, end, known);
  }
  return `{"analyses":[${[...analyses.keys()].join()}],${JSON.stringify({ ...rest, words: places }).slice(1)}`;
}

/** `text` is the annotated one. Words that are told alike share what is told of them. Throws a SyntaxError if `packed` is none. */
export function unpackAnnotations(packed: string, text: string): Annotations {
  const { words: places, analyses, ...rest } = JSON.parse(packed) as Packed;
  const words: Word[] = [];
  for (let i = 0; i < places.length; i += 3) {
    const start = places[i]!, end = places[i + 1]!;
    words.push({ ...analyses[places[i + 2]!]!, start, end, text: text.slice(start, end) });
  }
  return { ...rest, words };
}
