import type { PrincipalParts } from '../../annotations.ts';
import type { KeptWord, WordState } from '../../messages.ts';
import { wordKey } from '../key.ts';
import { announce } from '../revision.ts';
import { keptOver } from '../stored-word.ts';
import { storeError } from '../trouble.ts';
import { database, write } from './database.ts';

/** Keeps a word in this state, or forgets it (null). */
export async function keep(word: KeptWord, state: WordState | null, parts?: PrincipalParts, now = Date.now()): Promise<void> {
  const key = wordKey(word);
  await write(['words'], async (transaction) => {
    const words = transaction.objectStore('words');
    if (state === null) await words.delete(key);
    else await words.put({ ...keptOver(await words.get(key), word, state, now), ...(parts && { parts }) });
  }, () => announce([[key, state]]));
}

/** The state of every word, by its key; reads keys only. */
export async function allStates(): Promise<[string, WordState][]> {
  try {
    const index = (await database()).transaction('words').store.index('state');
    const states: WordState[] = ['new', 'learning', 'known'];
    const keys = await Promise.all(states.map((state) => index.getAllKeys(state)));
    return states.flatMap((state, at) => (keys[at] ?? []).map((key): [string, WordState] => [key, state]));
  } catch (error) {
    throw storeError(error);
  }
}
