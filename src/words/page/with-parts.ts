// Plurals, verbal nouns … of words that come out of a table, which tells them in one line: the dictionary knows them better.

import type { PrincipalParts } from '../../annotations.ts';
import { send } from '../../messaging/index.ts';
import type { StoredWord } from '../stored-word.ts';

/** So many are asked at a time. */
const AT_ONCE = 100;
/** A reader who listens shall not hear of each hundred. */
const TELL_EVERY = 20 * AT_ONCE;

/** `left` hears now and then how many words are still to be asked for. */
export async function withParts(words: readonly StoredWord[], left: (count: number) => void): Promise<StoredWord[]> {
  const told: StoredWord[] = [];
  for (let at = 0; at < words.length; at += AT_ONCE) {
    if (at % TELL_EVERY === 0) left(words.length - at);
    told.push(...await Promise.all(words.slice(at, at + AT_ONCE).map(ask)));
  }
  return told;
}

/** A word is taken in even where the dictionary cannot be read. */
async function ask(word: StoredWord): Promise<StoredWord> {
  if (word.parts) return word;
  const { lemma, pos } = word;
  const answer = await send('principal-parts', { lemma, pos }).catch(() => undefined);
  return answer ? { ...word, parts: JSON.parse(answer.parts) as PrincipalParts } : word;
}
