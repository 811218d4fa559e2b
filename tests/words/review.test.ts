// Repetitions: when a word comes back, when it is known, and what a day's review asks.
import { storedBook } from './support.ts';
import { describe, expect, test } from 'vitest';
import { dayEnd, dayStart, reviewQueue } from '../../src/words/review/queue.ts';
import { rated } from '../../src/words/review/rate.ts';
import { intervals, nextSchedule, type Grade } from '../../src/words/review/schedule.ts';
import type { StoredWord } from '../../src/words/stored-word.ts';

const MINUTE = 60_000, DAY = 86_400_000;
const NOON = new Date(2026, 4, 10, 12).getTime();

/** A word answered so each time it came due. */
function answered(...grades: Grade[]): { word: StoredWord; now: number } {
  let word = storedBook(NOON - DAY), now = NOON;
  for (const grade of grades) {
    word = rated(word, grade, now);
    now = word.schedule!.due;
  }
  return { word, now };
}

describe('a word asked for the first time', () => {
  test('comes back within minutes, or in days when it was easy', () => {
    const after = intervals(undefined, NOON);
    expect(after[1]).toBe(MINUTE);
    expect(after[1] < after[2] && after[2] < after[3]).toBe(true);
    expect(after[3]).toBe(10 * MINUTE);
    expect(after[4]).toBeGreaterThan(3 * DAY);
  });

  test.each<[Grade]>([[1], [2], [3], [4]])('is being learnt, whatever the answer (%i)', (grade) => {
    expect(rated(storedBook(1), grade, NOON).state).toBe('learning');
  });
});

test('intervals grow with good answers and fall back with a bad one', () => {
  const { word, now } = answered(3, 3, 3, 3);
  const days = answered(3, 3, 3).word.schedule!.days;
  expect(word.schedule!.days).toBeGreaterThan(days * 2);
  expect(rated(word, 1, now).schedule).toMatchObject({ lapses: 1, phase: 3 });
});

test('the interval on a button is the one the word gets', () => {
  const { word, now } = answered(3, 3, 3);
  const shown = intervals(word.schedule, now);
  for (const grade of [1, 2, 3, 4] as const) expect(nextSchedule(word.schedule, grade, now).due - now).toBe(shown[grade]);
});

test('a word answered well for long is known; one answered badly is not', () => {
  const grades: Grade[] = [3, 3];
  while (answered(...grades).word.state !== 'known') grades.push(3);
  const { word } = answered(...grades);
  expect(word.schedule!.days).toBeGreaterThan(60);
  expect(answered(...grades.slice(0, -1)).word.schedule!.days).toBeLessThanOrEqual(60);
  const { word: last, now } = answered(...grades.slice(0, -1));
  expect(rated(last, 1, now).state).toBe('learning');
  const hard = rated(last, 2, now); // it comes back late all the same
  expect([hard.schedule!.days > 60, hard.state]).toEqual([true, 'learning']);
});

test('a schedule is numbers only: what is stored comes back the same', () => {
  const { schedule } = answered(3, 1, 3, 4).word;
  expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule);
});

describe('a day', () => {
  test('ends at four in the morning', () => {
    const late = new Date(2026, 4, 11, 2).getTime();
    expect(dayStart(late)).toBe(dayStart(NOON));
    expect(dayStart(new Date(2026, 4, 11, 4).getTime())).toBe(dayEnd(NOON));
  });
});

describe('a review asks', () => {
  const word = (key: string, change: Partial<StoredWord> = {}): StoredWord => ({ ...storedBook(NOON - DAY), key, ...change });
  const due = (key: string, at: number, change: Partial<StoredWord> = {}): StoredWord =>
    word(key, { state: 'learning', schedule: { ...nextSchedule(undefined, 4, NOON - 9 * DAY), due: at }, ...change });
  const ask = (words: StoredWord[], answeredToday: string[] = [], limit = 20) => reviewQueue(words, new Set(answeredToday), limit, NOON);

  test('what is longest due, then new words in the order they were saved', () => {
    const words = [word('b', { added: 2 }), word('a', { added: 1 }), due('d', NOON), due('c', NOON - DAY)];
    const order = [1, 2, 3, 4].map(() => {
      const { next } = ask(words);
      words.splice(words.indexOf(next!), 1);
      return next?.key;
    });
    expect(order).toEqual(['c', 'd', 'a', 'b']);
  });

  test('words due later today, none of tomorrow, none that is known', () => {
    expect(ask([due('a', NOON + 3 * 60 * MINUTE)]).next?.key).toBe('a');
    expect(ask([due('a', NOON + DAY)]).next).toBeUndefined();
    expect(ask([due('a', NOON - DAY, { state: 'known' })]).next).toBeUndefined();
  });

  test('no more words a day than the reader wants; how many wait is told', () => {
    const words = ['a', 'b', 'c', 'd'].map((key) => word(key));
    expect(ask(words, [], 3)).toMatchObject({ left: 3, beyond: 1 });
    expect(ask(words, ['x', 'y', 'z'], 3)).toMatchObject({ next: undefined, left: 0, beyond: 4 });
  });

  test('a word not known today once more when its minutes are over, or when nothing else is left', () => {
    const soon = due('a', NOON + 10 * MINUTE), later = due('b', NOON + 60 * MINUTE), over = due('c', NOON - MINUTE);
    expect(ask([soon, word('n')], ['a']).next?.key).toBe('n');
    expect(ask([over, word('n')], ['c']).next?.key).toBe('c');
    expect(ask([soon], ['a']).next?.key).toBe('a');
    expect(ask([soon], ['a'], 1).next?.key).toBe('a');
    expect(ask([later], ['b']).next).toBeUndefined();
  });
});
