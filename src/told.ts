// A word of the text as its analysis tells it.

import type { Analysis, Word } from './annotations.ts';

/** Field by field: spreading the analysis would cost more than all the rest that is done for a known word. */
export function told(at: { start: number; end: number; text: string }, a: Analysis, others: Analysis[]): Word {
  const word: Word = {
    start: at.start, end: at.end, text: at.text,
    lemma: a.lemma, vocalized: a.vocalized, pos: a.pos, gloss: a.gloss, level: a.level, segments: a.segments, others,
  };
  describe(word, a);
  return word;
}

/** Adds what an analysis may leave out. */
export function describe(to: Analysis, a: Analysis): void {
  if (a.root !== undefined) to.root = a.root;
  if (a.pattern !== undefined) to.pattern = a.pattern;
  if (a.features !== undefined) to.features = a.features;
  if (a.derived) to.derived = true;
  if (a.guessed) to.guessed = true;
}
