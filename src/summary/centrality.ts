// How much of the article each sentence shares: LexRank over content lemmas (Erkan and Radev 2004), bounded in size.

/** Sentences beyond this many only vote through their words' weight, so that the graph never grows quadratic. */
const LARGEST_GRAPH = 240;
const ROUNDS = 20;
const DAMPING = 0.85;

/** Weight of each key: rarer in the article's sentences, heavier. */
export function inverseFrequency(contents: Map<string, number>[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const c of contents) for (const k of c.keys()) seen.set(k, (seen.get(k) ?? 0) + 1);
  return new Map([...seen].map(([k, n]) => [k, Math.log(1 + contents.length / n)]));
}

/** Cosine of two bags of weighted keys. */
export function similarity(a: Map<string, number>, b: Map<string, number>, idf: Map<string, number>): number {
  if (a.size > b.size) [a, b] = [b, a];
  let dot = 0;
  for (const [k, n] of a) { const m = b.get(k); if (m) dot += n * m * idf.get(k)! ** 2; }
  return dot ? dot / (norm(a, idf) * norm(b, idf)) : 0;
}

function norm(a: Map<string, number>, idf: Map<string, number>): number {
  let sum = 0;
  for (const [k, n] of a) sum += (n * idf.get(k)!) ** 2;
  return Math.sqrt(sum) || 1;
}

/** Centrality of each sentence, 0 … 1 (the most central has 1). */
export function centrality(contents: Map<string, number>[], idf: Map<string, number>): number[] {
  const n = Math.min(contents.length, LARGEST_GRAPH);
  const edges: number[][] = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const sums = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const s = similarity(contents[i]!, contents[j]!, idf);
      edges[i]![j] = edges[j]![i] = s;
      sums[i]! += s; sums[j]! += s;
    }
  }
  let rank = new Array<number>(n).fill(1 / Math.max(1, n));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Array<number>(n).fill((1 - DAMPING) / Math.max(1, n));
    for (let i = 0; i < n; i++) if (sums[i]) for (let j = 0; j < n; j++) next[j]! += DAMPING * rank[i]! * edges[i]![j]! / sums[i]!;
    rank = next;
  }
  const top = Math.max(...rank, 1e-9);
  return contents.map((_, i) => (i < n ? rank[i]! / top : 0));
}
