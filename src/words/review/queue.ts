// Which words a day's review asks, and in which order. A pure function of words, the day's answers and the time, so that
// a review goes on where it was after a reload, and in two windows at once.

import type { StoredWord } from '../stored-word.ts';

/** A day of reviews ends in the small hours, not at midnight. */
const DAY_STARTS = 4;
/** A word that should come back within minutes does so at once when nothing else is left. Milliseconds. */
const AHEAD = 20 * 60 * 1000;

export function dayStart(now: number): number {
  const day = new Date(now);
  if (day.getHours() < DAY_STARTS) day.setDate(day.getDate() - 1);
  return day.setHours(DAY_STARTS, 0, 0, 0);
}

export function dayEnd(now: number): number {
  const end = new Date(dayStart(now));
  return end.setDate(end.getDate() + 1);
}

export interface Queue {
  /** The word to ask now. */
  next: StoredWord | undefined;
  /** How many are left to ask today, this one included. */
  left: number;
  /** How many more would be due today if the daily limit were higher. */
  beyond: number;
}

/** `answered`: keys of the words answered today. */
export function reviewQueue(words: Iterable<StoredWord>, answered: ReadonlySet<string>, limit: number, now: number): Queue {
  const open = [...words].filter(({ state }) => state !== 'known');
  const again = byDue(open.filter(({ key, schedule }) => answered.has(key) && schedule !== undefined && schedule.due <= now + AHEAD));
  const waiting = [...due(open, answered, dayEnd(now)), ...fresh(open, answered)];
  const room = Math.max(0, limit - answered.size);
  const asked = waiting.slice(0, room);
  const first = again[0];
  const next = first && (dueOf(first) <= now || asked.length === 0) ? first : asked[0];
  return { next, left: again.length + asked.length, beyond: waiting.length - asked.length };
}

const dueOf = ({ schedule }: StoredWord): number => schedule?.due ?? 0;
const byDue = (words: StoredWord[]): StoredWord[] => words.sort((a, b) => dueOf(a) - dueOf(b));

function due(open: StoredWord[], answered: ReadonlySet<string>, end: number): StoredWord[] {
  return byDue(open.filter(({ key, schedule }) => schedule !== undefined && schedule.due < end && !answered.has(key)));
}

/** Words never asked, in the order in which they were saved. */
function fresh(open: StoredWord[], answered: ReadonlySet<string>): StoredWord[] {
  return open.filter(({ key, schedule }) => !schedule && !answered.has(key)).sort((a, b) => a.added - b.added);
}
