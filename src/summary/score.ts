// How much of a sentence a reader would want in a summary of a given length, between 0 and 1: linear in its features.

import type { Article, Sentence } from './article.ts';
import { FEATURES, featuresOf, type Feature } from './features.ts';
import reader from './reader.json';
import learned from './weights.json';

export interface Weights {
  /** For a summary of one sentence, and what is added for a full one. */
  brief: Float64Array;
  full: Float64Array;
  /** Share of a sentence's worth lost for what it repeats of a chosen one. */
  repetition: number;
  /** Two sentences more alike than this say the same. */
  same: number;
  /** A sentence may come without the one that says who speaks, where that can be told beside it. */
  speakers: boolean;
  /** From this share of its content on a sentence is told again by another; 1: never. */
  told: number;
  /** The same by words alone, however often the article has them. */
  retold: number;
  /** Share left to a sentence that takes for known what the summary does not tell: 0 keeps it out. */
  unmet: number;
  /** Share left to a sentence that has no word of the headline or the first sentence. */
  stray: number;
  /** Share left to a question: the answer is what a reader wants. */
  question: number;
  /** Granted for the first sentence: as much as it would add to the F1. */
  lead: number;
  /** Share gained right after a chosen one: what carries on is read with it. */
  following: number;
  /** Length of the summary aimed at, as a share of the budget: above 1 the budget is used up, below 1 only good sentences go in. */
  fill: number;
}

/** A sentence of an article with what speaks for it. */
export interface Scored {
  sentence: Sentence;
  features: Float64Array;
}

/** Budgets, in words, of one sentence and of a full summary; between them the weights slide. */
const BRIEF = 25, FULL = 120;

/** Where words are counted against references, only sentences that are nearly the same are kept apart; features tell the rest. */
export const FOR_COUNTS = { same: 0.8, speakers: false, told: 1, retold: 1, unmet: 1, stray: 1, question: 1, lead: 0 };

const column = (of: Partial<Record<Feature, number>>) => Float64Array.from(FEATURES, (f) => of[f] ?? 0);
const { repetition, following, fill } = learned;
export const WEIGHTS: Weights = { brief: column(learned.brief), full: column(learned.full), repetition, following, fill, ...FOR_COUNTS };

/**
 * For people rather than for word counts: references reward what is said twice, readers do not, and a headline is there
 * that the learned weights have not seen at full length. The differences are in reader.json.
 */
export const READER: Weights = {
  ...WEIGHTS, repetition: reader.repetition, following: reader.following, same: reader.same, speakers: true,
  told: reader.told, retold: reader.retold, unmet: 0, stray: reader.stray, question: reader.question, lead: reader.lead, fill: reader.fill,
  brief: WEIGHTS.brief.map((w, i) => w + (column(reader.add)[i] ?? 0)),
};

export function scored(article: Article): Scored[] {
  const features = featuresOf(article);
  return article.sentences.map((sentence, i) => ({ sentence, features: features[i]! }));
}

/** The weights at a budget of so many words. */
export function weightsAt({ brief, full }: Pick<Weights, 'brief' | 'full'>, words: number): Float64Array {
  const share = Math.max(0, Math.min(1, Math.log(words / BRIEF) / Math.log(FULL / BRIEF)));
  return brief.map((w, i) => w + share * full[i]!);
}

/** Expected share of the sentence's words that a reference summary would hold. */
export function worth(features: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += features[i]! * weights[i]!;
  return Math.max(0.001, Math.min(1, sum));
}
