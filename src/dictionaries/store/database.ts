// The database: entries in blocks as they come, and an index of hashed pages, so that 300,000 entries are 4,000 records.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DictionaryRecord } from '../record.ts';
import { storeError } from '../trouble.ts';

export const NAME = 'dictionaries';
const VERSION = 1;

/** Some entries of a dictionary: the first headword of each, and its text. */
export interface Block {
  headwords: string[];
  texts: string[];
}

/** Key → where its entries are; see `place`. */
export type Page = Map<string, number[]>;

/** Dictionary and number of the block or page. */
type Place = [id: number, at: number];

export interface Schema extends DBSchema {
  dictionaries: { key: number; value: DictionaryRecord };
  blocks: { key: Place; value: Block };
  pages: { key: Place; value: Page };
}

export type Database = IDBPDatabase<Schema>;

/** Entries of one block. */
export const BLOCK = 128;
/** Keys of one page of the index, about. */
export const PAGE = 512;

/** All blocks or pages of a dictionary. */
export const allOf = (id: number): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

/** FNV-1a over UTF-16 units: the page of a key among so many. Part of the stored form: never changed. */
export function pageOf(key: string, pages: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % pages;
}

let opened: Promise<Database> | undefined;

/** Rejects with a DictionaryError. */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw storeError(error);
  });
  return opened;
}

function open(): Promise<Database> {
  const forget = (): void => { opened = undefined; };
  return openDB<Schema>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('dictionaries', { keyPath: 'id', autoIncrement: true });
      db.createObjectStore('blocks');
      db.createObjectStore('pages');
    },
    blocking(_current, _wanted, event) { forget(); (event.target as IDBDatabase).close(); },
    terminated: forget,
  });
}

export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}

/** Rejects with a DictionaryError. */
export async function using<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  try {
    return await work(await database());
  } catch (error) {
    throw storeError(error);
  }
}
