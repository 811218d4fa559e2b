// Words out of a table we have written: each column of `anki.ts` and `csv.ts` back into its field.

import type { Gloss, PartOfSpeech } from '../../annotations.ts';
import type { WordState } from '../../messages.ts';
import { LEVELS, levelName } from '../levels.ts';
import type { BackupWord } from './backup-word.ts';
import type { Table } from './table.ts';

/** The part of speech that the interface calls so; for rows whose ID is gone. */
export type TagOf = (name: string) => PartOfSpeech | undefined;

type Cell = (column: string) => string;

const STATES: readonly WordState[] = ['new', 'learning', 'known'];

/** Whether the table has the columns without which nothing of a word is known. */
export function isWordTable({ columns }: Table): boolean {
  return columns.includes('Word') && (columns.includes('ID') || columns.includes('Part of speech'));
}

/** One word a row, as far as the row tells; whether it is whole is seen to by the reader of backups. */
export function fromTable({ columns, rows }: Table, tagOf: TagOf, now: number): Partial<BackupWord>[] {
  return rows.map((row) => wordOf((column) => plain(row[columns.indexOf(column)] ?? ''), tagOf, now));
}

function wordOf(cell: Cell, tagOf: TagOf, now: number): Partial<BackupWord> {
  const tags = [cell('Level'), cell('State'), ...cell('Tags').split(' ')];
  const level = LEVELS.find((each) => tags.includes(levelName(each)));
  const state = STATES.find((each) => tags.includes(each)) ?? 'new';
  const pos = (cell('ID').split('|')[1] as PartOfSpeech | undefined) || tagOf(cell('Part of speech'));
  const root = cell('Root'), added = Date.parse(cell('Saved')) || now, met = meetingOf(cell, added);
  return {
    lemma: cell('Word'), gloss: glossOf(cell), state, note: cell('Note'), added, changed: now,
    encounters: met ? [met] : [], ...(pos && { pos }), ...(level && { level }), ...(root && { root }),
  };
}

/** A table tells the form that was met, not where in its sentence: the first of that form is marked, or nothing. */
function meetingOf(cell: Cell, at: number): BackupWord['encounters'][number] | undefined {
  const sentence = cell('Sentence'), form = cell('Form');
  if (!sentence) return undefined;
  const start = Math.max(0, form ? sentence.indexOf(form) : 0);
  const end = form && sentence.includes(form) ? start + form.length : start;
  const parts = cell('Source').split(' — ');
  const url = URL.canParse(parts.at(-1) ?? '') ? parts.pop() ?? '' : '';
  return { sentence, start, end, title: cell('Title') || parts.join(' — '), url: cell('Address') || url, at };
}

const ARABIC = /[\u0621-\u064a]/;

/** Anki’s column holds both languages; Arabic comes last. */
function glossOf(cell: Cell): Gloss {
  const parts = cell('Meaning').split(' — ').filter(Boolean);
  const ar = cell('Arabic') || (ARABIC.test(parts.at(-1) ?? '') ? parts.pop() : '');
  const en = cell('English') || parts.join(' — ');
  return { ...(en && { en }), ...(ar && { ar }) };
}

/** Without the apostrophe that keeps a spreadsheet from running a field; see csv.ts. */
const plain = (field: string): string => field.replace(/^'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/, '');
