// What can be said of each sentence before choosing: place, words, form. All features lie between 0 and 1.

import { keyOf } from '../language/index.ts';
import type { Token } from '../morphology/index.ts';
import type { Article, Sentence } from './article.ts';
import { centrality } from './centrality.ts';
import openingWords from './openings.txt';

export const FEATURES = ['first', 'early', 'paragraph', 'central', 'title', 'names', 'figures', 'length', 'short', 'leaning', 'question', 'quote', 'last', 'lead'] as const;
export type Feature = (typeof FEATURES)[number];

const LEANING = new Set(openingWords.split('\n').filter((l) => l && !l.startsWith('#')).map((l) => keyOf(l)));
const LONG = 45, SHORT = 6;

/** The features of each sentence, in the article's order. */
export function featuresOf(article: Article): Record<Feature, number>[] {
  const { sentences, idf, title } = article;
  const central = centrality(sentences.map((s) => s.content), idf);
  return sentences.map((s, at) => ({
    first: at === 0 ? 1 : 0, early: 1 / (1 + at), paragraph: s.opens ? 1 : 0, central: central[at]!, title: overlap(s.content, title),
    names: Math.min(1, s.names / 4), figures: Math.min(1, (s.figures + (/[0-9٠-٩]/.test(s.text) ? 1 : 0)) / 3),
    length: Math.min(1, s.words / LONG), short: s.words < SHORT ? 1 : 0, leaning: leans(s) ? 1 : 0,
    question: /[؟?]\s*[»”"]?$/.test(s.text) ? 1 : 0, quote: /^["«“]/.test(s.text) ? 1 : 0, last: sentences.length > 4 && at === sentences.length - 1 ? 1 : 0, lead: at < 3 ? 1 : 0,
  }));
}

function overlap(content: Map<string, number>, title: Set<string>): number {
  if (!title.size) return 0;
  let n = 0;
  for (const k of content.keys()) if (title.has(k)) n++;
  return Math.min(1, n / 5);
}

function leans({ tokens }: Sentence): boolean {
  const one = keyOf(tokens[0]!.text), two = tokens[1] ? `${one} ${keyOf((tokens[1] as Token).text)}` : one;
  return [one, two].some((k) => LEANING.has(k) || LEANING.has(k.replace(/^[وف]/, '')));
}
