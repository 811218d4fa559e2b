// Choosing sentences under a budget: scored one by one, chosen together.

import type { Article, Sentence } from './article.ts';
import { similarity } from './centrality.ts';
import { FEATURES, featuresOf, type Feature } from './features.ts';
import weights from './weights.json';

export interface Budget {
  words: number;
  sentences: number;
}

/** A sentence of an article with what speaks for it. */
export interface Scored {
  sentence: Sentence;
  features: Record<Feature, number>;
  score: number;
}

export function scored(article: Article): Scored[] {
  const features = featuresOf(article);
  return article.sentences.map((sentence, i) => ({ sentence, features: features[i]!, score: scoreOf(features[i]!) }));
}

const scoreOf = (features: Record<Feature, number>) => FEATURES.reduce((sum, f) => sum + weights[f] * features[f], 0);

/** In the article's order; together at most `budget.words` words unless only one is given. */
export function choose(article: Article, all: Scored[], budget: Budget): Scored[] {
  const chosen: Scored[] = [];
  const left = all.map((c) => ({ c, repeated: 0 }));
  const value = (x: { c: Scored; repeated: number }) => x.c.score - weights.repetition * x.repeated;
  let words = 0;
  while (left.length && chosen.length < budget.sentences) {
    let best = -1;
    for (let i = 0; i < left.length; i++) {
      if (chosen.length && words + left[i]!.c.sentence.words > budget.words) continue;
      if (best < 0 || value(left[i]!) > value(left[best]!)) best = i;
    }
    if (best < 0) break;
    const [{ c }] = left.splice(best, 1) as [(typeof left)[number]];
    chosen.push(c);
    words += c.sentence.words;
    for (const other of left) other.repeated = Math.max(other.repeated, similarity(c.sentence.content, other.c.sentence.content, article.idf));
  }
  return chosen.sort((a, b) => a.sentence.index - b.sentence.index);
}
