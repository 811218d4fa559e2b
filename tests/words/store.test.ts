// Editing, throwing away and bringing back, restoring; the store's upgrades and its troubles.
import { BOOK, freshStore, met, REFORM, storedBook } from './support.ts';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { troubleKey, wordKey } from '../../src/words/index.ts';
import { allStates, keep } from '../../src/words/store.ts';
import { bringBack, remove } from '../../src/words/store/bin.ts';
import { closeDatabase, database, NAME, VERSION, write } from '../../src/words/store/database.ts';
import { setNote, setState } from '../../src/words/store/edit.ts';
import { mergeWords } from '../../src/words/store/merge.ts';
import { allWords, wordsOf } from '../../src/words/store/read.ts';
import { rate, reviewsSince, takeBack } from '../../src/words/store/reviews.ts';

const KEY = wordKey(BOOK);
const DAY = 86_400_000;
const book = async () => (await wordsOf([KEY]))[0];

beforeEach(freshStore);

describe('two windows that change one word', () => {
  test('at once: both changes hold', async () => {
    await keep(BOOK, 'new');
    await Promise.all([setNote(KEY, 'من درس الأمس'), setState(KEY, 'learning')]);
    expect(await book()).toMatchObject({ note: 'من درس الأمس', state: 'learning' });
  });

  test('one deletes it while the other writes a note: it stays deleted, and comes back with what it had', async () => {
    await keep(BOOK, 'new');
    await setNote(KEY, 'first');
    await Promise.all([remove(KEY), setNote(KEY, 'too late'), rate(KEY, 3)]);
    expect(await book()).toBeUndefined();
    expect(await bringBack(KEY)).toMatchObject({ note: 'first' });
  });
});

describe('the bin', () => {
  test('gives a word back as it was, its repetitions with it', async () => {
    await keep(BOOK, 'new', undefined, 1);
    await rate(KEY, 4, DAY);
    const before = await book();
    await remove(KEY, 2 * DAY);
    expect(await allStates()).toEqual([]);
    expect(await bringBack(KEY)).toEqual(before);
    expect(await book()).toEqual(before);
  });

  test('does not put an old word over one that was saved anew', async () => {
    await keep(BOOK, 'new', undefined, 1);
    await remove(KEY, 2);
    await keep(BOOK, 'known', undefined, 3);
    await bringBack(KEY);
    expect(await book()).toMatchObject({ state: 'known', changed: 3 });
  });

  test('nor over one that a file has brought back', async () => {
    await keep(BOOK, 'new', undefined, 1);
    const [old] = await allWords();
    await remove(KEY, 2);
    await mergeWords([{ ...old!, note: 'out of the file', changed: 3 }]);
    expect((await bringBack(KEY))?.note).toBe('out of the file');
    expect((await book())?.note).toBe('out of the file');
  });

  test('a word forgotten in a card and saved again has its note and sentences still', async () => {
    await keep(BOOK, 'new', undefined, 1);
    await setNote(KEY, 'من درس الأمس', 2);
    await keep(BOOK, null, undefined, 3);
    await keep({ ...BOOK, encounter: met('صدر كتاب جديد.', 'كتاب') }, 'new', undefined, 4);
    expect(await book()).toMatchObject({ note: 'من درس الأمس', added: 4, encounters: [{ at: 4 }, { at: 1 }] });
  });

  test('is emptied of what has lain there for a month', async () => {
    await keep(BOOK, 'new');
    await keep(REFORM, 'new');
    await remove(KEY, DAY);
    await remove(wordKey(REFORM), 40 * DAY);
    expect(await (await database()).getAllKeys('bin')).toEqual([wordKey(REFORM)]);
    expect(await bringBack(KEY)).toBeUndefined();
  });
});

describe('a state the reader sets', () => {
  test('new: the word starts over', async () => {
    await keep(BOOK, 'new');
    await rate(KEY, 4, DAY);
    await setState(KEY, 'new', 2 * DAY);
    expect(await book()).not.toHaveProperty('schedule');
  });

  test('learning, after it was known: it is asked today', async () => {
    await keep(BOOK, 'new');
    await rate(KEY, 4, DAY);
    await setState(KEY, 'known', 2 * DAY);
    await setState(KEY, 'learning', 3 * DAY);
    expect((await book())?.schedule?.due).toBe(3 * DAY);
  });

  test('saved once more in a card, a word being learnt goes on being learnt', async () => {
    await keep(BOOK, 'new');
    await rate(KEY, 3, DAY);
    expect(await keep(BOOK, 'new')).toBe('learning');
    expect(await book()).toHaveProperty('schedule.reps', 1);
  });
});

