// Which sentences carry the article, and its gist.

import type { Gist, SummarySentence, TextDocument } from '../annotations.ts';
import { articleOf, type ReadDocument } from './article.ts';
import { choose } from './choose.ts';
import { gistOf, sentencesOf } from './gist.ts';
import { budgetOf } from './lengths.ts';
import { READER, scored } from './score.ts';

export type { ReadDocument } from './article.ts';
export { WORDS_PER_MINUTE } from './reading-time.ts';

/** Sentences in the text's order, verbatim; together at most `maxWords` words (default: medium length) unless only one is given. */
export function summarize(document: TextDocument, read: ReadDocument, { maxWords }: { maxWords?: number } = {}): SummarySentence[] {
  const article = articleOf(document, read);
  const all = scored(article);
  if (maxWords !== undefined) return sentencesOf(choose(article, all, { words: maxWords, sentences: Infinity }), all, maxWords);
  const budget = budgetOf('medium', article.words);
  return sentencesOf(choose(article, all, budget, READER), all, budget.words);
}

/** Undefined where the text holds no Arabic word. */
export function sumUp(document: TextDocument, read: ReadDocument): Gist | undefined {
  return gistOf(articleOf(document, read), read);
}
