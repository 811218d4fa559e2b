// Fits, for spans of a type and source, how often they are right given the model's probability.

import { logOdds, type Curve } from '../confidence.ts';

export interface Observation { name: string; chance: number; right: boolean; fold: number }

/** The curve of everything, and what pulls the small groups towards it. */
const PRIOR: Curve = { base: 0, slope: 1 };
const PULL = 4;

/** One curve a group. */
export function curvesOf(seen: Observation[]): Map<string, Curve> {
  const groups = new Map<string, Observation[]>();
  for (const o of seen) groups.set(o.name, [...(groups.get(o.name) ?? []), o]);
  const all = fit(seen, PRIOR);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, fit(group, all)]));
}

/** Logistic regression by Newton's method, drawn towards `prior` with the weight of `PULL` observations. */
function fit(seen: Observation[], prior: Curve): Curve {
  let { base, slope } = prior;
  for (let round = 0; round < 30; round++) {
    let g0 = PULL * (prior.base - base), g1 = PULL * (prior.slope - slope), h00 = PULL, h01 = 0, h11 = PULL;
    for (const { chance, right } of seen) {
      const x = logOdds(chance), p = 1 / (1 + Math.exp(-base - slope * x)), w = p * (1 - p);
      g0 += (right ? 1 : 0) - p; g1 += ((right ? 1 : 0) - p) * x;
      h00 += w; h01 += w * x; h11 += w * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    base += (h11 * g0 - h01 * g1) / det;
    slope += (h00 * g1 - h01 * g0) / det;
  }
  return { base, slope };
}
