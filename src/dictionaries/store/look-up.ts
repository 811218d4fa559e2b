import type { IDBPTransaction } from 'idb';
import type { Definition } from '../../messages.ts';
import { keyOf } from '../../language/index.ts';
import { fitOf, hasLettersOf } from '../fit.ts';
import { hasArabic, lookUpKeys, translationsIn } from '../keys.ts';
import { ANSWER } from '../limits.ts';
import type { DictionaryRecord } from '../record.ts';
import { BLOCK, pageOf, using, type Schema } from './database.ts';
import { inUse } from './shelf.ts';

type Reading = IDBPTransaction<Schema, ('blocks' | 'pages')[], 'readonly'>;
type Entry = Omit<Definition, 'dictionary'>;

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

/** What is found under the first key that has anything which fits. */
async function entriesOf(transaction: Reading, { id, pages }: DictionaryRecord, keys: string[], lemma: string): Promise<Entry[]> {
  for (const key of keys) {
    const page = await transaction.objectStore('pages').get([id, pageOf(key, pages)]);
    const places = page?.get(key);
    if (!places) continue;
    const found = await Promise.all(places.map((place) => entryAt(transaction, id, place)));
    const entries = fitting(found.filter((entry) => entry !== null), key, lemma);
    if (entries.length > 0) return entries;
  }
  return [];
}

async function entryAt(transaction: Reading, id: number, place: number): Promise<Entry | null> {
  const block = await transaction.objectStore('blocks').get([id, Math.floor(place / BLOCK)]);
  const headword = block?.headwords[place % BLOCK], text = block?.texts[place % BLOCK];
  return headword === undefined || text === undefined ? null : { headword, text };
}

/** Only the lemma has vowels to compare with: a stem of the written word is as it was cut. */
function fitting(entries: Entry[], key: string, lemma: string): Entry[] {
  const word = key === keyOf(lemma) ? lemma : key;
  const under = entries.filter(({ headword }) => hasArabic(headword));
  const into = entries.filter(({ headword }) => !hasArabic(headword));
  return [...bestOf(under, word).slice(0, ANSWER.perDictionary), ...joined(into.filter(({ text }) => gives(text, word)), lemma)];
}

/** Those that fit; another spelling counts only where the word's own is not there. */
function bestOf(entries: Entry[], word: string): Entry[] {
  const fits = entries.map((entry) => ({ entry, fit: fitOf(entry.headword, word) }));
  const own = fits.some(({ fit }) => fit === 0);
  return fits.filter(({ fit }) => fit !== null && !(own && fit === 1))
    .sort((one, other) => (one.fit ?? 0) - (other.fit ?? 0)).map(({ entry }) => entry);
}

/** Whether the text means this very word, as far as its vowels tell. */
function gives(text: string, word: string): boolean {
  const same = translationsIn(text).filter((each) => hasLettersOf(each, word));
  return same.length === 0 || same.some((each) => fitOf(each, word) !== null);
}

/** Entries of a dictionary into Arabic as one: what is rendered by this word, those first that are rendered by little else. */
function joined(entries: Entry[], lemma: string): Entry[] {
  if (entries.length === 0) return [];
  const lines = entries.map(({ headword, text }) => ({ length: text.length, line: translationsIn(text).length === 1 ? headword : `${headword} — ${text.replaceAll('\n', ' ')}` }))
    .sort((one, other) => one.length - other.length).map(({ line }) => line);
  return [{ headword: lemma, text: [...new Set(lines)].slice(0, ANSWER.joined).join('\n') }];
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
