// A word of the text as its analysis tells it. Classes, so that there is room in each for the fields that not all of them have;
// field by field: spreading the analysis would cost more than all the rest that is done for a known word.

import type { Analysis, Word } from './annotations.ts';

class Described implements Analysis {
  declare lemma; declare vocalized; declare pos; declare gloss; declare level; declare segments;
  declare root?: string; declare pattern?: string; declare features?: Analysis['features'] & {}; declare derived?: boolean; declare guessed?: boolean;

  constructor(a: Analysis) {
    this.lemma = a.lemma; this.vocalized = a.vocalized; this.pos = a.pos; this.gloss = a.gloss; this.level = a.level; this.segments = a.segments;
    if (a.root !== undefined) this.root = a.root;
    if (a.pattern !== undefined) this.pattern = a.pattern;
    if (a.features !== undefined) this.features = a.features;
    if (a.derived) this.derived = true;
    if (a.guessed) this.guessed = true;
  }
}

class Told extends Described implements Word {
  declare start; declare end; declare text; declare others;

  constructor({ start, end, text }: { start: number; end: number; text: string }, a: Analysis, others: Analysis[]) {
    super(a);
    this.start = start; this.end = end; this.text = text; this.others = others;
  }
}

export function told(at: { start: number; end: number; text: string }, a: Analysis, others: Analysis[]): Word {
  return new Told(at, a, others);
}

/** What is told of a word without its place in the text. */
export function analysisOf(word: Word): Analysis {
  return new Described(word);
}
