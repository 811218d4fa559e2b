import { announce } from '../revision.ts';
import { newerOf, type StoredWord } from '../stored-word.ts';
import { write } from './database.ts';

export interface Merged {
  /** Words that were not there. */
  added: number;
  /** Words that were there and have changed. */
  updated: number;
  /** Words that were there as they are, or newer. */
  kept: number;
}

/** Takes words in beside those that are there: all of them or, when anything fails, none. Of a word that is in both the newest change wins, or what `join` makes of the two. */
export async function mergeWords(incoming: readonly StoredWord[], join = newerOf): Promise<Merged> {
  return write(['words'], async (transaction) => {
    const words = transaction.objectStore('words');
    const present = new Map((await words.getAll()).map((word) => [word.key, word]));
    const merged: Merged = { added: 0, updated: 0, kept: 0 };
    for (const word of incoming) {
      const before = present.get(word.key);
      const after = before ? join(before, word) : word;
      merged[!before ? 'added' : after.changed > before.changed ? 'updated' : 'kept']++;
      // A put that fails fails the transaction.
      words.put(after).catch(() => undefined);
    }
    return merged;
  }, () => announce());
}
