// Training of the conditional random field: stochastic gradient with L2 (Bottou's scaled weights), seeded.

import { N } from '../model/labels.ts';
import { anyLabel, Marginals, stepTable, TRANSITIONS } from '../model/lattice.ts';

/** One sentence: rows of features of each item, gold labels, how each item follows the one before (JOINT). */
export interface Example {
  rows: Int32Array[];
  /** The same with some names unknown (see dropout.ts); taken every other time. */
  forgetful?: Int32Array[];
  gold: Uint8Array;
  broken: Uint8Array;
}

export interface Weights {
  /** N − 1 numbers a feature row: every label but O. */
  values: Float64Array;
  transitions: Float64Array;
}

const WIDTH = N - 1;

export interface TrainingOptions { epochs: number; l2: number; rate: number; seed: number; start?: Weights; log: (line: string) => void }
export function train(examples: Example[], rows: number, options: TrainingOptions): Weights {
  const values = options.start ? Float64Array.from(options.start.values) : new Float64Array(rows * WIDTH);
  const transitions = options.start ? Float64Array.from(options.start.transitions) : new Float64Array(TRANSITIONS);
  const random = generator(options.seed);
  const order = examples.map((_, i) => i);
  const lambda = options.l2 / examples.length;
  let scale = 1, step = 0, summed = 0;
  const sum = new Float64Array(values.length);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const rate = options.rate / (1 + lambda * options.rate * step++);
      const example = examples[at]!;
      const rows = example.forgetful && random() < 0.5 ? example.forgetful : example.rows;
      loss += update({ ...example, rows }, values, transitions, scale, rate);
      scale *= 1 - rate * lambda;
      if (scale < 1e-4) { for (let k = 0; k < values.length; k++) values[k]! *= scale; scale = 1; }
    }
    // the mean over the second half of the epochs
    if (epoch > options.epochs / 2) { for (let k = 0; k < values.length; k++) sum[k]! += values[k]! * scale; summed++; }
    options.log(`  epoch ${epoch}: loss a sentence ${(loss / examples.length).toFixed(3)}`);
  }
  return { values: sum.map((v) => v / summed), transitions };
}

/** Scores of all items under the weights. */
export function score(example: Pick<Example, 'rows'>, values: Float64Array, scale = 1): Float32Array {
  const out = new Float32Array(example.rows.length * N);
  example.rows.forEach((rows, i) => {
    for (let k = 0; k < rows.length; k++) { const w = rows[k]! * WIDTH; for (let l = 1; l < N; l++) out[i * N + l]! += values[w + l - 1]! * scale; }
  });
  return out;
}

function update(e: Example, values: Float64Array, transitions: Float64Array, scale: number, rate: number): number {
  const n = e.rows.length;
  const scores = score(e, values, scale), steps = stepTable(transitions);
  const m = new Marginals(scores, e.broken, n, steps.map(Math.exp), anyLabel(n));
  let gold = 0;
  const gradient = new Float64Array(N);
  for (let i = 0; i < n; i++) {
    const y = e.gold[i]!, at = e.broken[i] ? N * N : 0;
    gold += scores[i * N + y]! + steps[e.broken[i]! * N * N + (i ? e.gold[i - 1]! : 0) * N + y]!;
    let changes = false;
    for (let l = 0; l < N; l++) { gradient[l] = (l === y ? 1 : 0) - m.label(i, l); if (Math.abs(gradient[l]!) > 1e-5) changes = true; }
    if (!changes) continue;
    const rows = e.rows[i]!;
    for (let k = 0; k < rows.length; k++) { const w = rows[k]! * WIDTH; for (let l = 1; l < N; l++) values[w + l - 1]! += rate * gradient[l]! / scale; }
    if (i === 0) { for (let l = 0; l < N; l++) transitions[at + l]! += rate * 0.1 * gradient[l]!; continue; }
    for (let f = 0; f < N; f++) for (let l = 0; l < N; l++) transitions[at + f * N + l]! -= rate * 0.1 * m.pair(i, f, l);
    transitions[at + e.gold[i - 1]! * N + y]! += rate * 0.1;
  }
  return m.logZ - gold;
}

/** mulberry32 */
export function generator(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
