// The readings of a written form beside the one chosen for it.

import type { Analysis } from '../annotations.ts';
import type { Reading } from './analyser.ts';

/** Other readings shown beside the chosen one. */
const OTHERS = 5;
/** Readings looked at for them. */
const READINGS = 12;

/** Lemmas that the readings behind the first could be, each once, in their order. */
export function otherLemmas(readings: readonly Reading[], chosen: Analysis, describe: (reading: Reading) => Analysis): Analysis[] {
  const out: Analysis[] = [];
  for (let i = 1; i < Math.min(readings.length, READINGS) && out.length < OTHERS; i++) {
    const other = describe(readings[i]!);
    if (!same(other, chosen) && !out.some((o) => same(o, other))) out.push(other);
  }
  return out;
}

const same = (a: Analysis, b: Analysis) => a.lemma === b.lemma && a.pos === b.pos;