describe('answers', () => {
  test('are written down, and the last of today can be taken back, then the one before', async () => {
    await keep(BOOK, 'new', undefined, 1);
    await rate(KEY, 1, DAY);
    await rate(KEY, 3, DAY + 1000);
    expect((await reviewsSince(DAY)).map(({ grade }) => grade)).toEqual([1, 3]);
    expect(await takeBack(DAY)).toMatchObject({ state: 'learning', schedule: { reps: 1 } });
    expect(await takeBack(DAY)).toMatchObject({ state: 'new' });
    expect(await book()).not.toHaveProperty('schedule');
    expect(await takeBack(DAY)).toBeUndefined();
  });

  test('of yesterday stay', async () => {
    await keep(BOOK, 'new');
    await rate(KEY, 3, DAY);
    expect(await takeBack(2 * DAY)).toBeUndefined();
    expect(await book()).toMatchObject({ state: 'learning' });
  });
});

describe('words taken in', () => {
  test('the newest change of each wins, and no sentence is lost', async () => {
    await keep(BOOK, 'known', undefined, 100);
    const older = { ...storedBook(50), state: 'new' as const, encounters: [{ ...met('صدر كتاب جديد.', 'كتاب'), at: 50 }] };
    expect(await mergeWords([older])).toEqual({ added: 0, updated: 0, kept: 1 });
    expect(await book()).toMatchObject({ state: 'known', added: 50, encounters: [{ at: 100 }, { at: 50 }] });
    expect(await mergeWords([{ ...storedBook(200), note: 'newer' }])).toEqual({ added: 0, updated: 1, kept: 0 });
    expect(await book()).toMatchObject({ state: 'new', note: 'newer' });
  });

  test('all or none', async () => {
    const broken = { ...storedBook(1), key: undefined } as unknown as ReturnType<typeof storedBook>;
    await expect(mergeWords([{ ...storedBook(1), key: 'أ|NOUN' }, broken])).rejects.toThrow('saved words: unreadable');
    expect(await allWords()).toEqual([]);
  });
});

describe('the database', () => {
  test('of version 1 is taken over with every word', async () => {
    await deleteDB(NAME);
    const old = await openDB(NAME, 1, { upgrade: (db) => { db.createObjectStore('words', { keyPath: 'key' }).createIndex('state', 'state'); } });
    await old.put('words', storedBook(7));
    old.close();
    expect(await allWords()).toEqual([storedBook(7)]);
    expect(await allStates()).toEqual([[KEY, 'new']]);
    await rate(KEY, 3);
    await remove(KEY);
    expect(await bringBack(KEY)).toMatchObject({ lemma: 'كِتَاب', state: 'learning' });
  });

  test('is handed over when a newer version of the extension opens it; then the old page says so', async () => {
    await keep(BOOK, 'new');
    const newer = await openDB(NAME, VERSION + 1);
    expect(await newer.get('words', KEY)).toMatchObject({ lemma: 'كِتَاب' });
    newer.close();
    const error = await allWords().catch((caught: unknown) => caught);
    expect(troubleKey(error)).toBe('words_trouble_newer');
    await closeDatabase();
  });

  test('full: nothing of the change is kept, and the reader learns why', async () => {
    await keep(BOOK, 'new');
    const failing = write(['words'], async (transaction) => {
      await transaction.objectStore('words').delete(KEY);
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(troubleKey(await failing.catch((error: unknown) => error))).toBe('words_trouble_full');
    expect(await book()).toBeDefined();
  });

  test('that cannot be opened is tried again the next time', async () => {
    await closeDatabase();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => { throw new DOMException('corrupt', 'UnknownError'); });
    expect(troubleKey(await allWords().catch((error: unknown) => error))).toBe('words_trouble_unreadable');
    open.mockRestore();
    expect(await allWords()).toEqual([]);
  });
});
