import { useState } from 'preact/hooks';
import { bringBack, remove } from '../../store/bin.ts';
import type { StoredWord } from '../../stored-word.ts';
import type { Words } from '../use-words.ts';

export interface Deleted {
  /** The word deleted last, which comes back first. */
  last: StoredWord | undefined;
  add(word: StoredWord): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
}

/** Words deleted since the list was opened. `goTo` leads to the row that takes the place of one that went or came back. */
export function useDeleted(act: Words['act'], rows: readonly StoredWord[], goTo: (key: string | undefined) => void): Deleted {
  const [words, setWords] = useState<StoredWord[]>([]);
  const last = words.at(-1);

  async function add(word: StoredWord): Promise<void> {
    const at = rows.indexOf(word);
    const next = (rows[at + 1] ?? rows[at - 1])?.key;
    const gone = await act([word.key], remove(word.key).then(() => true));
    if (!gone) return;
    setWords((before) => [...before, word]);
    goTo(next);
  }

  async function undo(): Promise<void> {
    if (!last) return;
    const tried = await act([last.key], bringBack(last.key).then((word) => ({ word })));
    if (!tried) return; // it lies in the bin still
    setWords((before) => before.slice(0, -1));
    if (tried.word) goTo(tried.word.key);
  }

  return { last, add, undo, dismiss: () => setWords([]) };
}
