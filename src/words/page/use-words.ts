// All saved words, in memory while the page is open; changes of any page and window arrive by themselves.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { hearRevisions } from '../revision.ts';
import { allWords, wordsOf } from '../store/read.ts';
import type { StoredWord } from '../stored-word.ts';
import { troubleKey } from '../trouble.ts';
import { t } from './text.ts';

export type WordMap = ReadonlyMap<string, StoredWord>;

export interface Words {
  /** Undefined until they are read, or while they cannot be. */
  words: WordMap | undefined;
  /** Why they cannot be read. */
  trouble: string;
  reload(): void;
  /** Waits for a change of the store and shows it; one that fails is told. Gives nothing then. */
  act<Result>(keys: readonly string[], change: Promise<Result>): Promise<Result | undefined>;
}

export function useWords(say: (text: string) => void): Words {
  const [words, setWords] = useState<WordMap>();
  const [trouble, setTrouble] = useState('');
  const turn = useRef(Promise.resolve());

  /** One reading after the other, so that an older one never overtakes. */
  const refresh = useCallback((keys?: readonly string[]): Promise<void> => {
    const read = async (): Promise<void> => {
      if (keys) {
        const found = await wordsOf(keys);
        setWords((before) => before && withWords(before, keys, found));
      } else {
        setWords(new Map((await allWords()).map((word) => [word.key, word])));
        setTrouble('');
      }
    };
    turn.current = turn.current.then(read).catch((error: unknown) => setTrouble(t(troubleKey(error))));
    return turn.current;
  }, []);

  useEffect(() => {
    const life = new AbortController();
    hearRevisions(({ changes }) => void refresh(changes?.map(([key]) => key)), life.signal);
    void refresh();
    return () => life.abort();
  }, []);

  const act = useCallback(async <Result>(keys: readonly string[], change: Promise<Result>): Promise<Result | undefined> => {
    try {
      const result = await change;
      await refresh(keys);
      return result;
    } catch (error) {
      say(t(troubleKey(error)));
      return undefined;
    }
  }, []);

  return { words, trouble, reload: () => void refresh(), act };
}

function withWords(before: WordMap, keys: readonly string[], found: readonly (StoredWord | undefined)[]): WordMap {
  const next = new Map(before);
  keys.forEach((key, index) => {
    const word = found[index];
    if (word) next.set(key, word);
    else next.delete(key);
  });
  return next;
}
