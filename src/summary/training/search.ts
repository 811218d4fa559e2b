// How sentences are put together, tuned for ROUGE itself by a seeded search.

import { FOR_COUNTS, type Weights } from '../score.ts';
import type { Example } from './examples.ts';
import type { FeatureWeights } from './regression.ts';

export type Together = Omit<Weights, keyof FeatureWeights | keyof typeof FOR_COUNTS>;

/** Where each may lie. */
const RANGES: Record<keyof Together, [number, number]> = { repetition: [0.1, 0.35], following: [0, 0.2], fill: [0.8, 1.2] };

/** Mulberry32: a small generator of which the same seed gives the same numbers everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The mean of the best `kept` of `tries` draws: steadier than the single best, and the steadier the more are kept. Each set counts the same. */
export function search(sets: readonly (readonly Example[])[], features: FeatureWeights, options: { tries: number; kept: number; seed: number }): Weights {
  const next = random(options.seed);
  const drawn = Array.from({ length: options.tries }, () => draw(next)).map((t) => ({ t, value: meanOf(sets, { ...features, ...t, ...FOR_COUNTS }) }));
  const best = drawn.sort((a, b) => b.value - a.value).slice(0, options.kept).map(({ t }) => t);
  const mean = (name: keyof Together) => best.reduce((sum, t) => sum + t[name], 0) / best.length;
  return { ...features, repetition: mean('repetition'), following: mean('following'), fill: mean('fill'), ...FOR_COUNTS };
}

function draw(next: () => number): Together {
  const within = ([least, most]: [number, number]) => least + next() * (most - least);
  return { repetition: within(RANGES.repetition), following: within(RANGES.following), fill: within(RANGES.fill) };
}

/** Mean of ROUGE-1 and ROUGE-2 over the sets. */
function meanOf(sets: readonly (readonly Example[])[], weights: Weights): number {
  const means = sets.filter((s) => s.length).map((set) => set.reduce((sum, e) => { const [one, two] = e.score(weights); return sum + one + two; }, 0) / (2 * set.length));
  return means.reduce((a, b) => a + b, 0) / means.length;
}
