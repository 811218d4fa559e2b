// When a word comes back: the FSRS scheduler, on numbers that a store and a file can hold.
// https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm

import { createEmptyCard, fsrs, type Card, type Grade as FsrsGrade } from 'ts-fsrs';
import type { Schedule } from '../stored-word.ts';

/** Again, hard, good, easy. */
export type Grade = 1 | 2 | 3 | 4;
export const GRADES: readonly Grade[] = [1, 2, 3, 4];

/** Without chance: the interval on a button is the one the word gets. */
const scheduler = fsrs({ enable_fuzz: false });

/** The schedule after this answer. A word without a schedule is asked for the first time. */
export function nextSchedule(schedule: Schedule | undefined, grade: Grade, now: number): Schedule {
  return fromCard(scheduler.next(toCard(schedule, now), new Date(now), grade as unknown as FsrsGrade).card);
}

/** Milliseconds until the word comes back, for each answer. */
export function intervals(schedule: Schedule | undefined, now: number): Record<Grade, number> {
  const after = (grade: Grade): number => nextSchedule(schedule, grade, now).due - now;
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}

function toCard(schedule: Schedule | undefined, now: number): Card {
  if (!schedule) return createEmptyCard(new Date(now));
  const { due, stability, difficulty, days, step, reps, lapses, phase, last } = schedule;
  return {
    due: new Date(due), stability, difficulty, elapsed_days: 0, scheduled_days: days, learning_steps: step, reps, lapses,
    state: phase as Card['state'], last_review: new Date(last),
  };
}

function fromCard({ due, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state, last_review }: Card): Schedule {
  return {
    due: due.getTime(), stability, difficulty, days: scheduled_days, step: learning_steps, reps, lapses,
    phase: state as Schedule['phase'], last: (last_review ?? due).getTime(),
  };
}
