import { expect, test } from 'vitest';
import { wordKey } from '../../src/words/index.ts';

test('a word is its vowelled lemma and its part of speech', () => {
  expect(wordKey({ lemma: 'كَتَبَ', pos: 'VERB' })).toBe('كَتَبَ|VERB');
  expect(wordKey({ lemma: 'كُتُب', pos: 'NOUN' })).not.toBe(wordKey({ lemma: 'كَتَبَ', pos: 'NOUN' }));
  expect(wordKey({ lemma: 'عَرَبِيّ', pos: 'ADJ' })).not.toBe(wordKey({ lemma: 'عَرَبِيّ', pos: 'NOUN' }));
});

test.each([
  ['shadda before or after its vowel', 'دَر\u0651\u064eسَ', 'دَر\u064e\u0651سَ'],
  ['a hamza of its own or on its seat', 'سَا\u0654لَ', 'سَألَ'],
])('%s: one word', (_what, one, other) => {
  expect(one).not.toBe(other);
  expect(wordKey({ lemma: one, pos: 'VERB' })).toBe(wordKey({ lemma: other, pos: 'VERB' }));
});
