// How much of the article each sentence shares: LexRank over content lemmas (Erkan and Radev 2004), bounded in size.

/** With more sentences than this the likeness to the whole article stands in for the graph, so that nothing grows quadratic. */
const LARGEST_GRAPH = 200;
const ROUNDS = 20, DAMPING = 0.85, UNKNOWN = -1;

/** A bag of weighted keys of length 1. Keys are numbers of the article's own. */
export interface Vector {
  keys: Int32Array;
  weights: Float64Array;
}

/** Each sentence's keys weighted by how rare they are among the sentences. */
export function vectorsOf(contents: Map<string, number>[]): Vector[] {
  const ids = new Map<string, number>(), seen: number[] = [];
  const bags = contents.map((content) => {
    const keys = new Int32Array(content.size);
    let at = 0;
    for (const key of content.keys()) {
      let id = ids.get(key);
      if (id === undefined) { id = ids.size; ids.set(key, id); seen.push(0); }
      seen[id]!++;
      keys[at++] = id;
    }
    return keys;
  });
  return contents.map((content, i) => {
    const keys = bags[i]!, counts = Float64Array.from(content.values());
    return { keys, weights: unit(counts.map((n, at) => n * Math.log(1 + contents.length / seen[keys[at]!]!))) };
  });
}

function unit(weights: Float64Array): Float64Array {
  let squares = 0;
  for (const w of weights) squares += w * w;
  const norm = Math.sqrt(squares) || 1;
  return weights.map((w) => w / norm);
}

/** Weights by key of the vector that others are held against; zeros between uses. */
let spread = new Float64Array(1 << 12);

/** Cosine of two vectors. */
export function similarity(a: Vector, b: Vector): number {
  if (a.keys.length > b.keys.length) [a, b] = [b, a];
  spreadOut(b);
  let dot = 0;
  for (let i = 0; i < a.keys.length; i++) dot += a.weights[i]! * (spread[a.keys[i]!] ?? 0);
  for (let i = 0; i < b.keys.length; i++) spread[b.keys[i]!] = 0;
  return dot;
}

function spreadOut({ keys, weights }: Vector): void {
  let most = 0;
  for (let i = 0; i < keys.length; i++) if (keys[i]! > most) most = keys[i]!;
  if (most >= spread.length) spread = new Float64Array(2 * most);
  for (let i = 0; i < keys.length; i++) spread[keys[i]!] = weights[i]!;
}

/** How much of the vector with fewer keys the other one holds, 0 … 1. */
function containment(a: Vector, b: Vector): number {
  if (a.keys.length > b.keys.length) [a, b] = [b, a];
  spreadOut(b);
  let held = 0;
  for (let i = 0; i < a.keys.length; i++) if (spread[a.keys[i]!]) held += a.weights[i]! ** 2;
  for (let i = 0; i < b.keys.length; i++) spread[b.keys[i]!] = 0;
  return held;
}

/** Fewer words in common are no retelling. */
const FEWEST_SHARED = 6;

/** Share of the keys of the vector with fewer that the other one has, however common in the article: 0 … 1. */
export function overlap(a: Vector, b: Vector): number {
  if (a.keys.length > b.keys.length) [a, b] = [b, a];
  spreadOut(b);
  let shared = 0;
  for (let i = 0; i < a.keys.length; i++) if (spread[a.keys[i]!]) shared++;
  for (let i = 0; i < b.keys.length; i++) spread[b.keys[i]!] = 0;
  return shared < FEWEST_SHARED ? 0 : shared / a.keys.length;
}

/** Likeness of two of the vectors, each pair reckoned once. */
export const similarities = (vectors: Vector[]) => onceEach(vectors, similarity);
export const containments = (vectors: Vector[]) => onceEach(vectors, containment);
export const overlaps = (vectors: Vector[]) => onceEach(vectors, overlap);

function onceEach(vectors: Vector[], measure: (a: Vector, b: Vector) => number): (a: number, b: number) => number {
  const known: (Float64Array | undefined)[] = [];
  return (a, b) => {
    const row = (known[a] ??= new Float64Array(vectors.length).fill(UNKNOWN));
    return row[b]! === UNKNOWN ? (row[b] = measure(vectors[a]!, vectors[b]!)) : row[b]!;
  };
}

/** Centrality of each sentence, 0 … 1 (the most central has 1). */
export function centrality(vectors: Vector[]): number[] {
  const rank = vectors.length > LARGEST_GRAPH ? likenessToAll(vectors) : lexRank(edgesOf(vectors));
  const top = rank.reduce((a, b) => Math.max(a, b), 1e-9);
  return rank.map((r) => r / top);
}

function likenessToAll(vectors: Vector[]): number[] {
  const count = 1 + vectors.reduce((most, { keys }) => keys.reduce((m, k) => Math.max(m, k), most), -1);
  const sum = new Float64Array(count);
  for (const { keys, weights } of vectors) keys.forEach((k, i) => { sum[k]! += weights[i]!; });
  const all = unit(sum);
  return vectors.map(({ keys, weights }) => keys.reduce((dot, k, i) => dot + weights[i]! * all[k]!, 0));
}

/** Cosines of all pairs, by the sentences that share a key. */
export function edgesOf(vectors: Vector[]): Float64Array[] {
  const edges = vectors.map(() => new Float64Array(vectors.length));
  const holders: { at: number; weight: number }[][] = [];
  vectors.forEach(({ keys, weights }, i) => {
    keys.forEach((k, n) => {
      const weight = weights[n]!, others = (holders[k] ??= []);
      for (const o of others) { edges[i]![o.at]! += weight * o.weight; edges[o.at]![i]! += weight * o.weight; }
      others.push({ at: i, weight });
    });
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
