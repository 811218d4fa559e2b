// The trained model at run time: scores of items from hashed, quantised weights.
// weights.bin: float32 largest weight, float32 transitions…, then a bucket table of one signed byte q for each label but O;
// the weight is q·|q| / 127² of the largest, finer near zero where most weights are.

import { Buckets, type Rows } from './buckets.ts';
import { formFeatures, OFFSETS, placeFeatures } from './features.ts';
import type { Form } from '../forms.ts';
import { Hashes } from '../hash.ts';
import { N } from './labels.ts';
import { stepTable, TRANSITIONS } from './lattice.ts';
import type { Item } from '../sequence.ts';
import { CLEAR } from '../thresholds.ts';

const HEADER = 4 * (1 + TRANSITIONS);
/** Items on either side that a form speaks about, and how many scores it gives in all. */
const REACH = Math.max(...OFFSETS), AROUND = OFFSETS.length * N;
/** Forms whose scores stand in one array: one for each would be another way to memory. */
const ROOM = 512;

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
  private readonly table: Rows;
  private readonly weights: Uint8Array;
  /** Weight of each byte in units, so that sums are whole numbers: exact in any order, and quick. */
  private readonly squares = Int16Array.from({ length: 256 }, (_, byte) => { const q = byte << 24 >> 24; return q * Math.abs(q); });
  private readonly unit: number;
  private readonly features = new Hashes();
  /** Used again by every sentence; as many items as a form speaks about on either side stand around it. */
  private sums = new Int32Array(64 * N);
  private best = new Int32Array(64);
  /** Room for the scores of many forms, and how much of it is taken. */
  private room = new Int32Array(0);
  private taken = 0;

  constructor(bytes: Uint8Array) {
    const head = new Float32Array(bytes.slice(0, HEADER).buffer);
    this.unit = unsquare(1, head[0]!);
    this.steps = stepTable(head.subarray(1));
    this.factors = this.steps.map(Math.exp);
    this.table = new Buckets(bytes.subarray(HEADER)).together(STRIDE);
    this.weights = new Uint8Array(this.table.rows.buffer);
  }

  /**
   * Scores of all items, N an item, and how many labels each may have; `outside` is added to the label O. Items whose
   * forms speak against every name, as their neighbours' do, may have no other label and are left at that: most words
   * are such, and their place would not change it.
   */
  scores(items: Item[], outside: number): { scores: Float32Array; widths: Uint8Array } {
    const n = items.length, widths = new Uint8Array(n).fill(1), scores = new Float32Array(n * N);
    const { unit } = this, { sums, best } = this.summed(items), clear = CLEAR / unit;
    for (let i = 0; i < n; i++) {
      scores[i * N] = outside;
      if (!items[i]!.match && best[i]! < clear && best[i + 1]! < clear && best[i + 2]! < clear) continue;
      widths[i] = N;
      this.features.count = placeFeatures(items, i, this.features.values);
      const own = (i + REACH) * N;
      this.addWeights(sums, own);
      for (let l = 1; l < N; l++) scores[i * N + l] = sums[own + l]! * unit;
    }
    return { scores, widths };
  }

  /** What all forms say of each item, REACH more on either side, and the best of it that is a name, one more on either side. */
  private summed(items: Item[]): { sums: Int32Array; best: Int32Array } {
    const n = items.length, all = n + 2 * REACH;
    if (this.sums.length < all * N) { this.sums = new Int32Array(2 * all * N); this.best = new Int32Array(2 * all); }
    const { sums, best } = this;
    sums.fill(0, 0, all * N);
    for (let k = 0; k < n; k++) this.addForm(items[k]!.form, sums, k * N);
    best[0] = best[n + 1] = -(2 ** 31);
    for (let i = 0; i < n; i++) best[i + 1] = bestName(sums, (i + REACH) * N);
    return { sums, best };
  }

  /** Adds what a form says, reckoned once, to the items around it. */
  private addForm(form: Form, sums: Int32Array, to: number): void {
    const own = form.scores ?? this.makeScores(form), from = form.scoresAt;
    for (let k = 0; k < AROUND; k++) sums[to + k]! += own[from + k]!;
  }

  private makeScores(form: Form): Int32Array {
    if (this.taken + AROUND > this.room.length) { this.room = new Int32Array(AROUND * ROOM); this.taken = 0; }
    const at = this.taken;
    for (const offset of OFFSETS) {
      formFeatures(form, offset, this.features.clear());
      this.addWeights(this.room, at + (REACH - offset) * N);
    }
    this.taken += AROUND;
    form.scoresAt = at;
    return (form.scores = this.room);
  }

  /** Adds the weights of the listed features to the sums of one item: six labels, each in a number of its own, for this is done more often than all else. */
  private addWeights(sums: Int32Array, at: number): void {
    const { weights, squares } = this, { shift, finer, starts, rows } = this.table, { values: hashes, count } = this.features, low = (1 << finer) - 1;
    let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0;
    for (let k = 0; k < count; k++) {
      const hash = hashes[k]!, bucket = ((hash >>> shift) << finer) | (hash & low), end = starts[bucket + 1]!, print = hash & 0xffff;
      let row = starts[bucket]!;
      while (row < end && rows[row] !== print) row += STRIDE;
      if (row >= end) continue;
      const w = 2 * row + 2;
      a += squares[weights[w]!]!; b += squares[weights[w + 1]!]!; c += squares[weights[w + 2]!]!;
      d += squares[weights[w + 3]!]!; e += squares[weights[w + 4]!]!; f += squares[weights[w + 5]!]!;
    }
    sums[at + 1]! += a; sums[at + 2]! += b; sums[at + 3]! += c; sums[at + 4]! += d; sums[at + 5]! += e; sums[at + 6]! += f;
  }
}

function bestName(sums: Int32Array, at: number): number {
  let best = sums[at + 1]!;
  for (let l = 2; l < N; l++) if (sums[at + l]! > best) best = sums[at + l]!;
  return best;
}
