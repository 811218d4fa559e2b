// Linear-chain conditional random field: best labels and the probability of a span, from scores of items and transitions.

import { follows, isBegin, N } from './labels.ts';

/** Scores of label after label: [joined or broken by punctuation][from][to], flat. */
export type Transitions = Float32Array | Float64Array;
export const TRANSITIONS = 2 * N * N;

const NEVER = -1e4;

/** Transition score from label `from` to label `to`, across punctuation or not. */
function transition(t: Transitions, broken: boolean, from: number, to: number): number {
  return follows(from, to) ? t[(broken ? N * N : 0) + from * N + to]! : NEVER;
}

/** How an item follows the one before: joined, across punctuation, across a bracket, which no name crosses. */
export const JOINT = { joined: 0, broken: 1, walled: 2 } as const;

/** Dense table with forbidden steps filled in: [joint][from][to], flat. */
export function stepTable(t: Transitions): Float64Array {
  const out = new Float64Array(3 * N * N);
  for (const joint of [JOINT.joined, JOINT.broken, JOINT.walled]) {
    const step = (from: number, to: number) => (joint === JOINT.walled && to && !isBegin(to) ? NEVER : transition(t, joint > 0, from, to));
    for (let f = 0; f < N; f++) for (let l = 0; l < N; l++) out[joint * N * N + f * N + l] = step(f, l);
  }
  return out;
}

/** Labels that each of n items may have, from 0 on: all of them. */
export const anyLabel = (n: number) => new Uint8Array(n).fill(N);

/** Used again by every sentence: the score of the best way to each label of each item, and the label before it there. */
let best = new Float64Array(64 * N), from = new Uint8Array(64 * N);

/** Likeliest label of each item; `scores` holds N numbers an item, `widths` how many labels it may have. */
export function viterbi(scores: Float32Array, broken: Uint8Array, n: number, steps: Float64Array, widths: Uint8Array): Uint8Array {
  if (best.length < n * N) { best = new Float64Array(2 * n * N); from = new Uint8Array(2 * n * N); }
  for (let i = 0; i < n; i++) {
    const at = broken[i]! * N * N, width = widths[i]!, before = i ? widths[i - 1]! : 0;
    for (let l = 0; l < width; l++) {
      let top = i ? -Infinity : steps[l]!, where = 0;
      for (let f = 0; f < before; f++) { const s = best[(i - 1) * N + f]! + steps[at + f * N + l]!; if (s > top) { top = s; where = f; } }
      best[i * N + l] = top + scores[i * N + l]!;
      from[i * N + l] = where;
    }
  }
  const out = new Uint8Array(n);
  let last = 0;
  for (let l = 1; l < widths[n - 1]!; l++) if (best[(n - 1) * N + l]! > best[(n - 1) * N + last]!) last = l;
  for (let i = n - 1; i >= 0; i--) { out[i] = last; last = from[i * N + last]!; }
  return out;
}

/** Forward and backward probabilities, scaled to 1 an item; 0 for labels it may not have. `factors`: a step table (stepTable) as powers of e. */
export class Marginals {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly emission: Float64Array;
  readonly step: Float64Array;
  private readonly scale: Float64Array;
  /** Sum of the best scores of all items, which are taken off before the powers of e. */
  private tops = 0;

  constructor(
    scores: ArrayLike<number>, private readonly broken: Uint8Array, private readonly n: number, factors: Float64Array,
    private readonly widths: Uint8Array,
  ) {
    const room = new Float64Array(n * (3 * N + 1));
    this.forward = room.subarray(0, n * N);
    this.backward = room.subarray(n * N, 2 * n * N);
    this.emission = room.subarray(2 * n * N, 3 * n * N);
    this.scale = room.subarray(3 * n * N);
    this.step = factors;
    this.run(scores);
  }

  private run(scores: ArrayLike<number>): void {
    const { forward, backward, emission, step, scale, n, broken, widths } = this;
    for (let i = 0; i < n; i++) {
      const at = broken[i]! * N * N, width = widths[i]!, before = i ? widths[i - 1]! : 0;
      let top = -Infinity, sum = 0;
      for (let l = 0; l < width; l++) top = Math.max(top, scores[i * N + l]!);
      for (let l = 0; l < width; l++) {
        emission[i * N + l] = width > 1 ? Math.exp(scores[i * N + l]! - top) : 1;
        let s = i ? 0 : step[l]!;
        for (let f = 0; f < before; f++) s += forward[(i - 1) * N + f]! * step[at + f * N + l]!;
        sum += forward[i * N + l] = s * emission[i * N + l]!;
      }
      scale[i] = sum;
      this.tops += top;
      for (let l = 0; l < width; l++) forward[i * N + l]! /= sum;
    }
    for (let l = 0; l < widths[n - 1]!; l++) backward[(n - 1) * N + l] = 1;
    for (let i = n - 2; i >= 0; i--) {
      const at = broken[i + 1]! * N * N, after = widths[i + 1]!;
      for (let f = 0; f < widths[i]!; f++) {
        let s = 0;
        for (let l = 0; l < after; l++) s += step[at + f * N + l]! * emission[(i + 1) * N + l]! * backward[(i + 1) * N + l]!;
        backward[i * N + f] = s / scale[i + 1]!;
      }
    }
  }

  /** Logarithm of the sum over all labellings. */
  get logZ(): number {
    return this.scale.reduce((sum, scale) => sum + Math.log(scale), this.tops);
  }

  /** Probability that item i has label l. */
  label(i: number, l: number): number {
    return this.forward[i * N + l]! * this.backward[i * N + l]!;
  }

  /** Probability of the step from label f at i - 1 to label l at i. */
  pair(i: number, f: number, l: number): number {
    const at = this.broken[i]! * N * N;
    return this.forward[(i - 1) * N + f]! * this.step[at + f * N + l]! * this.emission[i * N + l]! * this.backward[i * N + l]! / this.scale[i]!;
  }

  /** Probability that exactly items [from, to) are one name that begins with label `begin`. */
  span(from: number, to: number, begin: number): number {
    let p = this.forward[from * N + begin]!, label = begin;
    for (let i = from + 1; i < to; i++) {
      p *= this.step[(this.broken[i]! * N * N) + label * N + begin + 1]! * this.emission[i * N + begin + 1]! / this.scale[i]!;
      label = begin + 1;
    }
    if (to >= this.n) return p;
    let rest = 0;
    const at = this.broken[to]! * N * N;
    for (let l = 0; l < N; l++) if (l !== begin + 1) rest += this.step[at + label * N + l]! * this.emission[to * N + l]! * this.backward[to * N + l]!;
    return p * rest / this.scale[to]!;
  }
}
