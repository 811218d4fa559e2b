// Which sentences carry the article, and its gist.

import type { Gist, SummarySentence, TextDocument } from '../annotations.ts';
import { articleOf, type ReadDocument } from './article.ts';
import { choose } from './choose.ts';
import { chooseForReaders } from './for-readers.ts';
import { gistOf, sentencesOf, speakerIn } from './gist.ts';
import { budgetOf } from './lengths.ts';
import { scored } from './score.ts';

export type { ReadDocument } from './article.ts';
export { shownAt } from './gist.ts';

/** Sentences in the text's order, verbatim; together at most `maxWords` words (default: medium length) unless only one is given. */
export function summarize(document: TextDocument, read: ReadDocument, { maxWords }: { maxWords?: number } = {}): SummarySentence[] {
  const article = articleOf(document, read);
  const all = scored(article);
  const words = maxWords ?? budgetOf('medium', article.words).words;
  const chosen = maxWords === undefined ? chooseForReaders(article, all, 'medium') : choose(article, all, { words, sentences: Infinity });
  return sentencesOf(chosen, all, words).map((s, i) => { const speaker = speakerIn(chosen, i); return speaker ? { ...s, speaker } : s; });
}

/** Undefined where the text holds no Arabic word. */
export function sumUp(document: TextDocument, read: ReadDocument): Gist | undefined {
  return gistOf(articleOf(document, read), read);
}
