// The database: entries in blocks as they come, and an index of hashed pages, so that 300,000 entries are 4,000 records.

import type { DBSchema, IDBPDatabase } from 'idb';
import { sharedDatabase } from '../../database.ts';
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

/** Their promises reject with a DictionaryError. */
export const { open: database, using, close: closeDatabase } = sharedDatabase<Schema>({
  name: NAME,
  version: VERSION,
  upgrade(db) {
    db.createObjectStore('dictionaries', { keyPath: 'id', autoIncrement: true });
    db.createObjectStore('blocks');
    db.createObjectStore('pages');
  },
  errorOf: storeError,
});
