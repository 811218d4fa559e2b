// Roots as written in the sources.

import { CONSONANTS, latinize } from './transliteration.ts';

/** The radicals in transliteration, or undefined when it is no root of three or four Arabic consonants. */
export function radicalsOf(root: string): string[] | undefined {
  const radicals = [...root].map((c) => (c === 'ا' || /[أإآؤئ]/.test(c) ? '' : c === 'ء' ? "'" : latinize(`بَ${c}`).slice(2)));
  if (radicals.length < 3 || radicals.length > 4) return undefined;
  return radicals.every((r) => r.length === 1 && CONSONANTS.includes(r)) ? radicals : undefined;
}
