import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DictionaryRecord } from '../record.ts';
import { allDictionaries, arrange, bringBack, switchDictionary, takeDown } from '../store/shelf.ts';
import { sweep } from '../store/sweep.ts';

export interface Shelf {
  /** In the reader's order; undefined until they are read. */
  dictionaries: DictionaryRecord[] | undefined;
  /** Removed last, and still to be had back. */
  removed: DictionaryRecord | undefined;
  reload(): Promise<void>;
  switchTo(id: number, on: boolean): void;
  /** Moves a dictionary up (-1) or down (1). */
  move(id: number, by: -1 | 1): void;
  remove(dictionary: DictionaryRecord): void;
  undo(): void;
  /** Gives up what was removed. */
  dismiss(): void;
}

/** The dictionaries as they are stored; `fail` hears of what could not be read or changed. */
export function useDictionaries(fail: (error: unknown) => void): Shelf {
  const [dictionaries, setDictionaries] = useState<DictionaryRecord[]>();
  const [removed, setRemoved] = useState<DictionaryRecord>();
  const kept = useRef<number[]>([]);
  kept.current = removed ? [removed.id] : [];

  const reload = useCallback(async (): Promise<void> => allDictionaries().then(setDictionaries, fail), []);
  const change = async (work: Promise<unknown>): Promise<void> => {
    await work.catch(fail);
    await reload();
  };

  useEffect(() => {
    void sweep().catch(fail).then(reload);
    // Another window may have changed them meanwhile.
    const look = (): void => { if (!document.hidden) void reload(); };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  return {
    dictionaries, removed, reload,
    switchTo: (id, on) => void change(switchDictionary(id, on)),
    move: (id, by) => void change(arrange(moved((dictionaries ?? []).map((each) => each.id), id, by))),
    remove: (dictionary) => {
      setRemoved(dictionary);
      void change(takeDown(dictionary.id).then(() => sweep([dictionary.id])));
    },
    undo: () => {
      setRemoved(undefined);
      if (removed) void change(bringBack(removed.id));
    },
    dismiss: () => {
      setRemoved(undefined);
      void change(sweep());
    },
  };
}

export function moved(ids: readonly number[], id: number, by: -1 | 1): number[] {
  const order = [...ids], at = order.indexOf(id);
  const other = order[at + by];
  if (at < 0 || other === undefined) return order;
  order[at + by] = id;
  order[at] = other;
  return order;
}
