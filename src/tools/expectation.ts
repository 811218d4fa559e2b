// Forward–backward over one sentence: how likely each reading and each step from tag to tag is, given all the others.
// A state is a reading × whether the clause before it has its verb, as in morphology/context.ts.

import { seenAfter, tagBetween, TAG, TAGS, verbSeen, type Reading } from '../morphology/index.ts';

const N = TAGS.length;

export interface State {
  reading: number;
  /** Whether the clause has its verb before and after this reading. */
  seen: number;
  after: number;
  chain: number[];
  /** Likelihood of the reading and of the steps inside it. */
  likelihood: number;
}

/** A word of the sentence; `states[2 × reading + seen]`. */
export interface Column {
  readings: Reading[];
  chains: number[][];
  states: State[];
  broken: boolean;
  figure: boolean;
}

/** Place of a step in the table of steps. */
export const pairAt = (seen: number, from: number, to: number) => (seen * N + from) * N + to;

export function statesOf(chains: number[][], likelihoods: Float64Array, steps: Float64Array): State[] {
  return chains.flatMap((chain, reading) => [0, 1].map((seen): State => {
    let likelihood = likelihoods[reading]!;
    eachInside(chain, seen, (at) => { likelihood *= steps[at]!; });
    return { reading, seen, after: seenAfter(seen, chain), chain, likelihood };
  }));
}

function eachInside(chain: number[], seen: number, step: (at: number) => void): void {
  for (let c = 1; c < chain.length; c++) {
    seen = verbSeen(seen, chain[c - 1]!);
    step(pairAt(seen, chain[c - 1]!, chain[c]!));
  }
}

/** Adds the expected counts of one sentence; returns its log likelihood. */
export function expect(columns: Column[], steps: Float64Array, pairs: Float64Array, count: (reading: Reading, p: number) => void): number {
  const { forward, scales } = forwards(columns, steps);
  let backward = new Float64Array(columns.at(-1)!.states.length).fill(1);
  for (let i = columns.length - 1; i >= 0; i--) {
    const column = columns[i]!;
    column.states.forEach((state, s) => {
      const p = forward[i]![s]! * backward[s]!;
      if (p < 1e-6) return;
      const reading = column.readings[state.reading];
      if (reading) count(reading, p);
      eachInside(state.chain, state.seen, (at) => { pairs[at]! += p; });
      if (i === 0) pairs[pairAt(0, TAG.START, state.chain[0]!)]! += p;
    });
    if (i > 0) backward = backwards(columns[i - 1]!, column, forward[i - 1]!, backward, scales[i]!, steps, pairs);
  }
  return scales.reduce((sum, scale) => sum + Math.log(scale), 0);
}

function forwards(columns: Column[], steps: Float64Array): { forward: Float64Array[]; scales: number[] } {
  const forward: Float64Array[] = [], scales: number[] = [];
  columns.forEach((column, i) => {
    const f = new Float64Array(column.states.length);
    if (i === 0) column.states.forEach((to, s) => { if (!to.seen) f[s] = steps[pairAt(0, TAG.START, to.chain[0]!)]!; });
    else each(columns[i - 1]!, column, steps, (k, s, p) => { f[s]! += forward[i - 1]![k]! * p; });
    let sum = 0;
    column.states.forEach((state, s) => { sum += f[s]! *= state.likelihood; });
    sum ||= 1e-300;
    forward.push(f.map((v) => v / sum));
    scales.push(sum);
  });
  return { forward, scales };
}

function backwards(
  before: Column, column: Column, forward: Float64Array, backward: Float64Array, scale: number, steps: Float64Array, pairs: Float64Array,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(before.states.length);
  each(before, column, steps, (k, s, likelihood) => {
    const { seen, chain } = column.states[s]!;
    const step = likelihood * column.states[s]!.likelihood * backward[s]! / scale;
    next[k]! += step;
    const p = forward[k]! * step;
    if (p < 1e-6) return;
    const from = before.states[k]!.chain.at(-1)!, to = chain[0]!;
    const between = tagBetween(column.broken, column.figure);
    if (between >= 0) { pairs[pairAt(seen, from, between)]! += p; pairs[pairAt(seen, between, to)]! += p; } else pairs[pairAt(seen, from, to)]! += p;
  });
  return next;
}

/** Every possible step between two words, with its likelihood. */
function each(before: Column, column: Column, steps: Float64Array, step: (from: number, to: number, likelihood: number) => void): void {
  const between = tagBetween(column.broken, column.figure);
  before.states.forEach((one, k) => {
    const from = one.chain.at(-1)!, seen = one.after;
    const start = between >= 0 ? steps[pairAt(seen, from, between)]! : 1;
    for (let s = seen; s < column.states.length; s += 2) {
      step(k, s, start * steps[pairAt(seen, between >= 0 ? between : from, column.states[s]!.chain[0]!)]!);
    }
  });
}
