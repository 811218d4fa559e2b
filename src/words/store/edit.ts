import type { WordState } from '../../messages.ts';
import { announce } from '../revision.ts';
import { inState, type StoredWord } from '../stored-word.ts';
import { write } from './database.ts';

/** Changes only what is named: what another window changed in the same word stays. Nothing happens to a word that is gone. */
async function edit(key: string, change: (word: StoredWord) => StoredWord): Promise<void> {
  await write(['words'], async (transaction) => {
    const words = transaction.objectStore('words');
    const word = await words.get(key);
    if (!word) return undefined;
    const changed = change(word);
    await words.put(changed);
    return changed.state;
  }, async (state) => { if (state) await announce([[key, state]]); });
}

export const setState = (key: string, state: WordState, now = Date.now()): Promise<void> =>
  edit(key, (word) => inState(word, state, now));

export const setNote = (key: string, note: string, now = Date.now()): Promise<void> =>
  edit(key, (word) => ({ ...word, note, changed: now }));
