// Which sentences carry the article: scored one by one, chosen together.

import type { SummarySentence, TextDocument } from '../annotations.ts';
import { similarity } from './centrality.ts';
import { candidatesOf, FEATURES, type Candidate, type ReadDocument } from './features.ts';
import weights from './weights.json';

export type { ReadDocument } from './features.ts';

/** Without a budget: three sentences at most, a quarter of the text or 90 words at most. */
const SENTENCES = 3, SHARE = 4, MOST_WORDS = 90, FEWEST_WORDS = 30;

/** Sentences in the text's order, verbatim; together at most `maxWords` words unless only one is given. */
export function summarize(document: TextDocument, read: ReadDocument, options: { maxWords?: number } = {}): SummarySentence[] {
  const { candidates, idf } = candidatesOf(document, read);
  const total = candidates.reduce((n, c) => n + c.words, 0);
  const budget = options.maxWords ?? Math.max(FEWEST_WORDS, Math.min(MOST_WORDS, Math.round(total / SHARE)));
  const chosen = choose(candidates, idf, budget, options.maxWords === undefined ? SENTENCES : Infinity);
  return chosen.sort((a, b) => a.index - b.index).map((c) => {
    const { start, end } = read.spans[c.index]!;
    return { start, end, text: document.text.slice(start, end), score: scoreOf(c) };
  });
}

const scoreOf = (c: Candidate) => FEATURES.reduce((sum, f) => sum + weights[f] * c.features[f], 0);

/** The best first; each next one loses what it repeats of those chosen (Carbonell and Goldstein 1998). */
function choose(candidates: Candidate[], idf: Map<string, number>, budget: number, most: number): Candidate[] {
  const chosen: Candidate[] = [];
  const left = candidates.map((c) => ({ c, base: scoreOf(c), repeated: 0 }));
  let words = 0;
  while (left.length && chosen.length < most) {
    let best = -1;
    for (let i = 0; i < left.length; i++) {
      if (chosen.length && words + left[i]!.c.words > budget) continue;
      if (best < 0 || value(left[i]!) > value(left[best]!)) best = i;
    }
    if (best < 0) break;
    const [{ c }] = left.splice(best, 1) as [(typeof left)[number]];
    chosen.push(c);
    words += c.words;
    for (const other of left) other.repeated = Math.max(other.repeated, similarity(c.content, other.c.content, idf));
  }
  return chosen;
}

const value = (x: { base: number; repeated: number }) => x.base - weights.repetition * x.repeated;
