// The dictionaries as a shelf: what stands on it, in which order, what is taken down.

import type { DictionaryRecord } from '../record.ts';
import { allOf, using, type Database } from './database.ts';

export function inUse(records: DictionaryRecord[]): DictionaryRecord[] {
  return onShelf(records).filter(({ on }) => on);
}

function onShelf(records: DictionaryRecord[]): DictionaryRecord[] {
  return records.filter(({ stage }) => stage === 'ready').sort((one, other) => one.order - other.order || one.id - other.id);
}

/** In the reader's order. */
export function allDictionaries(): Promise<DictionaryRecord[]> {
  return using(async (db) => onShelf(await db.getAll('dictionaries')));
}

/** Changes what is named; nothing happens to a dictionary that is gone. */
async function change(id: number, changes: Partial<Pick<DictionaryRecord, 'on' | 'order' | 'stage'>>): Promise<boolean> {
  return using(async (db) => {
    const transaction = db.transaction('dictionaries', 'readwrite');
    const record = await transaction.store.get(id);
    if (record) await transaction.store.put({ ...record, ...changes });
    await transaction.done;
    return record !== undefined;
  });
}

export const switchDictionary = (id: number, on: boolean): Promise<boolean> => change(id, { on });

/** Out of use at once, brought back by `bringBack`, gone for good with the next `sweep`. */
export const takeDown = (id: number): Promise<boolean> => change(id, { stage: 'removed' });

/** False where it is gone for good. */
export const bringBack = (id: number): Promise<boolean> => change(id, { stage: 'ready' });

/** Puts the dictionaries into this order; those not named keep their place behind them. */
export function arrange(ids: readonly number[]): Promise<void> {
  return using(async (db) => {
    const transaction = db.transaction('dictionaries', 'readwrite');
    for (const record of await transaction.store.getAll()) {
      const at = ids.indexOf(record.id);
      await transaction.store.put({ ...record, order: at < 0 ? ids.length + record.order : at });
    }
    await transaction.done;
  });
}

/** Deletes a dictionary with all its entries. */
export async function erase(db: Database, id: number): Promise<void> {
  const transaction = db.transaction(['dictionaries', 'blocks', 'pages'], 'readwrite');
  await Promise.all([
    transaction.objectStore('dictionaries').delete(id),
    transaction.objectStore('blocks').delete(allOf(id)),
    transaction.objectStore('pages').delete(allOf(id)),
    transaction.done,
  ]);
}
