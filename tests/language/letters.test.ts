import { describe, expect, test } from 'vitest';
import { arabicLetters, bareLetters, isArabicLetter, isMark, keyOf } from '../../src/language/index.ts';

describe('bareLetters leaves letters only', () => {
  test.each([
    ['كِتَابٌ', 'كتاب'],
    ['العـــربية', 'العربية'],
    ['عمَّا', 'عما'],
    ['هٰذا', 'هذا'],
    ['مي\u200cخواهم', 'ميخواهم'],
    ['\u202bنص\u202c', 'نص'],
  ])('%s → %s', (text, bare) => expect(bareLetters(text)).toBe(bare));
});

describe('keyOf unifies what careful and careless spelling part', () => {
  test.each([
    ['أحمد', 'احمد'], ['إلى', 'الي'], ['الي', 'الي'], ['آخر', 'اخر'], ['ٱلله', 'الله'],
    ['مدرسة', 'مدرسه'], ['مدرسه', 'مدرسه'], ['مسؤول', 'مسءول'], ['مسئول', 'مسءول'],
    ['کتاب', 'كتاب'], ['فی', 'في'], ['ﻻ', 'لا'],
  ])('%s → %s', (text, key) => expect(keyOf(text)).toBe(key));
  test('different words keep different keys', () => expect(keyOf('قلب')).not.toBe(keyOf('كلب')));
});

test('letters of Persian keyboards become Arabic ones', () => expect(arabicLetters('ایران کشور')).toBe('ايران كشور'));

test('letters and marks are told apart', () => {
  for (const c of 'ءآابتكهيىپچڤگ') expect(isArabicLetter(c.charCodeAt(0)), c).toBe(true);
  for (const c of 'ـ،؟؛٣a1 ') expect(isArabicLetter(c.charCodeAt(0)), c).toBe(false);
  for (const c of '\u064b\u064e\u0651\u0652\u0670') expect(isMark(c.charCodeAt(0))).toBe(true);
});
