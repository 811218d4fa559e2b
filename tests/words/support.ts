// A real IndexedDB implementation in memory, the browser's locks, and words to put in. Import it before src/words.
import 'fake-indexeddb/auto';
import { resetBrowser } from '../fakes/browser.ts';
import { locks } from '../fakes/locks.ts';
import { deleteDB } from 'idb';
import type { Encounter, KeptWord } from '../../src/messages.ts';
import { keptOver, type StoredWord } from '../../src/words/stored-word.ts';
import { closeDatabase, NAME } from '../../src/words/store/database.ts';

Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });

export async function freshStore(): Promise<void> {
  resetBrowser();
  await closeDatabase();
  await deleteDB(NAME);
}

export function met(sentence: string, word: string, title = 'أخبار السوق', url = 'https://news.example/1'): Encounter {
  const start = sentence.indexOf(word);
  return { sentence, start, end: start + word.length, title, url };
}

export const BOOK: KeptWord = {
  lemma: 'كِتَاب', pos: 'NOUN', root: 'كتب', gloss: { en: 'book', ar: 'مؤلَّف مطبوع' }, level: 1,
  encounter: met('قرأ الوزير الكتاب في مكتبه.', 'الكتاب'),
};

export const REFORM: KeptWord = {
  lemma: 'إِصْلَاح', pos: 'NOUN', root: 'صلح', gloss: { en: 'reform' }, level: 4,
  encounter: met('بدأت الحكومة إصلاح الطرق.', 'إصلاح'),
};

/** كِتَاب as the store holds it, saved and last changed at this time. */
export function storedBook(time: number): StoredWord {
  return keptOver(undefined, BOOK, 'new', time);
}
