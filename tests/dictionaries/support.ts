// A real IndexedDB implementation in memory, and small dictionaries in each format, made by hand.
import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { deleteDB } from 'idb';
import { zipSync } from 'fflate';
import { locks } from '../fakes/locks.ts';
import { openSource } from '../../src/dictionaries/formats/index.ts';
import type { RawEntry } from '../../src/dictionaries/formats/index.ts';
import { closeDatabase, NAME } from '../../src/dictionaries/store/database.ts';

Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });

export async function freshStore(): Promise<void> {
  await closeDatabase();
  await deleteDB(NAME);
}

type Bytes = Uint8Array<ArrayBuffer>;
const utf8 = new TextEncoder();
export const bytes = (text: string): Bytes => utf8.encode(text) as Bytes;
export const file = (name: string, content: string | Uint8Array): File => new File([typeof content === 'string' ? content : content as Bytes], name);
export const gzip = (content: string | Uint8Array): Bytes => new Uint8Array(gzipSync(content));

export const json = (value: unknown): Bytes => bytes(JSON.stringify(value));

export function zip(name: string, files: Record<string, Uint8Array>): File {
  return file(name, zipSync(files));
}

/** Rows are [expression, reading, glossary]. */
export function yomitanZip(title: string, rows: [string, string, unknown[]][], extra: Record<string, Uint8Array> = {}): File {
  const bank = rows.map(([expression, reading, glossary], at) => [expression, reading, '', '', 0, glossary, at, '']);
  return zip('dictionary.zip', { 'index.json': json({ title, format: 3, revision: '1' }), 'term_bank_1.json': json(bank), ...extra });
}

const number = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

export interface StarDict { ifo: string; idx: Uint8Array; dict: Uint8Array; syn?: Uint8Array }

export function starDict(name: string, articles: [headword: string, article: string | Uint8Array][], { types = 'm', synonyms = [] as [string, number][] } = {}): StarDict {
  const idx: number[] = [], dict: number[] = [];
  for (const [headword, article] of articles) {
    const content = typeof article === 'string' ? bytes(article) : article;
    idx.push(...bytes(headword), 0, ...number(dict.length), ...number(content.length));
    dict.push(...content);
  }
  const ifo = `StarDict's dict ifo file\nversion=2.4.2\nbookname=${name}\nwordcount=${articles.length}\nidxfilesize=${idx.length}\n${types ? `sametypesequence=${types}\n` : ''}`;
  const syn = synonyms.flatMap(([headword, at]) => [...bytes(headword), 0, ...number(at)]);
  return { ifo, idx: new Uint8Array(idx), dict: new Uint8Array(dict), ...(syn.length && { syn: new Uint8Array(syn) }) };
}

export function starDictFiles(name: string, { ifo, idx, dict, syn }: StarDict): File[] {
  return [file(`${name}.ifo`, ifo), file(`${name}.idx`, idx), file(`${name}.dict.dz`, gzip(dict)), ...(syn ? [file(`${name}.syn`, syn)] : [])];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64 = (value: number): string => (value >= 64 ? base64(Math.floor(value / 64)) : '') + DIGITS.charAt(value % 64);

/** Each entry's article begins with its headword, as dictfmt has it. */
export function dictdFiles(name: string, articles: [headword: string, article: string][]): File[] {
  let index = '', dict = '';
  for (const [headword, article] of articles) {
    index += `${headword}\t${base64(bytes(dict).length)}\t${base64(bytes(article).length)}\n`;
    dict += article;
  }
  return [file(`${name}.index`, index), file(`${name}.dict.dz`, gzip(dict))];
}

export function tar(files: Record<string, Uint8Array>): Uint8Array {
  const pieces = Object.entries(files).flatMap(([path, content]) => {
    const header = new Uint8Array(512);
    header.set(bytes(path));
    header.set(bytes(content.length.toString(8).padStart(11, '0')), 124);
    header.set(bytes('0'), 156);
    return [header, content, new Uint8Array((512 - (content.length % 512)) % 512)];
  });
  return new Uint8Array([...pieces.flatMap((piece) => [...piece]), ...new Uint8Array(1024)]);
}

/** Everything the files hold. */
export async function entriesOf(...files: File[]): Promise<RawEntry[]> {
  const entries: RawEntry[] = [];
  for await (const batch of (await openSource(files)).batches()) entries.push(...batch.entries);
  return entries;
}
