import type { StoredWord } from '../stored-word.ts';
import { nextSchedule, type Grade } from './schedule.ts';

/** A word answered well comes to be known once it would not come back for this many days. */
const KNOWN_AFTER = 60;

/** The word after an answer. */
export function rated(word: StoredWord, grade: Grade, now: number): StoredWord {
  const schedule = nextSchedule(word.schedule, grade, now);
  const known = grade >= 3 && schedule.days > KNOWN_AFTER;
  return { ...word, schedule, state: known ? 'known' : 'learning', changed: now };
}
