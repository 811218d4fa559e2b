// The trained model at run time: scores of items from hashed, quantised weights.
// weights.bin: float32 largest weight, float32 transitions…, then a bucket table of one signed byte q for each label but O;
// the weight is q·|q| / 127² of the largest, finer near zero where most weights are.

import { Buckets } from './buckets.ts';
import { formFeatures, placeFeatures } from './features.ts';
import type { Form } from './forms.ts';
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
  private readonly table: Buckets;
  private readonly weights: Uint8Array;
  /** Weight of each byte. */
  private readonly values = new Float32Array(256);
  private readonly features: number[] = [];

  constructor(bytes: Uint8Array) {
    const head = new Float32Array(bytes.slice(0, HEADER).buffer);
    for (let q = -127; q <= 127; q++) this.values[q & 255] = unsquare(q, head[0]!);
    this.steps = stepTable(head.subarray(1));
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
      const from = Math.max(0, i - 2), to = Math.min(n - 1, i + 2);
      for (let k = from; k <= to; k++) {
        const form = items[k]!.form;
        const own = form.scores[k - i + 2] ?? this.formScores(form, k - i);
        for (let l = 1; l < N; l++) out[at + l]! += own[l]!;
      }
      let best = out[at + 1]!;
      for (let l = 2; l < N; l++) if (out[at + l]! > best) best = out[at + l]!;
      if (best < CLEAR) continue;
      this.features.length = 0;
      placeFeatures(items, i, this.features);
      this.add(this.features, out, at);
    }
    return out;
  }

  private formScores(form: Form, offset: number): Float32Array {
    const out = new Float32Array(N);
    this.features.length = 0;
    formFeatures(form, offset, this.features);
    this.add(this.features, out, 0);
    form.scores[offset + 2] = out;
    return out;
  }

  private add(features: number[], out: Float32Array, at: number): void {
    const { table, weights, values } = this;
    for (let k = 0; k < features.length; k++) {
      const row = table.find(features[k]!);
      if (row < 0) continue;
      const w = row * (N - 1);
      for (let l = 1; l < N; l++) out[at + l]! += values[weights[w + l - 1]!]!;
    }
  }
}
