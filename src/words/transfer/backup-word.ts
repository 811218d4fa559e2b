// One word of a backup. What is read is built anew from the fields that are known: nothing else of a file gets in.

import type { Gloss, PrincipalParts } from '../../annotations.ts';
import { webAddress, type Meeting } from '../encounters.ts';
import { wordKey } from '../key.ts';
import { faultOf, isEncounter, isRecord, isText, isWordState } from '../shapes.ts';
import type { Schedule, StoredWord } from '../stored-word.ts';

export type BackupWord = Omit<StoredWord, 'key'>;

const LONGEST_NOTE = 20_000;
const MOST_FORMS = 20;
/** Milliseconds: up to the year 2286. */
const LAST_TIME = 1e13;

export function backupWord({ key: _key, ...word }: StoredWord): BackupWord {
  return word;
}

/** The word, or the name of the first field that is not as it must be. Times that have not come yet become now. */
export function fromBackup(raw: unknown, now: number): StoredWord | string {
  if (!isRecord(raw)) return 'word';
  const fault = faultOf(raw) ?? faultOfRest(raw);
  if (fault !== null) return fault;
  const { lemma, pos, root, gloss, level, state, note, added, changed, encounters, parts, schedule } = raw as unknown as StoredWord;
  const normal = lemma.normalize('NFC');
  return {
    key: wordKey({ lemma: normal, pos }), lemma: normal, pos, ...(root && { root }), gloss: texts(gloss), level, state, note,
    encounters: encounters.map(meetingOf),
    ...(parts && { parts: partsOf(parts) }), ...(schedule && { schedule: scheduleOf(schedule) }),
    added: Math.min(added, now), changed: Math.min(changed, now),
  };
}

function faultOfRest(raw: Record<string, unknown>): string | null {
  if (!isWordState(raw.state)) return 'state';
  if (!isText(raw.note, LONGEST_NOTE)) return 'note';
  if (!isTime(raw.added)) return 'added';
  if (!isTime(raw.changed)) return 'changed';
  if (!isListOf(raw.encounters, isMeeting)) return 'encounters';
  if (raw.parts !== undefined && !isParts(raw.parts)) return 'parts';
  return raw.schedule === undefined || isSchedule(raw.schedule) ? null : 'schedule';
}

const isNumber = (raw: unknown): raw is number => typeof raw === 'number' && Number.isFinite(raw) && raw >= 0;
const isTime = (raw: unknown): raw is number => isNumber(raw) && Number.isInteger(raw) && raw < LAST_TIME;
const isListOf = (raw: unknown, check: (item: unknown) => boolean): boolean => Array.isArray(raw) && raw.length <= MOST_FORMS && raw.every(check);
const isForm = (raw: unknown): boolean => isText(raw, 200, 1);
const isMeeting = (raw: unknown): boolean => isEncounter(raw) && isTime((raw as Meeting).at);

function isParts(raw: unknown): raw is PrincipalParts {
  if (!isRecord(raw)) return false;
  const { plurals, verbalNouns, feminine, present } = raw;
  return [plurals, verbalNouns].every((list) => list === undefined || isListOf(list, isForm))
    && [feminine, present].every((form) => form === undefined || isForm(form));
}

function isSchedule(raw: unknown): raw is Schedule {
  if (!isRecord(raw)) return false;
  const { due, last, stability, difficulty, days, step, reps, lapses, phase } = raw;
  return [due, last].every(isTime) && [stability, difficulty, days].every(isNumber)
    && [step, reps, lapses].every((count) => isNumber(count) && Number.isInteger(count)) && [0, 1, 2, 3].includes(phase as number);
}

const texts = ({ en, ar }: Gloss): Gloss => ({ ...(en && { en }), ...(ar && { ar }) });

const meetingOf = ({ sentence, start, end, title, url, at }: Meeting): Meeting => ({ sentence, start, end, title, url: webAddress(url), at });

const partsOf = ({ plurals, verbalNouns, feminine, present }: PrincipalParts): PrincipalParts =>
  ({ ...(plurals && { plurals }), ...(verbalNouns && { verbalNouns }), ...(feminine && { feminine }), ...(present && { present }) });

const scheduleOf = ({ due, last, stability, difficulty, days, step, reps, lapses, phase }: Schedule): Schedule =>
  ({ due, last, stability, difficulty, days, step, reps, lapses, phase });
