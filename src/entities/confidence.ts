// How sure a span is, on the scale on which 0.5 is painted by default and 0.3 with "mark more".
// calibration.txt says how often spans of a type and source, found with some probability, were right on labelled news.

import calibrationText from './model/calibration.txt';
import { fields, lines } from './gazetteer.ts';
import type { Source, Span } from './spans.ts';
import { PAINT_KNOWN_RIGHT, PAINT_MORE_RIGHT, PAINT_RIGHT } from './thresholds.ts';

/** Log-odds of being right: base + slope · log-odds of the model. */
export interface Curve { base: number; slope: number }

const CURVES = new Map(lines(calibrationText).map(fields).map(([name, base, slope]) => [name!, { base: Number(base), slope: Number(slope) }]));
/** Of a source that calibration.txt does not tell about. */
const PLAIN: Curve = { base: 0, slope: 1 };

export const curveName = (type: Span['type'], source: Source) => `${type} ${source}`;
export const logOdds = (p: number) => Math.log(Math.min(Math.max(p, 1e-4), 0.9999) / (1 - Math.min(Math.max(p, 1e-4), 0.9999)));
export const rightness = ({ base, slope }: Curve, chance: number) => 1 / (1 + Math.exp(-base - slope * logOdds(chance)));

/** Confidence 0 … 1 of a span that the model gave the probability `chance`. */
export function confidenceOf(type: Span['type'], source: Source, chance: number): number {
  return onScale(rightness(CURVES.get(curveName(type, source)) ?? PLAIN, chance), paintRight(source === 'known'));
}

/** What the gazetteer also knows is painted sooner. */
export const paintRight = (known: boolean) => (known ? PAINT_KNOWN_RIGHT : PAINT_RIGHT);

/** The share of right spans at which painting starts is told as 0.5, the one where "mark more" starts as 0.3. */
export function onScale(right: number, paint: number): number {
  const steps = [[0, 0], [PAINT_MORE_RIGHT, 0.3], [paint, 0.5], [1, 1]] as const;
  for (let i = 1; i < steps.length; i++) {
    const [x0, y0] = steps[i - 1]!, [x1, y1] = steps[i]!;
    if (right <= x1) return y0 + (y1 - y0) * (right - x0) / (x1 - x0);
  }
  return 1;
}
