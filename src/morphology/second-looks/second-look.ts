import type { Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';

/** A rule for words whose neighbours tell for certain what tags alone do not: asked after ranking in context. */
export interface SecondLook {
  /** Might it choose another of these readings of a form? */
  concerns(readings: Reading[]): boolean;
  /** Place of the better reading of tokens[at], or -1: the first one stays. */
  better(tokens: Token[], at: number): number;
}

export type SecondLookOf = new (lexicon: Lexicon) => SecondLook;
