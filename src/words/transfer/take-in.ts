// Any file of ours: the backup, the table for Anki, the table for spreadsheets; told apart by what is in it.

import { joined, newerOf, type StoredWord } from '../stored-word.ts';
import { BackupError, parseBackup, wordsFrom } from './backup.ts';
import { fromTable, isWordTable, type TagOf } from './from-table.ts';
import { tableOf, type Table } from './table.ts';

export interface Incoming {
  words: StoredWord[];
  /** A backup tells all that was known of its words; of those of a table more may be found in the dictionary. */
  whole: boolean;
  /** How a word of the file goes together with one that is there: a table tells too little to take its place. */
  join(present: StoredWord, word: StoredWord): StoredWord;
}

/** Throws a BackupError for a file that is none of ours, or in which any word is not whole. */
export function takeIn(text: string, tagOf: TagOf, now = Date.now()): Incoming {
  if (/^\ufeff?\s*[{[]/.test(text)) return { words: parseBackup(text, now), whole: true, join: newerOf };
  const table = read(text);
  if (!isWordTable(table)) throw new BackupError('words_backup_other');
  return { words: wordsFrom(fromTable(table, tagOf, now), now, joined), whole: false, join: joined };
}

function read(text: string): Table {
  try {
    return tableOf(text);
  } catch {
    throw new BackupError('words_backup_broken');
  }
}
