import type { Analysis, Word } from '../../annotations.ts';

const same = (a: Analysis, b: Analysis): boolean => a.vocalized === b.vocalized && a.lemma === b.lemma && a.pos === b.pos;

/** Readings of `found` and theirs that `known` does not hold yet. */
export function furtherReadings(known: readonly Analysis[], found: readonly Word[]): Analysis[] {
  const all = [...known];
  for (const reading of found.flatMap((word) => [word, ...word.others])) {
    if (!reading.guessed && !all.some((other) => same(other, reading))) all.push(reading);
  }
  return all.slice(known.length);
}
