// How much of the article each sentence shares: LexRank over content lemmas (Erkan and Radev 2004), bounded in size.

/** With more sentences than this the likeness to the whole article stands in for the graph, so that nothing grows quadratic. */
const LARGEST_GRAPH = 200;
const ROUNDS = 20, DAMPING = 0.85;

/** A bag of weighted keys of length 1. */
export type Vector = Map<string, number>;

/** Each sentence's keys weighted by how rare they are among the sentences. */
export function vectorsOf(contents: Map<string, number>[]): Vector[] {
  const seen = new Map<string, number>();
  for (const c of contents) for (const k of c.keys()) seen.set(k, (seen.get(k) ?? 0) + 1);
  return contents.map((c) => unit([...c].map(([k, n]) => [k, n * Math.log(1 + contents.length / seen.get(k)!)])));
}

function unit(weights: [string, number][]): Vector {
  const norm = Math.sqrt(weights.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return new Map(weights.map(([k, w]) => [k, w / norm]));
}

/** Cosine of two vectors. */
export function similarity(a: Vector, b: Vector): number {
  if (a.size > b.size) [a, b] = [b, a];
  let dot = 0;
  for (const [k, w] of a) dot += w * (b.get(k) ?? 0);
  return dot;
}

/** Centrality of each sentence, 0 … 1 (the most central has 1). */
export function centrality(vectors: Vector[]): number[] {
  const rank = vectors.length > LARGEST_GRAPH ? likenessToAll(vectors) : lexRank(edgesOf(vectors));
  const top = rank.reduce((a, b) => Math.max(a, b), 1e-9);
  return rank.map((r) => r / top);
}

function likenessToAll(vectors: Vector[]): number[] {
  const sum = new Map<string, number>();
  for (const v of vectors) for (const [k, w] of v) sum.set(k, (sum.get(k) ?? 0) + w);
  const all = unit([...sum]);
  return vectors.map((v) => similarity(v, all));
}

/** Cosines of all pairs, by the sentences that share a key. */
export function edgesOf(vectors: Vector[]): Float64Array[] {
  const edges = vectors.map(() => new Float64Array(vectors.length));
  const holders = new Map<string, { at: number; weight: number }[]>();
  vectors.forEach((v, i) => {
    for (const [k, weight] of v) {
      const others = holders.get(k);
      if (!others) { holders.set(k, [{ at: i, weight }]); continue; }
      for (const o of others) { edges[i]![o.at]! += weight * o.weight; edges[o.at]![i]! += weight * o.weight; }
      others.push({ at: i, weight });
    }
  });
  return edges;
}

/** The share of time a reader spends who wanders from sentence to like sentence. */
export function lexRank(edges: Float64Array[]): number[] {
  const n = edges.length, sums = edges.map((row) => row.reduce((a, b) => a + b, 0));
  let rank = new Array<number>(n).fill(1 / Math.max(1, n));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Array<number>(n).fill((1 - DAMPING) / Math.max(1, n));
    for (let i = 0; i < n; i++) if (sums[i]) for (let j = 0; j < n; j++) next[j]! += DAMPING * rank[i]! * edges[i]![j]! / sums[i]!;
    rank = next;
  }
  return rank;
}
