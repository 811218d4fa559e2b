import type { StoredWord } from '../stored-word.ts';
import { read } from './database.ts';

export function allWords(): Promise<StoredWord[]> {
  return read((db) => db.getAll('words'));
}

/** The words of these keys, undefined where one is gone. */
export function wordsOf(keys: readonly string[]): Promise<(StoredWord | undefined)[]> {
  return read((db) => {
    const { store } = db.transaction('words');
    return Promise.all(keys.map((key) => store.get(key)));
  });
}
