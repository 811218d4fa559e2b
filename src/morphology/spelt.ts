// Lemmas by their spelling, for rules about single words.

import { hashWith, keyCodes, type Lexicon } from '../lexicon/index.ts';

/** Lemmas with a stem of these letters, whatever its vowels. */
export function lemmasSpelt(lexicon: Lexicon, text: string): number[] {
  const codes = keyCodes(text), out: number[] = [];
  const first = lexicon.index.find(codes, 0, codes.length, codes.reduce(hashWith, 0));
  for (let row = first; row >= 0 && (row === first || lexicon.index.repeats(row)); row++) {
    const lemma = lexicon.rowLemma[row]!;
    if (!out.includes(lemma)) out.push(lemma);
  }
  return out;
}

/** Those that are vowelled just so; ة and a weak last letter are mostly no part of the stem. */
export function lemmasVowelled(lexicon: Lexicon, text: string): number[] {
  const short = text.replace(/[\u064e\u0650\u0651]+[ةىاي]\u064e?$/, ''), found = lemmasSpelt(lexicon, text);
  if (short !== text) for (const lemma of lemmasSpelt(lexicon, short)) if (!found.includes(lemma)) found.push(lemma);
  return found.filter((lemma) => lexicon.lemmaText(lemma).normalize() === text.normalize());
}
