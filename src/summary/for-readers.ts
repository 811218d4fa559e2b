// The choice for people: as the reader's weights have it, and once more with wider bounds where one sentence alone came out.

import type { SummaryLength } from '../annotations.ts';
import type { Article } from './article.ts';
import { choose } from './choose.ts';
import { budgetOf } from './lengths.ts';
import reader from './reader.json';
import { READER, type Scored, type Weights } from './score.ts';

/** One sentence tells too little of a long text: then what is told again in part may come, and a long sentence more. */
const THIN: Weights = { ...READER, told: reader.thin.told, retold: reader.thin.retold, same: reader.thin.same };

export function chooseForReaders(article: Article, all: Scored[], length: SummaryLength): Scored[] {
  const budget = budgetOf(length, article.words), chosen = choose(article, all, budget, READER);
  if (chosen.length > 1 || length === 'short') return chosen;
  const wider = choose(article, all, { ...budget, words: Math.round(budget.words * reader.thin.words) }, THIN);
  return wider.length > 1 ? wider : chosen;
}
