// Fits, for each type, how often spans are right given their evidence.

import { rightness } from '../confidence.ts';

export interface Observation { type: string; evidence: number[]; right: boolean; fold: number }

/** What draws every weight but the first towards 0, in observations. */
const PULL = 2, PULL_BASE = 0.1;

/** One row of weights a type. */
export function weightsOf(seen: Observation[]): Map<string, number[]> {
  const types = [...new Set(seen.map((o) => o.type))].sort();
  return new Map(types.map((type) => [type, fit(seen.filter((o) => o.type === type))]));
}

/** Logistic regression by Newton's method. */
function fit(seen: Observation[]): number[] {
  const n = seen[0]!.evidence.length;
  const row = new Array<number>(n).fill(0);
  const pull = row.map((_, k) => (k ? PULL : PULL_BASE));
  for (let round = 0; round < 30; round++) {
    const gradient = row.map((w, k) => -pull[k]! * w), curvature = row.map((_, k) => row.map((__, l) => (k === l ? pull[k]! : 0)));
    for (const { evidence, right } of seen) gather(evidence, rightness(row, evidence), right, gradient, curvature);
    solve(curvature, gradient).forEach((step, k) => { row[k]! += step; });
  }
  return row;
}

function gather(x: number[], p: number, right: boolean, gradient: number[], curvature: number[][]): void {
  for (let k = 0; k < x.length; k++) {
    if (!x[k]) continue;
    gradient[k]! += ((right ? 1 : 0) - p) * x[k]!;
    for (let l = 0; l < x.length; l++) curvature[k]![l]! += p * (1 - p) * x[k]! * x[l]!;
  }
}

/** a · x = b for a symmetric, positive matrix. */
function solve(a: number[][], b: number[]): number[] {
  const x = b.slice();
  for (let k = 0; k < x.length; k++) {
    for (let l = k + 1; l < x.length; l++) {
      const share = a[l]![k]! / a[k]![k]!;
      for (let m = k; m < x.length; m++) a[l]![m]! -= share * a[k]![m]!;
      x[l]! -= share * x[k]!;
    }
  }
  for (let k = x.length - 1; k >= 0; k--) {
    for (let m = k + 1; m < x.length; m++) x[k]! -= a[k]![m]! * x[m]!;
    x[k]! /= a[k]![k]!;
  }
  return x;
}
