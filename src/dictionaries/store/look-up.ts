import type { IDBPTransaction } from 'idb';
import type { Definition } from '../../messages.ts';
import { fitOf, type Fit } from '../fit.ts';
import { keyOf } from '../../language/index.ts';
import { lookUpKeys } from '../keys.ts';
import { ANSWER } from '../limits.ts';
import type { DictionaryRecord } from '../record.ts';
import { BLOCK, pageOf, using, type Schema } from './database.ts';
import { inUse } from './shelf.ts';

type Reading = IDBPTransaction<Schema, ('blocks' | 'pages')[], 'readonly'>;
interface Entry { headword: string; text: string; fit: NonNullable<Fit> }

/** What the dictionaries in use say of a word, dictionary by dictionary; bounded, see limits.ts. */
export function lookUp(lemma: string, written: string): Promise<Definition[]> {
  return using(async (db) => {
    const dictionaries = inUse(await db.getAll('dictionaries'));
    if (dictionaries.length === 0) return [];
    const keys = lookUpKeys(lemma, written);
    const transaction = db.transaction(['blocks', 'pages']);
    const found = await Promise.all(dictionaries.map(async (dictionary) =>
      (await entriesOf(transaction, dictionary, keys, lemma)).map(({ headword, text }) => ({ dictionary: dictionary.name, headword, text }))));
    return bounded(found.flat());
  });
}

/** The entries of the first key that has any which fit. */
async function entriesOf(transaction: Reading, { id, pages }: DictionaryRecord, keys: string[], lemma: string): Promise<Entry[]> {
  for (const key of keys) {
    const page = await transaction.objectStore('pages').get([id, pageOf(key, pages)]);
    const places = page?.get(key);
    if (!places) continue;
    const entries = fitting(await Promise.all(places.map((place) => entryAt(transaction, id, place))), key, lemma);
    if (entries.length > 0) return entries.slice(0, ANSWER.perDictionary);
  }
  return [];
}

async function entryAt(transaction: Reading, id: number, place: number): Promise<Omit<Entry, 'fit'> | null> {
  const block = await transaction.objectStore('blocks').get([id, Math.floor(place / BLOCK)]);
  const headword = block?.headwords[place % BLOCK], text = block?.texts[place % BLOCK];
  return headword === undefined || text === undefined ? null : { headword, text };
}

/** Those that fit best. Only the lemma has vowels to compare with: a stem of the written word is as it was cut. */
function fitting(entries: (Omit<Entry, 'fit'> | null)[], key: string, lemma: string): Entry[] {
  const word = key === keyOf(lemma) ? lemma : key;
  const fits = entries.flatMap((entry) => {
    const fit = entry && fitOf(entry.headword, word);
    return entry && fit !== null ? [{ ...entry, fit }] : [];
  });
  const best = Math.min(...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === best);
}

function bounded(definitions: Definition[]): Definition[] {
  let left = ANSWER.all;
  return definitions.slice(0, ANSWER.entries).flatMap((definition) => {
    const text = shortened(definition.text, Math.min(ANSWER.text, left));
    left -= text.length;
    return text ? [{ ...definition, text }] : [];
  });
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(0, most - 1));
  return cut && `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'), most - 60))}…`;
}
