// The database: opened once a context, upgraded step by step, given up when a newer version of the extension needs it.

import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { sharedDatabase } from '../../database.ts';
import type { WordState } from '../../messages.ts';
import type { Grade } from '../review/schedule.ts';
import type { Progress, StoredWord } from '../stored-word.ts';
import { storeError } from '../trouble.ts';

export const NAME = 'words';
export const VERSION = 2;

/** A word thrown away, kept for some time in case the reader wants it back. */
export interface BinnedWord { key: string; word: StoredWord; deleted: number }

/** One answer in a review, and what the word was before it. */
export interface Review { key: string; at: number; grade: Grade; before: Progress }

export interface Schema extends DBSchema {
  words: { key: string; value: StoredWord; indexes: { state: WordState } };
  bin: { key: string; value: BinnedWord; indexes: { deleted: number } };
  reviews: { key: number; value: Review; indexes: { at: number } };
}

type Database = IDBPDatabase<Schema>;
export type Store = StoreNames<Schema>;
export type Writing<Stores extends Store> = IDBPTransaction<Schema, Stores[], 'readwrite'>;

/** Step n takes a database of version n to n + 1. A step that shipped is never changed. */
const STEPS: readonly ((db: Database) => void)[] = [
  (db) => { db.createObjectStore('words', { keyPath: 'key' }).createIndex('state', 'state'); },
  (db) => {
    db.createObjectStore('bin', { keyPath: 'key' }).createIndex('deleted', 'deleted');
    db.createObjectStore('reviews', { autoIncrement: true }).createIndex('at', 'at');
  },
];

/** Their promises reject with a StoreError. */
export const { open: database, using: read, close: closeDatabase } = sharedDatabase<Schema>({
  name: NAME,
  version: VERSION,
  upgrade(db, from) { for (const step of STEPS.slice(from)) step(db); },
  errorOf: storeError,
});

/**
 * One transaction over the stores: all of it happens or nothing. Rejects with a StoreError. `work` may await nothing but
 * the transaction's own requests. One writer at a time in all contexts, so that news of changes goes out in their order.
 */
export function write<Stores extends Store, Result>(
  stores: Stores[], work: (transaction: Writing<Stores>) => Promise<Result>, then?: (result: Result) => Promise<void>,
): Promise<Result> {
  return navigator.locks.request('words', async () => {
    const result = await transact(stores, work);
    await then?.(result);
    return result;
  }) as Promise<Result>;
}

async function transact<Stores extends Store, Result>(
  stores: Stores[], work: (transaction: Writing<Stores>) => Promise<Result>,
): Promise<Result> {
  const transaction = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
  const done = transaction.done.then(() => undefined, (error: unknown) => error ?? new Error('aborted'));
  try {
    const result = await work(transaction);
    const failed = await done;
    if (failed) throw failed;
    return result;
  } catch (error) {
    try { transaction.abort(); } catch { /* it is over already */ }
    throw storeError(transaction.error ?? error);
  }
}
