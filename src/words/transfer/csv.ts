// A table for spreadsheets: RFC 4180, and no field that one of them would take for a formula.

import { levelName } from '../levels.ts';
import type { StoredWord } from '../stored-word.ts';
import { formsText, formText, quoted, type Name } from './lines.ts';

const COLUMNS = [
  'Word', 'Root', 'Part of speech', 'Forms', 'English', 'Arabic', 'Level', 'State', 'Note', 'Sentence', 'Title', 'Address', 'Saved', 'Due', 'Form', 'ID',
];

/** Without it Excel takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

export function csvText(words: readonly StoredWord[], partOfSpeech: Name): string {
  const rows = [COLUMNS, ...words.map((word) => fields(word, partOfSpeech))];
  return BYTE_ORDER_MARK + rows.map((row) => row.map((field) => quoted(harmless(field), ',')).join(',')).join('\r\n') + '\r\n';
}

function fields(word: StoredWord, partOfSpeech: Name): string[] {
  const { key, lemma, root = '', gloss, level, state, note, encounters: [met], added, schedule } = word;
  return [
    lemma, root, partOfSpeech(word), formsText(word), gloss.en ?? '', gloss.ar ?? '', levelName(level), state, note,
    met?.sentence ?? '', met?.title ?? '', met?.url ?? '', day(added), schedule ? day(schedule.due) : '', formText(word), key,
  ];
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** An apostrophe keeps a spreadsheet from running what a page's text begins with. https://owasp.org/www-community/attacks/CSV_Injection */
function harmless(field: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(field) ? `'${field}` : field;
}
