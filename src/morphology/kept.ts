// What is made once of the reading that a word was given, or of a word without readings, and kept for its next time.

import type { Analysis } from '../annotations.ts';
import type { Reading } from './analyser.ts';

export class Kept {
  /** Descriptions by the number of their setting. */
  readonly views: (Analysis | undefined)[] = [];
  /** Those in which something is asked for: few of many numbers. */
  asked: Map<number, Analysis> | undefined = undefined;
  /** All readings of its word with this one before the others. */
  before: Reading[] | undefined = undefined;
  /** The other lemmas of its word. */
  others: Analysis[] | undefined = undefined;
  /** Of its stem (tags.ts), -1 while nobody asked. */
  tag = -1;
  /** What else it may be told to be (setting.ts), -1 while nobody asked. */
  may = -1;
  /** What it rules behind it (setting.ts), -1 while nobody asked. */
  rules = -1;
  /** What finding phrases and summing up see in it; each room knows its own. */
  seen: unknown = undefined;
  glance: unknown = undefined;
}

/** A word of a text, as far as it is kept. */
interface Word {
  readings: Reading[];
  notes: { kept: Kept | undefined };
}

/** Of a word's first reading; of the written form where it has none. */
export function keptOf({ readings: [first], notes }: Word): Kept {
  return (first ?? notes).kept ??= new Kept();
}
