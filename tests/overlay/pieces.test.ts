// The pieces of a written word with their vowels, and each as it is written alone.

import { describe, expect, it } from 'vitest';
import type { SegmentRole } from '../../src/annotations.ts';
import { standing, vowelledPieces } from '../../src/overlay/pieces.ts';

describe('vowelledPieces', () => {
  it.each<[string, [string, SegmentRole][], string[] | null]>([
    ['لِلْهُدْنَةِ', [['ل', 'preposition'], ['ل', 'article'], ['هدنة', 'stem']], ['لِ', 'لْ', 'هُدْنَةِ']],
    ['وَبِحَسَبِ', [['و', 'conjunction'], ['ب', 'preposition'], ['حسب', 'stem']], ['وَ', 'بِ', 'حَسَبِ']],
    ['اتِّخَاذِهَا', [['اتخاذ', 'stem'], ['ها', 'pronoun']], ['اتِّخَاذِ', 'هَا']],
    ['مُؤَسَّسَةً', [['مؤسسة', 'stem']], ['مُؤَسَّسَةً']],
    ['كِتَاب', [['و', 'conjunction'], ['كتاب', 'stem']], null],
    ['وَكِتَاب', [['كتاب', 'stem']], null],
  ])('%s', (vocalized, parts, expected) => {
    expect(vowelledPieces(vocalized, parts.map(([text, role]) => ({ text, role })))).toEqual(expected);
  });
});

describe('a piece standing alone', () => {
  it.each<[string[], number, string[]]>([
    [['لِ', 'لْ', 'هُدْنَةِ'], 2, ['لِـ', 'لْـ', 'هُدْنَةِ']],
    [['وَ', 'ال', 'كِتَابُ'], 2, ['وَ', 'الـ', 'كِتَابُ']],
    [['سَ', 'يَكْتُبُ', 'ونَ', 'هُ'], 1, ['سَـ', 'يَكْتُبُ', 'ـونَ', 'ـهُ']],
    [['اتِّخَاذِ', 'هَا'], 0, ['اتِّخَاذِ', 'هَا']],
  ])('%j', (pieces, stem, expected) => {
    expect(pieces.map((_, index) => standing(pieces, index, stem))).toEqual(expected);
  });
});
