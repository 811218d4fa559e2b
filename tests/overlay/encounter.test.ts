// What goes to the reader's list and to paper passes the checks at the other end, however odd the page.

import { describe, expect, test } from 'vitest';
import { findSentences, findWords } from '../../src/language/index.ts';
import { wordToKeep } from '../../src/overlay/encounter.ts';
import { noteOf, printable } from '../../src/overlay/panel/note.ts';
import { panelModel } from '../../src/overlay/panel/model.ts';
import { createReading, type Reading } from '../../src/overlay/reading.ts';
import { isNote } from '../../src/print/index.ts';
import { isKeptWord } from '../../src/words/shapes.ts';
import { annotations, entity, gist, settings, wordsOf } from './sample.ts';

/** A text without a full stop, like a book: one sentence. */
const endless = Array.from({ length: 6000 }, (_, at) => (at === 3000 ? 'الهدنة' : 'كلام')).join(' ');
const known = annotations({ words: wordsOf(endless), entities: [entity(endless, 'الهدنة', 'event')], gist: gist(endless, [endless]) });
const reading: Reading = createReading({ text: endless }, known, settings());
const word = known.words.find(({ text }) => text === 'الهدنة')!;
const address = `https://news.example/?${'q'.repeat(9000)}`;
const title = 'خبر '.repeat(1000);

test('the sample is what it says', () => expect([findSentences(endless).length, findWords(endless).length]).toEqual([1, 6000]));

describe('a word', () => {
  const kept = wordToKeep(word, reading, { title } as never, address);
  test('can be kept', () => expect(isKeptWord(kept)).toBe(true));
  test('is kept with what stands around it', () => {
    const { sentence, start, end } = kept.encounter!;
    expect(sentence.slice(start, end)).toBe('الهدنة');
    expect(sentence.slice(start - 5, end + 5)).toBe('كلام الهدنة كلام');
  });
  test('an address that was cut leads nowhere: it is left out', () => expect(kept.encounter!.url).toBe(''));
});

test('a note can be printed', () => {
  const model = panelModel({ reading, annotations: known, settings: settings(), title });
  const note = printable(noteOf(model, { glossLanguage: 'en' }, address));
  expect(isNote(note)).toBe(true);
  expect(note.summary[0]?.text.at(-1)).toBe('…');
});
