// An index of headwords into a file of articles, as StarDict and dictd have it: read in the file's order, each article once.

import { LONGEST_TEXT, MOST_ENTRIES } from '../limits.ts';
import { DictionaryError } from '../trouble.ts';
import type { Batch, RawEntry } from './part.ts';
import { Slices } from './slices.ts';

export interface Pointer {
  headwords: string[];
  offset: number;
  size: number;
}

/** Articles handed on at a time. */
const BATCH = 1000;
/** Bytes of an article that are looked at: markup takes room, and no letter more than four bytes. */
const LONGEST_ARTICLE = LONGEST_TEXT * 16;

/** Pointers in the file's order; headwords of one article are one entry. */
export function inFileOrder(pointers: readonly Pointer[]): Pointer[] {
  const sorted = [...pointers].sort((one, other) => one.offset - other.offset || one.size - other.size);
  const joined: Pointer[] = [];
  for (const pointer of sorted) {
    const last = joined.at(-1);
    if (last && last.offset === pointer.offset && last.size === pointer.size) last.headwords.push(...pointer.headwords);
    else joined.push({ ...pointer, headwords: [...pointer.headwords] });
  }
  return joined;
}

/** `entry` makes an entry of an article, or passes it over; `name` is the file's, for telling what is broken. */
export async function* readArticles(
  pointers: readonly Pointer[], articles: Blob, name: string, entry: (pointer: Pointer, article: Uint8Array) => RawEntry | null,
): AsyncGenerator<Batch> {
  if (pointers.length > MOST_ENTRIES) throw new DictionaryError('large', [name]);
  const ordered = inFileOrder(pointers);
  const slices = new Slices(articles);
  for (let at = 0; at < ordered.length; at += BATCH) {
    const entries: RawEntry[] = [];
    for (const pointer of ordered.slice(at, at + BATCH)) {
      if (pointer.offset + pointer.size > articles.size) throw new DictionaryError('broken', [name]);
      const article = await slices.read(pointer.offset, Math.min(pointer.size, LONGEST_ARTICLE));
      const made = article && entry(pointer, article);
      if (made) entries.push(made);
    }
    yield { entries, done: Math.min(1, (at + BATCH) / ordered.length) };
  }
}
