import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../src/language/index.ts';
import { check } from '../check.ts';

const words = (text: string) => findWords(text).map((w) => text.slice(w.start, w.end));

describe('findWords', () => {
  test.each<[string, string[]]>([
    ['قال الرئيس، أمس: «نعم».', ['قال', 'الرئيس', 'أمس', 'نعم']],
    ['كُتِبَ في 26 نيسان/ أبريل', ['كُتِبَ', 'في', 'نيسان', 'أبريل']],
    ['العـربية', ['العـربية']],
    ['شركة Apple الأمريكية', ['شركة', 'الأمريكية']],
    ['بـ"قائد ميداني"', ['ب', 'قائد', 'ميداني']],
    ['٧٢ ساعة', ['ساعة']],
    ['', []],
    ['\u064e\u064f', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('spans are in order, inside the text and start with a letter, whatever the text', () => {
    check(fc.property(fc.string({ unit: fc.constantFrom(...'ابتةىءأ\u064e\u0651ـ ،.1aA\u200c\u200f\ud800\n') }), (text) => {
      let last = 0;
      for (const w of findWords(text)) {
        expect(w.start).toBeGreaterThanOrEqual(last);
        expect(w.end).toBeGreaterThan(w.start);
        expect(w.end).toBeLessThanOrEqual(text.length);
        expect(text[w.start]).toMatch(/[\u0621-\u064a]/);
        last = w.end;
      }
    }));
  });
});
