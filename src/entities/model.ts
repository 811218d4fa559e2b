// The trained model at run time: scores of items from hashed, quantised weights.
// weights.bin: float32 scale, float32 transitions…, then a bucket table of one signed byte for each label but O.

import { Buckets } from './buckets.ts';
import { formFeatures, OFFSETS, placeFeatures } from './features.ts';
import type { Form } from './forms.ts';
import { N } from './labels.ts';
import { stepTable, TRANSITIONS } from './lattice.ts';
import type { Item } from './sequence.ts';

export const HEADER = 4 * (1 + TRANSITIONS);

export class Model {
  readonly steps: Float64Array;
  private readonly table: Buckets;
  private readonly weights: Int8Array;
  private readonly scale: number;
  private readonly features: number[] = [];

  constructor(bytes: Uint8Array) {
    const head = new Float32Array(bytes.slice(0, HEADER).buffer);
    this.scale = head[0]!;
    this.steps = stepTable(head.subarray(1));
    this.table = new Buckets(bytes.subarray(HEADER));
    const records = this.table.bytes();
    this.weights = new Int8Array(records.buffer, records.byteOffset, records.length);
  }

  /** Scores of all items, N an item; `outside` is added to the label O. */
  scores(items: Item[], outside: number): Float32Array {
    const n = items.length;
    const out = new Float32Array(n * N);
    for (let i = 0; i < n; i++) {
      const at = i * N;
      out[at] = outside;
      for (const offset of OFFSETS) {
        const form = items[i + offset]?.form;
        if (!form) continue;
        const own = form.scores[offset + 2] ?? this.formScores(form, offset);
        for (let l = 1; l < N; l++) out[at + l]! += own[l]!;
      }
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
    const { table, weights, scale } = this;
    for (let k = 0; k < features.length; k++) {
      const row = table.find(features[k]!);
      if (row < 0) continue;
      const w = row * (N - 1);
      for (let l = 1; l < N; l++) out[at + l]! += weights[w + l - 1]! * scale;
    }
  }
}
