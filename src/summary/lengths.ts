// How long a summary of each length may be.

import type { SummaryLength } from '../annotations.ts';
import type { Budget } from './choose.ts';

export const LENGTHS: readonly SummaryLength[] = ['short', 'medium', 'long'];

/** Share of the text's words, at least and at most this many words, at most this many sentences. */
const LIMITS: Record<SummaryLength, { share: number; least: number; words: number; sentences: number }> = {
  short: { share: 0.25, least: 30, words: 50, sentences: 2 },
  medium: { share: 0.48, least: 70, words: 130, sentences: 4 },
  long: { share: 0.5, least: 80, words: 260, sentences: 8 },
};
/** Words that a length may hold however short the text, and the share of it that is never passed otherwise. */
const FEWEST_WORDS = 30, MOST = 0.7;
/** Texts with fewer words, and summaries that spare less than this share, are not worth the click. */
const SHORT_TEXT = 50, SPARES = 0.2;

export function budgetOf(length: SummaryLength, words: number): Budget {
  const { share, least, words: most, sentences } = LIMITS[length];
  const wanted = Math.max(least, Math.min(most, Math.round(words * share)));
  return { words: Math.max(FEWEST_WORDS, Math.min(wanted, Math.round(words * MOST))), sentences };
}

/** Whether a text of so many words and sentences is too short to be summed up at all. */
export function tooShort(words: number, sentences: number): 'one-sentence' | 'short' | undefined {
  if (sentences < 2) return 'one-sentence';
  return words < SHORT_TEXT || sentences < 3 ? 'short' : undefined;
}

export const sparesEnough = (words: number, of: number): boolean => words <= of * (1 - SPARES);
