// Words that the dictionary knows once careless writing is undone: letters drawn out (كبييير),
// hamza beside its seat (شاطىء), two words run together (لايوجد).

import type { Segment } from '../annotations.ts';
import { lettersOf, type Letters } from './letters.ts';

/** A small word written onto the next one. */
export interface Joined {
  segment: Segment;
  vowelled: string;
  rest: Letters;
}

const SMALL_WORDS: { written: string; vowelled: string; en: string }[] = [
  { written: 'لا', vowelled: 'لَا', en: 'not, no' },
  { written: 'ما', vowelled: 'مَا', en: 'what; not' },
  { written: 'يا', vowelled: 'يَا', en: 'o (calling)' },
];
/** Hamza on a wrong seat or beside it, and how it is meant; where the two differ in length the last letter gives or takes. */
const SLIPS: { written: RegExp; meant: string }[] = [
  { written: /[ىي]ء/u, meant: 'ئ' }, // شاطىء
  { written: /وؤ/u, meant: 'ؤو' }, // شوؤن
  { written: /ؤو/u, meant: 'ؤ' }, // رؤوساء
  { written: /ؤ(?!و)/u, meant: 'ؤو' }, // مسؤل
  { written: /(?<=[^ا])ء$/u, meant: 'أ' }, // مبدء
];
/** Letters a word must have behind the small one. */
const LEAST = 3;

/** The word without its drawn-out letters: two of a kind, then one. None when no letter stands three times. */
export function squeezed({ text, letters, places }: Letters): Letters[] {
  if (!/(.)\1\1/u.test(letters)) return [];
  return [2, 1].map((most) => {
    const kept: number[] = [];
    for (let i = 0, run = 0; i < letters.length; i++) {
      run = letters[i] === letters[i - 1] ? run + 1 : 1;
      if (run <= most || !/(.)\1\1/u.test(around(letters, i))) kept.push(i);
    }
    const short = lettersOf(kept.map((i) => letters[i]).join(''));
    return { ...short, text, places: kept.map((i) => places[i]!) };
  });
}

/** The word with its hamza where it belongs, one slip at a time. */
export function reseated({ text, letters, places }: Letters): Letters[] {
  return SLIPS.flatMap(({ written, meant }) => {
    const slip = written.exec(letters);
    if (!slip) return [];
    const from = slip.index, to = from + slip[0].length, ends = Array.from(letters, (_, i) => places[i]!);
    const between = Array.from(meant, (_, i) => ends[Math.min(from + i, to - 1)]!);
    return [{ ...lettersOf(letters.slice(0, from) + meant + letters.slice(to)), text, places: [...ends.slice(0, from), ...between, ...ends.slice(to)] }];
  });
}

/** The letters of the same kind around one, all of them. */
function around(letters: string, at: number): string {
  let from = at, to = at + 1;
  while (letters[from - 1] === letters[at]) from--;
  while (letters[to] === letters[at]) to++;
  return letters.slice(from, to);
}

/** The ways to read the word as a small word and another one. */
export function runTogether({ text, letters, places }: Letters): Joined[] {
  return SMALL_WORDS.filter(({ written }) => letters.startsWith(written) && letters.length >= written.length + LEAST).map(({ written, vowelled, en }) => {
    const at = places[written.length]!;
    return { segment: { text: text.slice(0, at), role: 'prefix', gloss: { en } }, vowelled, rest: lettersOf(text.slice(at)) };
  });
}
