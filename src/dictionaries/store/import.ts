// Takes a dictionary in: its entries as they come, its index at the end. What ends before that leaves nothing behind.

import { hasArabic, headwordKeys, translationKeys } from '../keys.ts';
import { LONGEST_HEADWORD, LONGEST_NAME, LONGEST_TEXT, MOST_DICTIONARIES, MOST_ENTRIES, MOST_KEYS, MOST_PLACES, MOST_TEXT } from '../limits.ts';
import type { RawEntry, Source } from '../formats/index.ts';
import type { DictionaryRecord } from '../record.ts';
import { DictionaryError, storeError } from '../trouble.ts';
import { BLOCK, database, PAGE, pageOf, type Block, type Database, type Page } from './database.ts';
import { withImportLock } from './sweep.ts';
import { erase } from './shelf.ts';

export interface Progress {
  /** 0 … 1. */
  done: number;
  entries: number;
}

/** Pages of the index written in one transaction. */
const PAGES_AT_ONCE = 64;

/**
 * Rejects with a DictionaryError, or with the signal's reason; the store is then as it was before. A context that is
 * stopped in the middle leaves an `arriving` dictionary, which the next sweep takes away.
 */
export function importDictionary(source: Source, progress: (now: Progress) => void, signal?: AbortSignal): Promise<DictionaryRecord> {
  return withImportLock(async () => {
    const db = await database();
    const id = await announce(db, source);
    try {
      return await new Import(db, id, progress, signal).take(source);
    } catch (error) {
      await erase(db, id).catch(() => undefined);
      throw signal?.aborted ? signal.reason : storeError(error);
    }
  });
}

/** The dictionary's place, before it has any entries. */
async function announce(db: Database, { name, format }: Source): Promise<number> {
  const transaction = db.transaction('dictionaries', 'readwrite');
  const all = (await transaction.store.getAll()).filter(({ stage }) => stage === 'ready');
  const shown = name.trim().slice(0, LONGEST_NAME) || format;
  if (all.length >= MOST_DICTIONARIES) throw new DictionaryError('many');
  if (all.some((other) => other.name === shown)) throw new DictionaryError('exists', [shown]);
  const order = Math.max(0, ...all.map((other) => other.order + 1));
  const record: Omit<DictionaryRecord, 'id'> = { name: shown, format, stage: 'arriving', on: true, order, entries: 0, size: 0, added: Date.now(), pages: 1 };
  const id = await transaction.store.add(record as DictionaryRecord);
  await transaction.done;
  return id;
}

class Import {
  readonly #db: Database;
  readonly #id: number;
  readonly #progress: (now: Progress) => void;
  readonly #signal: AbortSignal | undefined;
  #entries = 0;
  #size = 0;
  #block: Block = { headwords: [], texts: [] };
  readonly #keys: string[] = [];
  /** The entry of each key. */
  readonly #places: number[] = [];

  constructor(db: Database, id: number, progress: (now: Progress) => void, signal: AbortSignal | undefined) {
    this.#db = db;
    this.#id = id;
    this.#progress = progress;
    this.#signal = signal;
  }

  async take(source: Source): Promise<DictionaryRecord> {
    for await (const { entries, done } of source.batches()) {
      this.#signal?.throwIfAborted();
      await this.#write(entries.flatMap((entry) => this.#add(entry) ?? []));
      this.#progress({ done: done * 0.9, entries: this.#entries });
    }
    if (this.#block.texts.length > 0) await this.#write([this.#block]);
    if (this.#entries === 0) throw new DictionaryError('empty', [source.name]);
    if (this.#keys.length === 0) throw new DictionaryError('no_arabic', [source.name]);
    const pages = await this.#writeIndex();
    return this.#finish(pages);
  }

  /** A block that has become full. */
  #add({ headwords, text }: RawEntry): Block | null {
    const [headword = ''] = headwords;
    const shown = headword.trim().slice(0, LONGEST_HEADWORD), kept = text.slice(0, LONGEST_TEXT);
    if (shown === '' || kept === '') return null;
    const place = this.#entries++;
    if (place >= MOST_ENTRIES || (this.#size += shown.length + kept.length) > MOST_TEXT) throw new DictionaryError('large', [shown]);
    this.#index(headwords, kept, place);
    this.#block.headwords.push(shown);
    this.#block.texts.push(kept);
    if (this.#block.headwords.length < BLOCK) return null;
    const full = this.#block;
    this.#block = { headwords: [], texts: [] };
    return full;
  }

  #index(headwords: string[], text: string, place: number): void {
    const arabic = headwords.some(hasArabic);
    const keys = arabic ? [...new Set(headwords.flatMap((each) => headwordKeys(each.slice(0, LONGEST_HEADWORD))))].slice(0, MOST_KEYS) : translationKeys(text);
    for (const key of keys) {
      this.#keys.push(key);
      this.#places.push(place);
    }
  }

  /** The blocks before the present one, or the present one itself. */
  async #write(blocks: Block[]): Promise<void> {
    if (blocks.length === 0) return;
    const transaction = this.#db.transaction('blocks', 'readwrite', { durability: 'relaxed' });
    const last = blocks[0] === this.#block;
    const first = last ? Math.floor(this.#entries / BLOCK) : Math.floor(this.#entries / BLOCK) - blocks.length;
    blocks.forEach((block, at) => void transaction.store.put(block, [this.#id, first + at]).catch(() => undefined));
    await transaction.done;
  }

  async #writeIndex(): Promise<number> {
    const pages = Math.max(1, Math.ceil(this.#keys.length / PAGE));
    const index = Array.from({ length: pages }, (): Page => new Map());
    this.#keys.forEach((key, at) => {
      const page = index[pageOf(key, pages)] as Page;
      const places = page.get(key), place = this.#places[at] as number;
      if (places && places.length < MOST_PLACES) places.push(place);
      else if (!places) page.set(key, [place]);
    });
    for (let at = 0; at < pages; at += PAGES_AT_ONCE) {
      this.#signal?.throwIfAborted();
      await this.#writePages(index.slice(at, at + PAGES_AT_ONCE), at);
      this.#progress({ done: 0.9 + 0.1 * Math.min(1, (at + PAGES_AT_ONCE) / pages), entries: this.#entries });
    }
    return pages;
  }

  async #writePages(pages: Page[], from: number): Promise<void> {
    const transaction = this.#db.transaction('pages', 'readwrite', { durability: 'relaxed' });
    pages.forEach((page, at) => void transaction.store.put(page, [this.#id, from + at]).catch(() => undefined));
    await transaction.done;
  }

  async #finish(pages: number): Promise<DictionaryRecord> {
    const transaction = this.#db.transaction('dictionaries', 'readwrite', { durability: 'strict' });
    const record = (await transaction.store.get(this.#id)) as DictionaryRecord;
    const ready: DictionaryRecord = { ...record, stage: 'ready', entries: this.#entries, size: this.#size, pages };
    await transaction.store.put(ready);
    await transaction.done;
    return ready;
  }
}
