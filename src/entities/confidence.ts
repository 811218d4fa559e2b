// How sure a span is, on the scale on which 0.5 is painted by default and 0.3 with "mark more".
// calibration.txt says how much each piece of evidence weighs: how often spans like this one were right on labelled news.

import calibrationText from './model/calibration.txt';
import { EVIDENCE } from './evidence.ts';
import { fields, lines } from './gazetteer.ts';
import type { Span } from './spans.ts';
import { PAINT_MORE_RIGHT, PAINT_RIGHT } from './thresholds.ts';

/** Weights of the evidence of each type. */
export type Weights = Map<string, number[]>;

export const weights = readWeights(calibrationText);

export function readWeights(text: string): Weights {
  const out: Weights = new Map();
  for (const [type, name, weight] of lines(text).map(fields)) {
    const row = out.get(type!) ?? EVIDENCE.map(() => 0);
    out.set(type!, row);
    row[EVIDENCE.indexOf(name as typeof EVIDENCE[number])] = Number(weight);
  }
  return out;
}

/** How often spans with this evidence are right. */
export function rightness(row: number[], evidence: number[]): number {
  let sum = 0;
  for (let k = 0; k < evidence.length; k++) sum += row[k]! * evidence[k]!;
  return 1 / (1 + Math.exp(-sum));
}

/** Confidence 0 … 1. */
export const confidenceOf = (type: Span['type'], evidence: number[]) => onScale(rightness(weights.get(type)!, evidence));

/** The share of right spans at which painting starts is told as 0.5, the one where "mark more" starts as 0.3. */
export function onScale(right: number): number {
  const steps = [[0, 0], [PAINT_MORE_RIGHT, 0.3], [PAINT_RIGHT, 0.5], [1, 1]] as const;
  for (let i = 1; i < steps.length; i++) {
    const [x0, y0] = steps[i - 1]!, [x1, y1] = steps[i]!;
    if (right <= x1) return y0 + (y1 - y0) * (right - x0) / (x1 - x0);
  }
  return 1;
}
