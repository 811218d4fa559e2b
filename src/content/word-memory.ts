// The reader's words on this page: their states at hand for painting, changes told wherever they were made.

import { keepWord, troubleKey, watchWords, wordKey, wordStates, type WordStates } from '../words/index.ts';
import type { WordMemory } from '../overlay/index.ts';
import { message } from './interface-text.ts';

export interface WatchedWords extends WordMemory {
  /** Resolves when the states are at hand, or cannot be had: then no word counts as kept. */
  ready: Promise<void>;
}

export function watchedWords(changed: () => void, signal: AbortSignal): WatchedWords {
  let states: WordStates = new Map();
  let isCurrent = false;
  const take = (next: WordStates): void => {
    states = next;
    isCurrent = true;
  };
  watchWords((next) => { take(next); changed(); }, signal);
  return {
    // What was heard meanwhile is newer than what was asked for.
    ready: wordStates().then((found) => { if (!isCurrent) take(found); }, () => undefined),
    stateOf: (word) => states.get(wordKey(word)),
    async keep(word, state) {
      try {
        await keepWord(word, state);
      } catch (error) {
        throw new Error(message(troubleKey(error)), { cause: error });
      }
      // The news of it may still be on its way, and the page must not lag behind its reader.
      const next = new Map(states);
      if (state) next.set(wordKey(word), state);
      else next.delete(wordKey(word));
      take(next);
      changed();
    },
  };
}
