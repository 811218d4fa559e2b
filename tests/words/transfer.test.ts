// Files that other programs read, and the backup that this one reads again.
import { met, REFORM, storedBook } from './support.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptOver, type StoredWord } from '../../src/words/stored-word.ts';
import { ankiText } from '../../src/words/transfer/anki.ts';
import { BackupError, backupText, parseBackup } from '../../src/words/transfer/backup.ts';
import { csvText } from '../../src/words/transfer/csv.ts';
import { rated } from '../../src/words/review/rate.ts';
import { check } from '../check.ts';

const TIME = Date.UTC(2026, 4, 10, 12);
const noun = () => 'noun';
const book: StoredWord = { ...storedBook(TIME), parts: { plurals: ['كُتُب'] } };
const reform = rated(keptOver(undefined, REFORM, 'new', TIME), 4, TIME);

describe('for Anki', () => {
  const lines = ankiText([book, { ...reform, parts: { verbalNouns: ['إِصْلَاح'] } }], noun).split('\n');

  test('the head says how the file is to be read', () => {
    expect(lines.slice(0, 5)).toEqual([
      '#separator:tab', '#html:false', '#columns:ID\tWord\tRoot\tPart of speech\tForms\tMeaning\tSentence\tSource\tNote\tTags\tForm',
      '#guid column:1', '#tags column:10',
    ]);
  });

  test('a word is a line, under an id that stays', () => {
    expect(lines[5]?.split('\t')).toEqual([
      'hashiya:كِتَاب|NOUN', 'كِتَاب', 'كتب', 'noun', 'كُتُب', 'book — مؤلَّف مطبوع', 'قرأ الوزير الكتاب في مكتبه.',
      'أخبار السوق — https://news.example/1', '', 'hashiya A1 new', 'الكتاب',
    ]);
    expect(lines[6]?.split('\t').slice(4, 6)).toEqual(['إِصْلَاح', 'reform']);
    expect(lines).toHaveLength(8);
  });

  test('tabs, line breaks and quotation marks in a note break nothing', () => {
    const [, , , , , line] = ankiText([{ ...book, note: 'one\ttwo\nthree "four"' }], noun).split('\n');
    expect(line?.split('\t')).toHaveLength(11);
    expect(line?.split('\t')[8]).toBe('"one two three ""four"""');
  });
});

describe('for a spreadsheet', () => {
  test('a head, a line a word, CRLF, and the mark by which Excel knows UTF-8', () => {
    const text = csvText([book], noun);
    expect(text.startsWith('\ufeffWord,Root,')).toBe(true);
    expect(text.split('\r\n')[1]).toBe(
      'كِتَاب,كتب,noun,كُتُب,book,مؤلَّف مطبوع,A1,new,,قرأ الوزير الكتاب في مكتبه.,أخبار السوق,https://news.example/1,2026-05-10,,الكتاب,كِتَاب|NOUN');
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\uff1d1'])('%j is no formula', (note) => {
    expect(cells(csvText([{ ...book, note }], noun))[1]?.[8]).toBe(`'${note}`);
  });

  test('whatever is in a field comes back from it', () => {
    check(fc.property(fc.string(), (note) => {
      const read = cells(csvText([{ ...book, note }], noun))[1]?.[8] ?? '';
      expect([note, `'${note}`]).toContain(read);
    }));
  });
});

/** RFC 4180, as a spreadsheet reads it. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let found = field.exec(text); found && found[0] !== ''; found = field.exec(text)) {
    rows.at(-1)?.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows;
}

describe('a backup', () => {
  test('gives back every word as it was', () => {
    expect(parseBackup(backupText([book, reform], TIME))).toEqual([book, reform]);
  });

  test('does not let a word from the future win for ever', () => {
    const text = backupText([{ ...book, changed: TIME * 3 }]);
    expect(parseBackup(text, TIME)[0]?.changed).toBe(TIME);
  });

  test('brings no field and no address that do not belong', () => {
    const evil = { ...book, script: 'alert(1)', encounters: [{ ...met('كتاب', 'كتاب', '', 'javascript:alert(1)'), at: 1, onclick: 'x' }] };
    const [word] = parseBackup(backupText([evil]), TIME + 1);
    expect(word).not.toHaveProperty('script');
    expect(word?.encounters).toEqual([{ sentence: 'كتاب', start: 0, end: 4, title: '', url: '', at: 1 }]);
  });

  test('of one word twice holds it once, the newer', () => {
    const words = parseBackup(backupText([{ ...book, note: 'old', changed: 1 }, { ...book, note: 'new' }]));
    expect(words.map(({ note }) => note)).toEqual(['new']);
  });
});

describe('a file that is no backup is refused with its reason', () => {
  const fault = (text: string): [string, ...string[]] => {
    try {
      parseBackup(text);
    } catch (error) {
      if (error instanceof BackupError) return [error.key, ...error.details];
      throw error;
    }
    return ['taken'];
  };
  const altered = (change: object): string => backupText([reform, { ...book, ...change } as StoredWord]);

  test.each<[string, string, string[]]>([
    ['cut off', backupText([book]).slice(0, -20), ['words_backup_broken']],
    ['no JSON', 'كتاب', ['words_backup_broken']],
    ['other JSON', '{"words":[]}', ['words_backup_other']],
    ['a list', '[]', ['words_backup_other']],
    ['without words', '{"format":"hashiya-words","version":1}', ['words_backup_other']],
    ['of a newer version', '{"format":"hashiya-words","version":2,"words":[]}', ['words_backup_newer']],
    ['a word that is none', '{"format":"hashiya-words","version":1,"words":[7]}', ['words_backup_word', '1', '?', 'word']],
    ['no lemma', altered({ lemma: '' }), ['words_backup_word', '2', '', 'lemma']],
    ['no part of speech', altered({ pos: 'WORD' }), ['words_backup_word', '2', 'كِتَاب', 'pos']],
    ['no level', altered({ level: 9 }), ['words_backup_word', '2', 'كِتَاب', 'level']],
    ['no gloss', altered({ gloss: 'book' }), ['words_backup_word', '2', 'كِتَاب', 'gloss']],
    ['no state', altered({ state: 'old' }), ['words_backup_word', '2', 'كِتَاب', 'state']],
    ['no time', altered({ changed: '2026-05-10' }), ['words_backup_word', '2', 'كِتَاب', 'changed']],
    ['a note that is no text', altered({ note: 7 }), ['words_backup_word', '2', 'كِتَاب', 'note']],
    ['a word outside its sentence', altered({ encounters: [{ sentence: 'كتاب', start: 0, end: 5, title: '', url: '', at: 1 }] }), ['words_backup_word', '2', 'كِتَاب', 'encounters']],
    ['forms that are none', altered({ parts: { plurals: [7] } }), ['words_backup_word', '2', 'كِتَاب', 'parts']],
    ['half a schedule', altered({ schedule: { due: 1 } }), ['words_backup_word', '2', 'كِتَاب', 'schedule']],
  ])('%s', (_what, text, expected) => expect(fault(text)).toEqual(expected));
});
