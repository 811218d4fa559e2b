// The trained model at run time: scores of items from hashed, quantised weights.
// weights.bin: float32 largest weight, float32 transitions…, then a bucket table of one signed byte q for each label but O;
// the weight is q·|q| / 127² of the largest, finer near zero where most weights are.

import { Buckets } from './buckets.ts';
import { formFeatures, OFFSETS, placeFeatures } from './features.ts';
import type { Form } from './forms.ts';
import { Hashes } from './hash.ts';
import { N } from './labels.ts';
import { stepTable, TRANSITIONS } from './lattice.ts';
import type { Item } from './sequence.ts';
import { CLEAR } from './thresholds.ts';

export const HEADER = 4 * (1 + TRANSITIONS);

/** Weight of a signed byte. */
export const unsquare = (q: number, largest: number) => q * Math.abs(q) / (127 * 127) * largest;
/** The signed byte nearest to a weight. */
export const square = (weight: number, largest: number) => Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / largest) * 127));

export class Model {
  readonly steps: Float64Array;
  /** The same as factors of likelihood. */
  readonly factors: Float64Array;
  private readonly table: Buckets;
  private readonly weights: Uint8Array;
  /** Weight of each byte. */
  private readonly values = new Float32Array(256);
  private readonly features = new Hashes();

  constructor(bytes: Uint8Array) {
    const head = new Float32Array(bytes.slice(0, HEADER).buffer);
    for (let q = -127; q <= 127; q++) this.values[q & 255] = unsquare(q, head[0]!);
    this.steps = stepTable(head.subarray(1));
    this.factors = this.steps.map(Math.exp);
    this.table = new Buckets(bytes.subarray(HEADER));
    this.weights = this.table.bytes();
  }

  /**
   * Scores of all items, N an item; `outside` is added to the label O. Items whose forms alone speak clearly
   * against every name are left at that: most words are such, and their place would not change it.
   */
  scores(items: Item[], outside: number): Float32Array {
    const n = items.length;
    const out = new Float32Array(n * N);
    for (let i = 0; i < n; i++) {
      const at = i * N;
      out[at] = outside;
      for (let k = Math.max(0, i - 2); k < n && k <= i + 2; k++) addScores(this.formScores(items[k]!.form), (k - i + 2) * N, out, at);
      if (bestName(out, at) < CLEAR) continue;
      placeFeatures(items, i, this.features.clear());
      this.addWeights(out, at);
    }
    return out;
  }

  /** What a form says about the items at all distances from it, reckoned once. */
  private formScores(form: Form): Float32Array {
    return (form.scores ??= this.makeScores(form));
  }

  private makeScores(form: Form): Float32Array {
    const out = new Float32Array(OFFSETS.length * N);
    OFFSETS.forEach((offset, i) => {
      formFeatures(form, offset, this.features.clear());
      this.addWeights(out, i * N);
    });
    return out;
  }

  /** Adds the weights of the listed features to the scores of one item. */
  private addWeights(out: Float32Array, at: number): void {
    const { table, weights, values } = this, { values: hashes, count } = this.features;
    for (let k = 0; k < count; k++) {
      const row = table.find(hashes[k]!);
      if (row < 0) continue;
      const w = row * (N - 1);
      for (let l = 1; l < N; l++) out[at + l]! += values[weights[w + l - 1]!]!;
    }
  }
}

function addScores(own: Float32Array, from: number, out: Float32Array, at: number): void {
  for (let l = 1; l < N; l++) out[at + l]! += own[from + l]!;
}

function bestName(scores: Float32Array, at: number): number {
  let best = scores[at + 1]!;
  for (let l = 2; l < N; l++) if (scores[at + l]! > best) best = scores[at + l]!;
  return best;
}
