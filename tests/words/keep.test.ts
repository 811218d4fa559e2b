// Keeping and forgetting words, and how word of it spreads.
import { BOOK, freshStore, met, REFORM } from './support.ts';
import { fake } from '../fakes/browser.ts';
import { waitFor } from '../wait.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptWord } from '../../src/messages.ts';
import { keepWord, watchWords, wordKey, wordStates, type WordStates } from '../../src/words/index.ts';
import { allStates, keep } from '../../src/words/store.ts';
import { database } from '../../src/words/store/database.ts';

const stored = async (word: KeptWord) => (await database()).get('words', wordKey(word));

vi.stubGlobal('addEventListener', () => {}); // nothing comes out of a cache here

beforeEach(async () => {
  await freshStore();
  // The background, as far as pages reach it.
  fake.runtime.sendMessage.mockImplementation(async (message) => {
    const { type, word, state } = message as { type: string; word: typeof BOOK; state: 'new' | 'known' | null };
    if (type === 'word-states') return { states: JSON.stringify(await allStates()) };
    await keep(word, state);
    return { state };
  });
});

describe('a kept word', () => {
  test('has its state, its sentence with the word in it, and the day', async () => {
    await keep(BOOK, 'new', { plurals: ['كُتُب'] }, 1000);
    expect(await stored(BOOK)).toEqual({
      key: 'كِتَاب|NOUN', lemma: 'كِتَاب', pos: 'NOUN', root: 'كتب', gloss: { en: 'book', ar: 'مؤلَّف مطبوع' }, level: 1,
      state: 'new', note: '', parts: { plurals: ['كُتُب'] }, added: 1000, changed: 1000,
      encounters: [{ ...BOOK.encounter, at: 1000 }],
    });
  });

  test('met again gathers its sentences, each once and the newest first, and keeps its day', async () => {
    const again = { ...BOOK, encounter: met('صدر كتاب جديد.', 'كتاب', 'ثقافة', 'https://news.example/2') };
    await keep(BOOK, 'new', undefined, 1);
    await keep(again, 'new', undefined, 2);
    await keep(BOOK, 'known', undefined, 3);
    const { encounters = [], added, changed, state } = (await stored(BOOK)) ?? {};
    expect(encounters.map(({ sentence }) => sentence)).toEqual(['قرأ الوزير الكتاب في مكتبه.', 'صدر كتاب جديد.']);
    expect([added, changed, state]).toEqual([1, 3, 'known']);
  });

  test('kept without a sentence keeps those it had', async () => {
    const { encounter: _encounter, ...bare } = BOOK;
    await keep(BOOK, 'new');
    await keep(bare, 'known');
    expect((await stored(BOOK))?.encounters).toHaveLength(1);
  });

  test('holds five sentences, not more', async () => {
    for (let n = 1; n <= 7; n++) await keep({ ...BOOK, encounter: met(`كتاب ${n}`, 'كتاب') }, 'new', undefined, n);
    expect((await stored(BOOK))?.encounters.map(({ at }) => at)).toEqual([7, 6, 5, 4, 3]);
  });

  test('forgotten is gone', async () => {
    await keep(BOOK, 'new');
    await keep(REFORM, 'known');
    await keep(BOOK, null);
    expect(await allStates()).toEqual([['إِصْلَاح|NOUN', 'known']]);
  });
});

test.each([
  ['javascript:alert(1)', ''],
  ['data:text/html,x', ''],
  ['no address', ''],
  ['https://news.example/خبر', 'https://news.example/%D8%AE%D8%A8%D8%B1'],
])('the address %s is stored as "%s"', async (url, expected) => {
  await keep({ ...BOOK, encounter: { ...BOOK.encounter!, url } }, 'new');
  expect((await stored(BOOK))?.encounters[0]?.url).toBe(expected);
});

test('of an endless sentence what is around the word is stored', async () => {
  const sentence = `${'كلام طويل '.repeat(500)}الكتاب${' كلام طويل'.repeat(500)}`;
  await keep({ ...BOOK, encounter: met(sentence, 'الكتاب') }, 'new');
  const [meeting] = (await stored(BOOK))?.encounters ?? [];
  expect(meeting?.sentence.length).toBeLessThan(900);
  expect(meeting?.sentence.slice(meeting.start, meeting.end)).toBe('الكتاب');
  expect(meeting?.sentence).toMatch(/^(كلام|طويل) /);
});

test('states are asked for and changed through the background', async () => {
  expect(await keepWord(BOOK, 'new')).toBe('new');
  expect(await keepWord(REFORM, 'known')).toBe('known');
  expect(await wordStates()).toEqual(new Map([['كِتَاب|NOUN', 'new'], ['إِصْلَاح|NOUN', 'known']]));
  expect(await keepWord(BOOK, null)).toBeNull();
  expect((await wordStates()).has('كِتَاب|NOUN')).toBe(false);
});

describe('word of a change', () => {
  const asked = () => fake.runtime.sendMessage.mock.calls.filter(([message]) => (message as { type: string }).type === 'word-states').length;

  test('reaches every page with all states; after the first time nothing is asked', async () => {
    const life = new AbortController();
    const seen: WordStates[] = [];
    await keep(REFORM, 'known');
    watchWords((states) => seen.push(states), life.signal);
    await keep(BOOK, 'new');
    await waitFor(() => expect(seen).toHaveLength(1));
    await keep(BOOK, 'learning');
    await keep(REFORM, null);
    await waitFor(() => expect(seen).toHaveLength(3));
    expect(seen).toEqual([
      new Map([['كِتَاب|NOUN', 'new'], ['إِصْلَاح|NOUN', 'known']]),
      new Map([['كِتَاب|NOUN', 'learning'], ['إِصْلَاح|NOUN', 'known']]),
      new Map([['كِتَاب|NOUN', 'learning']]),
    ]);
    expect(asked()).toBe(1);
    life.abort();
    await keep(BOOK, null);
    expect(seen).toHaveLength(3);
  });

  test('that does not get through does not undo the change', async () => {
    fake.storage.local.refuse('quota');
    await keep(BOOK, 'new');
    expect(await allStates()).toEqual([['كِتَاب|NOUN', 'new']]);
  });
});

test('two windows that change words at one time lose neither', async () => {
  await Promise.all([keep(BOOK, 'new'), keep(REFORM, 'new'), keep(BOOK, 'known'), keep(REFORM, 'learning')]);
  expect(new Map(await allStates())).toEqual(new Map([['كِتَاب|NOUN', 'known'], ['إِصْلَاح|NOUN', 'learning']]));
});
