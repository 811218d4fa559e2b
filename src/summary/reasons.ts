// Why a sentence was chosen: the features that raise it above the article's other sentences, by name.

import type { SummaryReason } from '../annotations.ts';
import type { Scored } from './choose.ts';
import type { Feature } from './features.ts';
import weights from './weights.json';

const REASONS: Partial<Record<Feature, SummaryReason>> = {
  first: 'opening', early: 'opening', lead: 'opening', paragraph: 'paragraph', title: 'headline',
  central: 'central', names: 'names', figures: 'figures',
};
/** Told at most, and from this share of the strongest on. */
const MOST = 3, LEAST = 0.1;

/** Names of what spoke for each of `chosen`, strongest first, measured against the article's mean. */
export function reasonsOf(chosen: Scored[], all: Scored[]): SummaryReason[][] {
  const features = Object.keys(REASONS) as Feature[];
  const mean = new Map(features.map((f) => [f, all.reduce((sum, s) => sum + s.features[f], 0) / all.length]));
  return chosen.map((c) => {
    const sums = new Map<SummaryReason, number>();
    for (const f of features) sums.set(REASONS[f]!, (sums.get(REASONS[f]!) ?? 0) + weights[f] * (c.features[f] - mean.get(f)!));
    const ranked = [...sums].filter(([, v]) => v > 0).sort((a, b) => b[1] - a[1]);
    return ranked.filter(([, v]) => v >= LEAST * ranked[0]![1]).slice(0, MOST).map(([name]) => name);
  });
}
