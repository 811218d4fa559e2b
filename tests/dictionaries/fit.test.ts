import { expect, test } from 'vitest';
import { fitOf, type Fit } from '../../src/dictionaries/fit.ts';

test.each<[headword: string, word: string, Fit, why: string]>([
  ['كتاب', 'كِتَاب', 0, 'a headword without vowels contradicts none'],
  ['كِتابٌ', 'كِتَاب', 0, 'the last vowel is the case’s'],
  ['كَتَبَ', 'كُتُب', null, 'other vowels: another word'],
  ['دَرَسَ', 'دَرَّسَ', null, 'a doubled letter: another word'],
  ['درّس', 'دَرَّسَ', 0, 'only the doubling is written'],
  ['انتاج', 'إِنْتَاج', 1, 'hamza left out'],
  ['ان', 'أَنَّ', 1, 'hamza left out in a short word'],
  ['مستشفي', 'مُسْتَشْفَى', 1, 'final yā written with dots'],
  ['الشَّمس', 'شَمْس', 2, 'the article doubles the letter after it'],
  ['الكُتُب', 'كَتَبَ', null, 'with the article, and other vowels'],
  ['husband', 'زَوْج', 2, 'found by its translation'],
  ['كتاب / سفر', 'كِتَاب', 2, 'one of several spellings'],
])('%s for %s: %s (%s)', (headword, word, fit) => expect(fitOf(headword, word)).toBe(fit));
