// What others do: the baselines our summaries are measured against. Each puts an article's sentences in an order of worth.

import { edgesOf, lexRank, likeness, type Vector } from '../summary/centrality.ts';
import { random } from '../summary/training/random.ts';
import type { Example } from '../summary/training/examples.ts';

type Ranking = (example: Example) => number[];

const SEED = 11, DIMENSIONS = 3, ROUNDS = 30;
const places = (e: Example) => e.all.map((_, i) => i);
const byScore = (scores: readonly number[]) => scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b);

const next = random(SEED);

export const RANKINGS: Record<string, Ranking> = {
  random: (e) => byScore(places(e).map(() => next())),
  /** Mihalcea and Tarau 2004: shared words by the logarithms of the lengths. */
  TextRank: (e) => byScore(lexRank(graphOf(e.article.sentences.map((s) => new Set(s.content.keys))))),
  /** Erkan and Radev 2004. */
  LexRank: (e) => byScore(lexRank(edgesOf(e.article.vectors))),
  /** Steinberger and Ježek 2004: length of each sentence in the space of the strongest topics. */
  LSA: (e) => byScore(topicLengths(e.article.vectors)),
};

/** Sentences in that order as long as they fit, then in the text's order; one at least. */
export function fill(order: readonly number[], lengths: readonly number[], budget: number, stopAtFirst = false): number[] {
  const chosen: number[] = [];
  let words = 0;
  for (const i of order) {
    if (chosen.length && words + lengths[i]! > budget) { if (stopAtFirst) break; continue; }
    chosen.push(i);
    words += lengths[i]!;
  }
  return chosen.sort((a, b) => a - b);
}

/** Adds the sentence that most raises ROUGE-1 and ROUGE-2 against the references, while one does. */
export function oracle(e: Example, lengths: readonly number[]): number[] {
  let chosen: number[] = [], best = -1;
  for (;;) {
    let better: number[] | undefined;
    for (const i of places(e).filter((at) => !chosen.includes(at))) {
      const tried = [...chosen, i].sort((a, b) => a - b);
      if (chosen.length && tried.reduce((n, at) => n + lengths[at]!, 0) > e.budget) continue;
      const [one, two] = e.scoreOf(tried);
      if (one + two > best) [best, better] = [one + two, tried];
    }
    if (!better) return chosen;
    chosen = better;
  }
}

function graphOf(contents: Set<number>[]): Float64Array[] {
  return contents.map((a, i) => Float64Array.from(contents, (b, j) => {
    if (i === j || a.size < 2 || b.size < 2) return 0;
    let shared = 0;
    for (const k of a) if (b.has(k)) shared++;
    return shared / (Math.log(a.size) + Math.log(b.size));
  }));
}

/** The strongest directions of the sentences' likenesses by power iteration; each sentence's length along them. */
function topicLengths(vectors: Vector[]): number[] {
  const alike = vectors.map((a) => Float64Array.from(vectors, (b) => likeness(a, b).alike));
  const squares = new Array<number>(vectors.length).fill(0);
  for (let d = 0; d < DIMENSIONS; d++) {
    let v = Float64Array.from(vectors, () => next() + 0.1), value = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const w = alike.map((row) => row.reduce((sum, x, j) => sum + x * v[j]!, 0));
      value = Math.hypot(...w) || 1;
      v = Float64Array.from(w, (x) => x / value);
    }
    alike.forEach((row, i) => row.forEach((x, j) => { row[j] = x - value * v[i]! * v[j]!; }));
    v.forEach((x, i) => { squares[i]! += value * x * x; });
  }
  return squares.map(Math.sqrt);
}
