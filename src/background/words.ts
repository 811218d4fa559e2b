// Saved words: the background is where pages that are read reach the store.

import type { PrincipalParts } from '../annotations.ts';
import type { KeptWord, WordState } from '../messages.ts';
import { allStates, keep } from '../words/store.ts';
import { principalParts } from './dictionary.ts';

let keeping: Promise<unknown> = Promise.resolve();

/** One after the other: opening the dictionary takes longer than to take a word back. */
export function keepWord(word: KeptWord, state: WordState | null): Promise<WordState | null> {
  const kept = keeping.then(async () => keep(word, state, state === null ? undefined : await partsOf(word)));
  keeping = kept.catch(() => undefined);
  return kept;
}

/** What is read in a private window leaves no address behind. */
export function withoutSource(word: KeptWord): KeptWord {
  return word.encounter ? { ...word, encounter: { ...word.encounter, title: '', url: '' } } : word;
}

/** Kept with the word, so that twenty thousand words can be exported without asking the dictionary. */
async function partsOf({ lemma, pos }: KeptWord): Promise<PrincipalParts | undefined> {
  try {
    return JSON.parse(await principalParts(lemma, pos)) as PrincipalParts;
  } catch {
    return undefined; // a word is saved even where the dictionary cannot be read
  }
}

/** JSON of [key, state] pairs. */
export async function wordStates(): Promise<string> {
  return JSON.stringify(await allStates());
}
