// Everything that is known of the saved words, as one JSON file; and back, after a strict look at every field.

import type { StoredWord } from '../stored-word.ts';
import { newerOf } from '../stored-word.ts';
import { isRecord } from '../shapes.ts';
import { backupWord, fromBackup, type BackupWord } from './backup-word.ts';

const FORMAT = 'hashiya-words';
/** Raised when the words in it change their shape; older ones stay readable. */
const VERSION = 1;

interface Backup {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** ISO 8601. */
  exported: string;
  words: BackupWord[];
}

/** A file that cannot be taken in; `key` and `details` name the string that says why. */
export class BackupError extends Error {
  constructor(readonly key: string, readonly details: string[] = []) {
    super(`${key} ${details.join(' ')}`);
  }
}

export function backupText(words: readonly StoredWord[], now = Date.now()): string {
  const backup: Backup = { format: FORMAT, version: VERSION, exported: new Date(now).toISOString(), words: words.map(backupWord) };
  return JSON.stringify(backup, null, 1);
}

/** The words of a backup. Throws a BackupError for a file that is none, or in which any word is not whole. */
export function parseBackup(text: string, now = Date.now()): StoredWord[] {
  return wordsFrom(checked(parsed(text)).words, now, newerOf);
}

/** Each word once, after a strict look at every field; words that are one go together as `join` has it. */
export function wordsFrom(raws: readonly unknown[], now: number, join: (one: StoredWord, other: StoredWord) => StoredWord): StoredWord[] {
  const read = new Map<string, StoredWord>();
  raws.forEach((raw, index) => {
    const word = fromBackup(raw, now);
    if (typeof word === 'string') throw new BackupError('words_backup_word', [String(index + 1), lemmaOf(raw), word]);
    const twin = read.get(word.key);
    read.set(word.key, twin ? join(twin, word) : word);
  });
  return [...read.values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new BackupError('words_backup_broken');
  }
}

function checked(raw: unknown): { words: unknown[] } {
  if (!isRecord(raw) || raw.format !== FORMAT || !Number.isInteger(raw.version)) throw new BackupError('words_backup_other');
  if ((raw.version as number) > VERSION) throw new BackupError('words_backup_newer');
  if (!Array.isArray(raw.words)) throw new BackupError('words_backup_other');
  return { words: raw.words };
}

const lemmaOf = (raw: unknown): string => (isRecord(raw) && typeof raw.lemma === 'string' ? raw.lemma.slice(0, 40) : '?');
