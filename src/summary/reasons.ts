// Why a sentence was chosen: the features that raise it above the article's other sentences, by name.

import type { SummaryReason } from '../annotations.ts';
import { FEATURES, type Feature } from './features.ts';
import type { Scored } from './score.ts';

const REASONS: Partial<Record<Feature, SummaryReason>> = {
  first: 'opening', second: 'opening', early: 'opening', forward: 'opening', paragraph: 'paragraph', heads: 'paragraph',
  title: 'headline', central: 'central', frequent: 'central', shared: 'central', echo: 'central',
  names: 'names', figures: 'figures', cue: 'cue',
};
/** Told at most, and from this share of the strongest on. */
const MOST = 3, LEAST = 0.15;

/** Names of what spoke for each of `chosen`, strongest first, measured against the article's mean. */
export function reasonsOf(chosen: Scored[], all: Scored[], weights: Float64Array): SummaryReason[][] {
  const mean = FEATURES.map((_, f) => all.reduce((sum, s) => sum + s.features[f]!, 0) / all.length);
  return chosen.map((c) => {
    const sums = new Map<SummaryReason, number>();
    FEATURES.forEach((name, f) => {
      const reason = REASONS[name];
      const raised = Math.max(0, weights[f]!) * Math.max(0, c.features[f]! - mean[f]!);
      if (reason) sums.set(reason, (sums.get(reason) ?? 0) + raised);
    });
    const ranked = [...sums].filter(([, v]) => v > 0).sort((a, b) => b[1] - a[1]);
    return ranked.filter(([, v]) => v >= LEAST * ranked[0]![1]).slice(0, MOST).map(([name]) => name);
  });
}
