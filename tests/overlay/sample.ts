// Hand-made annotations over short Arabic texts, for the tests of this room.

import type { Annotations, Entity, EntityType, Gist, Word } from '../../src/annotations.ts';
import { findWords } from '../../src/language/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/index.ts';

export function settings(change: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, ...change };
}

/** The nth place of `part` in `text`. */
export function at(text: string, part: string, nth = 0): { start: number; end: number; text: string } {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = text.indexOf(part, start + 1);
  if (start < 0) throw new Error(`${part} is not in the sample`);
  return { start, end: start + part.length, text: part };
}

/** Every word of the text at level A1 with a gloss; `known` changes single ones by their spelling. */
export function wordsOf(text: string, known: Record<string, Partial<Word>> = {}): Word[] {
  return findWords(text).map(({ start, end }) => {
    const word = text.slice(start, end);
    return {
      start, end, text: word, lemma: word, vocalized: word, pos: 'NOUN', gloss: { en: `meaning of ${word}` }, level: 1,
      segments: [{ text: word, role: 'stem' }], others: [], ...known[word],
    };
  });
}

export function entity(text: string, part: string, type: EntityType, more: Partial<Entity> & { nth?: number } = {}): Entity {
  const { nth = 0, ...rest } = more;
  return { ...at(text, part, nth), type, name: { ar: part }, confidence: 0.9, ...rest };
}

export function annotations(parts: Partial<Annotations>): Annotations {
  return { words: [], phrases: [], entities: [], summary: [], ...parts };
}

/** A gist whose lengths show the first one, two, three … of the sentences given. */
export function gist(text: string, sentences: string[], more: Partial<Gist> = {}, shown: [number, number, number] = [1, 2, 3]): Gist {
  const digest = (count: number) => ({ sentences: sentences.map((_, index) => index).slice(0, count), words: 10 * count, minutes: 0.3 * count, saves: 1 - 0.2 * count });
  return {
    sentences: sentences.map((sentence, index) => ({ ...at(text, sentence), score: 1, why: index ? ['central'] : ['opening', 'names'] })),
    lengths: { short: digest(shown[0]), medium: digest(shown[1]), long: digest(shown[2]) },
    facts: [], reading: { words: 500, minutes: 2.6 }, ...more,
  };
}
