// Answers in reviews: each one changes its word and is written down, so that the last can be taken back and the day's be counted.

import { rated } from '../review/rate.ts';
import type { Grade } from '../review/schedule.ts';
import { announce } from '../revision.ts';
import type { StoredWord } from '../stored-word.ts';
import { read, write, type Review } from './database.ts';

/** Gives the word after the answer; undefined when it is gone. */
export async function rate(key: string, grade: Grade, now = Date.now()): Promise<StoredWord | undefined> {
  return write(['words', 'reviews'], async (transaction) => {
    const words = transaction.objectStore('words');
    const word = await words.get(key);
    if (!word) return undefined;
    const { state, schedule } = word;
    const after = rated(word, grade, now);
    await words.put(after);
    await transaction.objectStore('reviews').add({ key, at: now, grade, before: { state, ...(schedule && { schedule }) } });
    return after;
  }, (word) => announce(word ? [[key, word.state]] : []));
}

/** Takes the last answer since then back. Gives the word as it was before it; undefined where there is nothing to take back. */
export async function takeBack(since: number, now = Date.now()): Promise<StoredWord | undefined> {
  return write(['words', 'reviews'], async (transaction) => {
    const last = await transaction.objectStore('reviews').index('at').openCursor(IDBKeyRange.lowerBound(since), 'prev');
    if (!last) return undefined;
    const { key, before } = last.value;
    await last.delete();
    const words = transaction.objectStore('words');
    const word = await words.get(key);
    if (!word) return undefined;
    const { schedule: _schedule, ...rest } = word;
    const restored = { ...rest, ...before, changed: now };
    await words.put(restored);
    return restored;
  }, (word) => announce(word ? [[word.key, word.state]] : []));
}

export function reviewsSince(since: number): Promise<Review[]> {
  return read((db) => db.getAllFromIndex('reviews', 'at', IDBKeyRange.lowerBound(since)));
}
