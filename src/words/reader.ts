// The saved words as pages that are read and the popup see them: through the background.

import type { KeptWord, WordState } from '../messages.ts';
import { send } from '../messaging/index.ts';
import { hearRevisions, type Revision } from './revision.ts';

export type WordStates = ReadonlyMap<string, WordState>;

/** Keeps a word, or forgets it (null). Rejects when that failed: `troubleKey` names the string that says why. */
export async function keepWord(word: KeptWord, state: WordState | null): Promise<WordState | null> {
  return (await send('keep-word', { word, state })).state;
}

/** The state of every word kept, by `wordKey`. */
export async function wordStates(): Promise<WordStates> {
  return new Map(JSON.parse((await send('word-states', {})).states) as [string, WordState][]);
}

/** Calls back with the states of all words after every change, in whichever page it was made. */
export function watchWords(callback: (states: WordStates) => void, signal: AbortSignal): void {
  let known: WordStates | undefined;
  let turn = Promise.resolve();
  const follow = async (revision: Revision): Promise<void> => {
    known = known && revision.changes ? changed(known, revision.changes) : await wordStates();
    if (!signal.aborted) callback(known);
  };
  // One after the other: what arrives while all states are on their way comes after them.
  const hear = (revision: Revision): void => { turn = turn.then(() => follow(revision)).catch(() => { known = undefined; }); };
  hearRevisions(hear, signal);
  // A page in the browser's cache hears nothing.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) hear({ id: '' }); }, { signal });
}

function changed(states: WordStates, changes: NonNullable<Revision['changes']>): WordStates {
  const next = new Map(states);
  for (const [key, state] of changes) {
    if (state === null) next.delete(key);
    else next.set(key, state);
  }
  return next;
}
