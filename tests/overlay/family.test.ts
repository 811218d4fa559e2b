import { expect, it } from 'vitest';
import type { Entry, Word } from '../../src/annotations.ts';
import { furtherEntries, relativesOf } from '../../src/overlay/family.ts';
import { wordsOf } from './sample.ts';

const text = 'كتب الكاتب كتابا في المكتبة ثم كتب رسالة';
const words = wordsOf(text, {
  'كتب': { lemma: 'كَتَبَ', pos: 'VERB', root: 'كتب' }, 'الكاتب': { lemma: 'كَاتِب', root: 'كتب' },
  'كتابا': { lemma: 'كِتَاب', root: 'كتب' }, 'المكتبة': { lemma: 'مَكْتَبَة', root: 'كتب', guessed: true },
});
const book = words[2] as Word;

it('words of the root in the article: one entry a lemma with all its places; neither the word itself nor guesses', () => {
  expect(relativesOf(words, book).map(({ word, mentions }) => [word.lemma, mentions.length])).toEqual([['كَتَبَ', 2], ['كَاتِب', 1]]);
  expect(relativesOf(words, { lemma: 'في', pos: 'ADP' })).toEqual([]);
});

it('the dictionary adds what the article does not have, easiest first, nothing twice', () => {
  const entry = (lemma: string, level: Entry['level'], pos: Entry['pos'] = 'NOUN', en = lemma): Entry => ({ lemma, pos, level, gloss: { en } });
  const entries = [entry('كُتَّاب', 6), entry('مَكْتَب', 1), entry('كِتَاب', 1), entry('كَاتِب', 2), entry('كِتَابِيّ', 4, 'ADJ', 'written'), entry('كِتَابِيّ', 4, 'NOUN', 'written')];
  expect(furtherEntries(entries, book, relativesOf(words, book)).map(({ lemma }) => lemma)).toEqual(['مَكْتَب', 'كِتَابِيّ', 'كُتَّاب']);
});
