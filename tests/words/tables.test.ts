// The tables we write for Anki and for spreadsheets, taken in again.
import { BOOK, met, REFORM, storedBook } from './support.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartOfSpeech } from '../../src/annotations.ts';
import { joined, keptOver, type StoredWord } from '../../src/words/stored-word.ts';
import { ankiText } from '../../src/words/transfer/anki.ts';
import { BackupError } from '../../src/words/transfer/backup.ts';
import { csvText } from '../../src/words/transfer/csv.ts';
import { rowsOf, tableOf } from '../../src/words/transfer/table.ts';
import { takeIn } from '../../src/words/transfer/take-in.ts';
import { check } from '../check.ts';

const SAVED = Date.UTC(2026, 4, 10), NOW = SAVED + 5e9;
const name = ({ pos }: Pick<StoredWord, 'pos'>): string => pos.toLowerCase();
const tagOf = (text: string): PartOfSpeech | undefined => (text === 'noun' ? 'NOUN' : undefined);
const book: StoredWord = { ...storedBook(SAVED), note: 'من «درس» الأمس,\nوبعده' };
const reform = keptOver(undefined, REFORM, 'known', SAVED);
const read = (text: string): StoredWord[] => takeIn(text, tagOf, NOW).words;

test('rows of text: quoted fields hold delimiters, quotation marks and line breaks', () => {
  expect(rowsOf('a,"b,""c""\nd",\r\ne', ',')).toEqual([['a', 'b,"c"\nd', ''], ['e']]);
  expect(() => rowsOf('a,"b', ',')).toThrow();
});

test('any table comes back as it was written', () => {
  const cell = fc.string(), quote = (field: string): string => `"${field.replace(/"/g, '""')}"`;
  check(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
    const text = rows.map((row) => row.map(quote).join(';')).join('\r\n');
    expect(rowsOf(text, ';')).toEqual(rows);
  }));
});

test('Anki’s head names separator and columns; a spreadsheet may have put semicolons', () => {
  expect(tableOf('#separator:tab\n#columns:ID\tWord\nx\tكتاب\n')).toEqual({ columns: ['ID', 'Word'], rows: [['x', 'كتاب']] });
  expect(tableOf('\ufeffWord;ID\r\nكتاب;x\r\n;\r\n')).toEqual({ columns: ['Word', 'ID'], rows: [['كتاب', 'x']] });
});

describe.each([['the spreadsheet', csvText], ['Anki', ankiText]] as const)('the table for %s', (_what, write) => {
  test('brings back word, meanings, level, state, note, and the sentence with its word marked', () => {
    const [first, second] = read(write([book, reform], name));
    expect(first).toMatchObject({
      key: book.key, lemma: book.lemma, pos: 'NOUN', root: 'كتب', gloss: book.gloss, level: 1, state: 'new',
      encounters: [{ ...BOOK.encounter }],
    });
    expect(first?.note.replace(/\s+/g, ' ')).toBe('من «درس» الأمس, وبعده');
    expect(second).toMatchObject({ key: reform.key, state: 'known', level: 4, gloss: { en: 'reform' } });
  });

  test('taken in beside the words it was made of, it changes nothing', () => {
    const { words: [word], join } = takeIn(write([{ ...book, note: 'درس' }], name), tagOf, NOW);
    const present = { ...book, note: 'درس', state: 'learning' as const };
    expect(join(present, word!)).toEqual(present);
  });
});

test('a spreadsheet’s table without our IDs names the part of speech as the interface does', () => {
  expect(read('Word,Part of speech,English,Level\nكِتَاب,noun,book,A1\n')).toMatchObject([{ key: 'كِتَاب|NOUN', state: 'new', encounters: [] }]);
});

test('one lemma in two rows is one word with the sentences of both', () => {
  const other = { ...book, encounters: [{ ...met('هذا كتاب جديد.', 'كتاب'), at: SAVED }] };
  const [word, ...rest] = read(csvText([book, other], name));
  expect(rest).toEqual([]);
  expect(word?.encounters.map(({ sentence }) => sentence)).toEqual(['قرأ الوزير الكتاب في مكتبه.', 'هذا كتاب جديد.']);
});

test('what was guarded against being a formula is as it was', () => {
  expect(read(csvText([{ ...book, note: '=1+1' }], name))[0]?.note).toBe('=1+1');
});

describe('nothing that is there gives way to a table', () => {
  const there: StoredWord = { ...book, note: 'قديمة', state: 'learning', changed: SAVED };
  const from = (change: Partial<StoredWord>): StoredWord => joined(there, { ...book, changed: NOW, ...change });

  test('state, meanings and note stay', () => {
    expect(from({ gloss: { en: 'volume' }, note: 'قديمة', state: 'new' })).toEqual(there);
  });

  test('another note, meaning or sentence comes beside them', () => {
    expect(from({ note: 'جديدة' })).toMatchObject({ note: 'قديمة\nجديدة', changed: NOW });
    expect(joined({ ...there, gloss: { en: 'book' } }, book).gloss).toEqual(BOOK.gloss);
    expect(from({ note: '', encounters: [{ ...met('كتاب آخر.', 'كتاب'), at: NOW }] }).encounters).toHaveLength(2);
  });
});

describe('a table that cannot be taken in is refused with its reason', () => {
  const fault = (text: string): [string, ...string[]] => {
    try {
      takeIn(text, tagOf, NOW);
    } catch (error) {
      if (error instanceof BackupError) return [error.key, ...error.details];
      throw error;
    }
    return ['taken'];
  };

  test.each<[string, string, string[]]>([
    ['of something else', 'Name,Price\nTea,3\n', ['words_backup_other']],
    ['a story', 'قال الوزير إن الاجتماع عقد اليوم.', ['words_backup_other']],
    ['nothing', '', ['words_backup_other']],
    ['cut off within a note', csvText([book], name).split('وبعده')[0]!, ['words_backup_broken']],
    ['a row without its word', 'Word,ID,English,Level\n,hashiya:|NOUN,book,A1\n', ['words_backup_word', '1', '', 'lemma']],
    ['a part of speech nobody knows', 'Word,Part of speech,Level\nكتاب,substantive,A1\n', ['words_backup_word', '1', 'كتاب', 'pos']],
    ['a level that is none', 'Word,Part of speech,Level\nكتاب,noun,Z9\n', ['words_backup_word', '1', 'كتاب', 'level']],
  ])('%s', (_what, text, expected) => expect(fault(text)).toEqual(expected));
});
