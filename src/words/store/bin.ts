// Words that were thrown away, for as long as a reader may want one back.

import { announce } from '../revision.ts';
import type { StoredWord } from '../stored-word.ts';
import { write, type Writing } from './database.ts';

/** Milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Moves a word into the bin, and empties the bin of what has lain there long. */
export async function throwAway(transaction: Writing<'words' | 'bin'>, key: string, now: number): Promise<null> {
  const words = transaction.objectStore('words'), bin = transaction.objectStore('bin');
  const word = await words.get(key);
  if (word) await bin.put({ key, word, deleted: now });
  await words.delete(key);
  for (const old of await bin.index('deleted').getAllKeys(IDBKeyRange.upperBound(now - KEPT))) await bin.delete(old);
  return null;
}

export async function remove(key: string, now = Date.now()): Promise<void> {
  await write(['words', 'bin'], (transaction) => throwAway(transaction, key, now), () => announce([[key, null]]));
}

/** Brings a word back as it was. One that was saved anew in the meantime stays as it is. */
export async function bringBack(key: string): Promise<StoredWord | undefined> {
  return write(['words', 'bin'], async (transaction) => {
    const words = transaction.objectStore('words'), bin = transaction.objectStore('bin');
    const word = (await words.get(key)) ?? (await bin.get(key))?.word;
    if (word) await words.put(word);
    await bin.delete(key);
    return word;
  }, async (word) => { if (word) await announce([[key, word.state]]); });
}
