// What the reader knows of words, as far as the overlay has to know it.

import type { Gloss, Level, PartOfSpeech, Word } from '../annotations.ts';

export type WordState = 'new' | 'learning' | 'known';

/** A word as it is kept, with the sentence in which it was met. */
export interface WordToKeep {
  lemma: string;
  pos: PartOfSpeech;
  root?: string;
  gloss: Gloss;
  level: Level;
  encounter?: { sentence: string; start: number; end: number; title: string; url: string };
}

/** What became of a word, by lemma and part of speech; undefined of a word the reader never kept. */
export type StateOf = (word: Pick<Word, 'lemma' | 'pos'>) => WordState | undefined;

export interface WordMemory {
  stateOf: StateOf;
  /** null forgets the word. Rejects with a message for the reader when it could not be stored. */
  keep(word: WordToKeep, state: WordState | null): Promise<void>;
}

/** Whether the reader needs no help with a word: by what was said of it, else by its level. */
export function isKnown(word: Word, level: Level, stateOf: StateOf): boolean {
  const state = stateOf(word);
  return state ? state === 'known' : !word.guessed && word.level <= level;
}
