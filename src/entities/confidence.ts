// How sure a span is, on the scale on which 0.5 is painted by default and 0.3 with "mark more".
// calibration.txt says how much each piece of evidence weighs: how often spans like this one were right on labelled news.

import calibrationText from './model/calibration.txt';
import { EVIDENCE } from './evidence.ts';
import { fields, lines } from './gazetteer/source-lines.ts';
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

const SCALE = [{ right: 0, told: 0 }, { right: PAINT_MORE_RIGHT, told: 0.3 }, { right: PAINT_RIGHT, told: 0.5 }, { right: 1, told: 1 }];

/** The share of right spans at which painting starts is told as 0.5, the one where "mark more" starts as 0.3. */
export function onScale(right: number): number {
  for (let i = 1; i < SCALE.length; i++) {
    const { right: x0, told: y0 } = SCALE[i - 1]!, { right: x1, told: y1 } = SCALE[i]!;
    if (right <= x1) return y0 + (y1 - y0) * (right - x0) / (x1 - x0);
  }
  return 1;
}
