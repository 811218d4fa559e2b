// Tab-separated text that Anki imports as it is; a word imported again updates its note.
// https://docs.ankiweb.net/importing/text-files.html

import { levelName } from '../levels.ts';
import type { StoredWord } from '../stored-word.ts';
import { formsText, formText, glossText, oneLine, quoted, sourceText, type Name } from './lines.ts';

/** Names of Anki's columns do not change with the interface: a note type made once keeps fitting. */
const COLUMNS = ['ID', 'Word', 'Root', 'Part of speech', 'Forms', 'Meaning', 'Sentence', 'Source', 'Note', 'Tags', 'Form'];

export function ankiText(words: readonly StoredWord[], partOfSpeech: Name): string {
  const head = [
    '#separator:tab', '#html:false', `#columns:${COLUMNS.join('\t')}`, '#guid column:1', `#tags column:${COLUMNS.indexOf('Tags') + 1}`,
  ];
  return [...head, ...words.map((word) => line(word, partOfSpeech))].join('\n') + '\n';
}

function line(word: StoredWord, partOfSpeech: Name): string {
  const { key, lemma, root = '', gloss, encounters: [met], note, level, state } = word;
  const tags = ['hashiya', levelName(level), state].join(' ');
  const fields = [
    `hashiya:${key}`, lemma, root, partOfSpeech(word), formsText(word), glossText(gloss), met?.sentence ?? '', sourceText(word), note, tags, formText(word),
  ];
  return fields.map((field) => quoted(oneLine(field), '\t')).join('\t');
}
