// What the search of the words page finds, and in which order.
import { cost } from '../cost.ts';
import { storedBook } from './support.ts';
import { describe, expect, test } from 'vitest';
import { countStates, find, type Wish } from '../../src/words/page/list/find.ts';
import type { StoredWord } from '../../src/words/stored-word.ts';

const word = (lemma: string, change: Partial<StoredWord> = {}): StoredWord =>
  ({ ...storedBook(1), key: `${lemma}|NOUN`, lemma, root: '', gloss: {}, encounters: [], ...change });

const WORDS = [
  word('إِصْلَاح', { root: 'صلح', gloss: { en: 'reform; repair', ar: 'تحسين' }, level: 4, added: 1 }),
  word('مُؤْتَمَر', { gloss: { en: 'conference' }, level: 3, added: 2, state: 'learning' }),
  word('كِتَاب', {
    gloss: { en: 'book' }, level: 1, added: 3, state: 'known', parts: { plurals: ['كُتُب'] }, note: 'Für die Prüfung',
    encounters: [{ sentence: 'وبكتابهم جاؤوا', start: 0, end: 8, title: '', url: '', at: 1 }],
  }),
  word('مَرْأَى', { gloss: { en: 'view' }, level: 5, added: 4 }),
];

const search = (query: string, wish: Partial<Wish> = {}) =>
  find(WORDS, { query, state: 'all', level: 0, sort: 'newest', ...wish }).map(({ lemma }) => lemma);

describe('finds', () => {
  test.each([
    ['اصلاح', 'إِصْلَاح'], ['إصلاح', 'إِصْلَاح'], ['إِصْلَاحٌ', 'إِصْلَاح'], ['الإصلاح', 'إِصْلَاح'], ['صلح', 'إِصْلَاح'], ['تحسين', 'إِصْلَاح'],
    ['REPAIR', 'إِصْلَاح'], ['موتمر', undefined], ['مؤتمر', 'مُؤْتَمَر'], ['مراي', 'مَرْأَى'], ['كتب', 'كِتَاب'], ['بكتابهم', 'كِتَاب'],
    ['prufung', 'كِتَاب'], ['book die', 'كِتَاب'], ['book reform', undefined], ['ـكـتـاب', 'كِتَاب'],
  ])('%s → %s', (query, found) => expect(search(query)).toEqual(found === undefined ? [] : [found]));
});

test('everything without a query, spaces and all', () => {
  expect(search('  ')).toHaveLength(4);
});

test('a state and a level narrow it down', () => {
  expect(search('', { state: 'known' })).toEqual(['كِتَاب']);
  expect(search('', { level: 3 })).toEqual(['مُؤْتَمَر']);
  expect(search('', { level: 3, state: 'known' })).toEqual([]);
  expect(countStates(WORDS)).toEqual({ all: 4, new: 2, learning: 1, known: 1 });
});

describe('order', () => {
  test.each([
    ['newest', ['مَرْأَى', 'كِتَاب', 'مُؤْتَمَر', 'إِصْلَاح']],
    ['alphabet', ['إِصْلَاح', 'كِتَاب', 'مُؤْتَمَر', 'مَرْأَى']],
    ['level', ['كِتَاب', 'مُؤْتَمَر', 'إِصْلَاح', 'مَرْأَى']],
  ] as const)('%s', (sort, expected) => expect(search('', { sort })).toEqual(expected));

  test('due: the longest due first, then what was never asked, then what is known', () => {
    const at = (due: number): Partial<StoredWord> =>
      ({ state: 'learning', schedule: { due, stability: 1, difficulty: 5, days: 1, step: 0, reps: 1, lapses: 0, phase: 2, last: 0 } });
    const words = [word('أ', { state: 'known' }), word('ب', { added: 9 }), word('ت', at(20)), word('ث', at(10)), word('ج', { added: 8 })];
    expect(find(words, { query: '', state: 'all', level: 0, sort: 'due' }).map(({ lemma }) => lemma)).toEqual(['ث', 'ت', 'ج', 'ب', 'أ']);
  });
});

test('twenty thousand words are searched without a stutter, once they were made ready', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => word(`كِتَاب${at}`, { gloss: { en: `meaning ${at}` } }));
  const search = (words: StoredWord[]) => find(words, { query: 'meaning 1999', state: 'all', level: 0, sort: 'alphabet' });
  expect(search(many)).toHaveLength(12);
  // Compared with words that are new to it each time: how fast a computer is tells nothing.
  const copies = [1, 2, 3].map(() => many.map((one) => ({ ...one })));
  expect(cost(() => search(many))).toBeLessThan(cost(() => search(copies.pop()!)) / 2);
});
