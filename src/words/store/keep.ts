import type { PrincipalParts } from '../../annotations.ts';
import type { KeptWord, WordState } from '../../messages.ts';
import { wordKey } from '../key.ts';
import { announce } from '../revision.ts';
import { keptOver } from '../stored-word.ts';
import { throwAway } from './bin.ts';
import { read, write } from './database.ts';

/** Keeps a word in this state, or forgets it (null). Gives the state it is in: one being learnt stays so when saved again. */
export async function keep(
  word: KeptWord, state: WordState | null, parts?: PrincipalParts, now = Date.now(),
): Promise<WordState | null> {
  const key = wordKey(word);
  return write(['words', 'bin'], async (transaction) => {
    if (state === null) return throwAway(transaction, key, now);
    const words = transaction.objectStore('words'), bin = transaction.objectStore('bin');
    const binned = (await bin.get(key))?.word;
    const before = (await words.get(key)) ?? (binned && { ...binned, added: now });
    const after = { ...keptOver(before, word, state, now), ...(parts && { parts }) };
    await words.put(after);
    await bin.delete(key);
    return after.state;
  }, (kept) => announce([[key, kept]]));
}

/** The state of every word, by its key; reads keys only. */
export function allStates(): Promise<[string, WordState][]> {
  return read(async (db) => {
    const index = db.transaction('words').store.index('state');
    const states: WordState[] = ['new', 'learning', 'known'];
    const keys = await Promise.all(states.map((state) => index.getAllKeys(state)));
    return states.flatMap((state, at) => (keys[at] ?? []).map((key): [string, WordState] => [key, state]));
  });
}
