// The weights of the features: ridge regression of the share of each sentence's words that the references hold.

import { FEATURES } from '../features.ts';
import { weightsAt, type Weights } from '../score.ts';
import type { Example } from './examples.ts';
import { grams, overlap } from './rouge.ts';
import { solve } from './solve.ts';

const RIDGE = 16, AVERAGE_WORDS = 20;
/** A feature that fewer articles with a full budget show (headlines: none has one) keeps its brief weight there. */
const FEWEST = 20, NEARLY_FULL = 0.5, FIXED = 1e9;
const N = FEATURES.length;

export type FeatureWeights = Pick<Weights, 'brief' | 'full'>;

/** `weightOf` an example: how much it counts. */
export function regress(examples: readonly Example[], weightOf: (e: Example) => number): FeatureWeights {
  const size = 2 * N, b = new Float64Array(size);
  const unseen = unseenAtFull(examples);
  const a = Array.from({ length: size }, (_, i) => { const row = new Float64Array(size); row[i] = unseen.has(i - N) ? FIXED : RIDGE; return row; });
  for (const e of examples) add(e, fullness(e.budget), weightOf(e));
  const solved = solve(a, b);
  return { brief: solved.slice(0, N), full: solved.slice(N) };

  function add(e: Example, full: number, weight: number): void {
    e.all.forEach((s, i) => {
      const x = [...s.features, ...s.features.map((f) => f * full)], y = heldOf(e)[i]!, w = weight * Math.min(1, e.tokens[i]!.length / AVERAGE_WORDS);
      for (let j = 0; j < size; j++) {
        if (!x[j]) continue;
        b[j]! += w * y * x[j]!;
        for (let k = 0; k < size; k++) a[j]![k]! += w * x[j]! * x[k]!;
      }
    });
  }
}

/** Places of the features that full budgets tell nothing of. */
function unseenAtFull(examples: readonly Example[]): Set<number> {
  const full = examples.filter((e) => fullness(e.budget) >= NEARLY_FULL);
  const showing = (f: number) => full.filter((e) => e.all.some((s) => s.features[f])).length;
  return new Set(FEATURES.map((_, f) => f).filter((f) => showing(f) < FEWEST));
}

/** How far a budget is on the way from brief to full: what `weightsAt` multiplies the second column with. */
function fullness(budget: number): number {
  return weightsAt({ brief: new Float64Array(1), full: Float64Array.of(1) }, budget)[0]!;
}

const known = new WeakMap<Example, number[]>();

function heldOf(e: Example): number[] {
  let held = known.get(e);
  if (!held) known.set(e, (held = e.tokens.map((t) => heldShare(t, e.references.references))));
  return held;
}

/** Mean share of the sentence's words and pairs of words that a reference holds. */
function heldShare(tokens: string[], references: readonly string[][]): number {
  const shares = references.flatMap((r) => [1, 2].map((size) => overlap(grams(tokens, size), grams(r, size)) / Math.max(1, tokens.length - size + 1)));
  return shares.reduce((a, b) => a + b, 0) / shares.length;
}
