// A word as the store holds it, and the ways in which it changes.

import type { Gloss, Level, PartOfSpeech, PrincipalParts } from '../annotations.ts';
import type { KeptWord, WordState } from '../messages.ts';
import { meeting, mergeMeetings, type Meeting } from './encounters.ts';
import { wordKey } from './key.ts';

/** Where a word stands in its repetitions. Times are milliseconds since 1970. */
export interface Schedule {
  due: number;
  stability: number;
  difficulty: number;
  /** The present interval, in days. */
  days: number;
  step: number;
  reps: number;
  lapses: number;
  /** New, learning, review, relearning. */
  phase: 0 | 1 | 2 | 3;
  last: number;
}

export interface Progress {
  state: WordState;
  schedule?: Schedule;
}

export interface StoredWord extends Progress {
  key: string;
  lemma: string;
  pos: PartOfSpeech;
  root?: string;
  gloss: Gloss;
  level: Level;
  /** The newest first. */
  encounters: Meeting[];
  note: string;
  parts?: PrincipalParts;
  /** Milliseconds since 1970. */
  added: number;
  changed: number;
}

/** A word kept just now, over what was known of it before. */
export function keptOver(before: StoredWord | undefined, kept: KeptWord, state: WordState, now: number): StoredWord {
  const { encounter, ...word } = kept;
  const met = encounter ? [meeting(encounter, now)] : [];
  const after: StoredWord = {
    state, note: '', added: now, ...before,
    ...word, lemma: kept.lemma.normalize('NFC'), key: wordKey(kept), changed: now,
    encounters: mergeMeetings(met, before?.encounters ?? []),
  };
  // Saving a word once more does not take away what was learnt of it.
  return after.state === 'learning' && state === 'new' ? after : inState(after, state, now);
}

/** The word as the reader declares it to be: a new one starts over, one that is not known after all is asked today. */
export function inState(word: StoredWord, state: WordState, now: number): StoredWord {
  const { schedule, ...rest } = word;
  if (state === 'new' || !schedule) return { ...rest, state, changed: now };
  const due = state === 'learning' && word.state === 'known' ? now : schedule.due;
  return { ...rest, state, schedule: { ...schedule, due }, changed: now };
}

/** Of two versions of one word the one changed last, with the sentences of both. */
export function newerOf(one: StoredWord, other: StoredWord): StoredWord {
  const [newer, older] = one.changed >= other.changed ? [one, other] : [other, one];
  return { ...newer, added: Math.min(one.added, other.added), encounters: mergeMeetings(newer.encounters, older.encounters) };
}

/** A word with what another telling of it adds: sentences, a meaning, a note. Nothing that is there gives way. */
export function joined(word: StoredWord, other: StoredWord): StoredWord {
  const { root = other.root, parts = other.parts } = word;
  const note = word.note.includes(other.note) ? word.note : [word.note, other.note].filter(Boolean).join('\n');
  const after: StoredWord = {
    ...word, note, gloss: { ...other.gloss, ...word.gloss }, ...(root && { root }), ...(parts && { parts }),
    added: Math.min(word.added, other.added), encounters: mergeMeetings(word.encounters, known(other.encounters, word.encounters)),
  };
  const added = after.encounters.length > word.encounters.length || note !== word.note || Object.keys(after.gloss).length > Object.keys(word.gloss).length;
  return added ? { ...after, changed: Math.max(word.changed, other.changed) } : after;
}

/** A sentence that is there already is known better there: with its word's place and its day. */
function known(some: readonly Meeting[], others: readonly Meeting[]): Meeting[] {
  return some.filter(({ sentence }) => !others.some((other) => other.sentence === sentence));
}
