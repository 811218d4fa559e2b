// How much of the article each sentence shares: LexRank over content lemmas (Erkan and Radev 2004), bounded in size.

import type { Content } from './content.ts';

/** With more sentences than this the likeness to the whole article stands in for the graph, so that nothing grows quadratic. */
const LARGEST_GRAPH = 200;
const ROUNDS = 20, DAMPING = 0.85;

/** A bag of weighted keys of length 1. Keys are numbers of the article's own. */
export interface Vector {
  keys: Int32Array;
  weights: Float64Array;
}

/** Each sentence's keys weighted by how rare they are among the sentences. */
export function vectorsOf(contents: readonly Content[]): Vector[] {
  const seen: number[] = [];
  const bags = contents.map(({ keys }) => {
    const own = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!;
      if (key >= ids.length) ids = grown(ids, key);
      const id = (ids[key] ||= seen.push(0)) - 1;
      seen[id]!++;
      own[at] = id;
    }
    return own;
  });
  for (const { keys } of contents) for (const key of keys) ids[key] = 0;
  const rare = seen.map((n) => Math.log(1 + contents.length / n));
  return contents.map(({ counts }, i) => {
    const keys = bags[i]!, weights = new Float64Array(keys.length);
    for (let at = 0; at < keys.length; at++) weights[at] = counts[at]! * rare[keys[at]!]!;
    return { keys, weights: unit(weights) };
  });
}

/** By key: the article's own number + 1; zeros between uses. */
let ids = new Int32Array(1 << 14);

function grown(old: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(2 * least);
  out.set(old);
  return out;
}

/** Brought to length 1 in its place. */
function unit(weights: Float64Array): Float64Array {
  let squares = 0;
  for (let i = 0; i < weights.length; i++) squares += weights[i]! * weights[i]!;
  const norm = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i]! /= norm;
  return weights;
}

/** Weights by key of the vector that others are held against; zeros between uses. */
let spread = new Float64Array(1 << 12);

/** What two sentences share. */
export interface Likeness {
  /** Cosine of their vectors. */
  alike: number;
  /** How much of the shorter one the longer one holds, 0 … 1; and the share of its keys, however common in the article. */
  held: number;
  shared: number;
}

/** Fewer words in common are no retelling. */
const FEWEST_SHARED = 6;

export function likeness(a: Vector, b: Vector): Likeness {
  if (a.keys.length > b.keys.length) [a, b] = [b, a];
  spreadOut(b);
  let alike = 0, held = 0, shared = 0;
  for (let i = 0; i < a.keys.length; i++) {
    const weight = a.weights[i]!, other = spread[a.keys[i]!] ?? 0;
    if (other) { alike += weight * other; held += weight * weight; shared++; }
  }
  for (let i = 0; i < b.keys.length; i++) spread[b.keys[i]!] = 0;
  return { alike, held, shared: shared < FEWEST_SHARED ? 0 : shared / a.keys.length };
}

function spreadOut({ keys, weights }: Vector): void {
  let most = 0;
  for (let i = 0; i < keys.length; i++) if (keys[i]! > most) most = keys[i]!;
  if (most >= spread.length) spread = new Float64Array(2 * most);
  for (let i = 0; i < keys.length; i++) spread[keys[i]!] = weights[i]!;
}

/** Likeness of two of the vectors, each pair reckoned once. */
export function likenesses(vectors: readonly Vector[]): (a: number, b: number) => Likeness {
  const known: (Likeness | undefined)[][] = [];
  return (a, b) => ((known[a] ??= new Array<Likeness | undefined>(vectors.length))[b] ??= likeness(vectors[a]!, vectors[b]!));
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
  /** By key: places of the sentences that have it, each with its weight there. */
  const holders: number[][] = [];
  vectors.forEach(({ keys, weights }, i) => {
    for (let n = 0; n < keys.length; n++) {
      const weight = weights[n]!, others = (holders[keys[n]!] ??= []);
      for (let o = 0; o < others.length; o += 2) { const at = others[o]!, both = weight * others[o + 1]!; edges[i]![at]! += both; edges[at]![i]! += both; }
      others.push(i, weight);
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
