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
import { CLEAR, CLEAR_BESIDE } from './thresholds.ts';

const HEADER = 4 * (1 + TRANSITIONS);

/** Weight of a signed byte. */
const unsquare = (q: number, largest: number) => q * Math.abs(q) / (127 * 127) * largest;
/** The signed byte nearest to a weight. */
export const square = (weight: number, largest: number) => Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / largest) * 127));

/** 16-bit units of a row: a fingerprint and N − 1 bytes. */
const STRIDE = 1 + (N - 1) / 2;

export class Model {
  readonly steps: Float64Array;
  /** The same as factors of likelihood. */
  readonly factors: Float64Array;
  private readonly shift: number;
  private readonly starts: Uint32Array;
  /** Rows of a fingerprint and the weights behind it, both in one line of memory. */
  private readonly rows: Uint16Array;
  private readonly weights: Uint8Array;
  /** Weight of each byte in units, so that sums are whole numbers: exact in any order, and quick. */
  private readonly squares = Int16Array.from({ length: 256 }, (_, byte) => { const q = byte << 24 >> 24; return q * Math.abs(q); });
  private readonly unit: number;
  private readonly features = new Hashes();

  constructor(bytes: Uint8Array) {
    const head = new Float32Array(bytes.slice(0, HEADER).buffer);
    this.unit = unsquare(1, head[0]!);
    this.steps = stepTable(head.subarray(1));
    this.factors = this.steps.map(Math.exp);
    ({ shift: this.shift, starts: this.starts, rows: this.rows } = new Buckets(bytes.subarray(HEADER)).together(STRIDE));
    this.weights = new Uint8Array(this.rows.buffer);
  }

  /**
   * Scores of all items, N an item, and how many labels each may have; `outside` is added to the label O. Items whose
   * forms speak against every name, as their neighbours' do, may have no other label and are left at that: most words
   * are such, and their place would not change it.
   */
  scores(items: Item[], outside: number): { scores: Float32Array; widths: Uint8Array } {
    const n = items.length, sums = new Int32Array(n * N), best = new Int32Array(n), widths = new Uint8Array(n).fill(1);
    for (let i = 0; i < n; i++) {
      for (let k = Math.max(0, i - 2); k < n && k <= i + 2; k++) addScores(this.formScores(items[k]!.form), (k - i + 2) * N, sums, i * N);
      best[i] = bestName(sums, i * N);
    }
    const clear = CLEAR / this.unit, near = CLEAR_BESIDE / this.unit;
    for (let i = 0; i < n; i++) {
      if (!items[i]!.match && best[i]! < clear && !(best[i - 1]! >= near) && !(best[i + 1]! >= near)) continue;
      widths[i] = N;
      placeFeatures(items, i, this.features.clear());
      this.addWeights(sums, i * N);
    }
    const scores = new Float32Array(n * N);
    for (let at = 0; at < scores.length; at++) scores[at] = at % N ? sums[at]! * this.unit : outside;
    return { scores, widths };
  }

  /** What a form says about the items at all distances from it, reckoned once. */
  private formScores(form: Form): Int32Array {
    return (form.scores ??= this.makeScores(form));
  }

  private makeScores(form: Form): Int32Array {
    const out = new Int32Array(OFFSETS.length * N);
    OFFSETS.forEach((offset, i) => {
      formFeatures(form, offset, this.features.clear());
      this.addWeights(out, i * N);
    });
    return out;
  }

  /** Adds the weights of the listed features to the sums of one item. */
  private addWeights(sums: Int32Array, at: number): void {
    const { starts, shift, rows, weights, squares } = this, { values: hashes, count } = this.features;
    for (let k = 0; k < count; k++) {
      const hash = hashes[k]!, bucket = hash >>> shift, end = starts[bucket + 1]! * STRIDE, print = hash & 0xffff;
      let row = starts[bucket]! * STRIDE;
      while (row < end && rows[row] !== print) row += STRIDE;
      if (row >= end) continue;
      const w = 2 * row + 1;
      for (let l = 1; l < N; l++) sums[at + l]! += squares[weights[w + l]!]!;
    }
  }
}

function addScores(own: Int32Array, from: number, sums: Int32Array, at: number): void {
  for (let l = 1; l < N; l++) sums[at + l]! += own[from + l]!;
}

function bestName(sums: Int32Array, at: number): number {
  let best = sums[at + 1]!;
  for (let l = 2; l < N; l++) if (sums[at + l]! > best) best = sums[at + l]!;
  return best;
}
