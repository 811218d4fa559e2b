import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cost } from '../cost.ts';
import { engine } from '../dictionary.ts';
import { check } from '../check.ts';

const units = fc.string({ unit: fc.constantFrom(...'اأإآٱبتةثجحدرسشعفقكلمنهويىءئؤ\u064b\u064e\u064f\u0650\u0651\u0652\u0670ـ \n.،؟«»"()/-0129٣٥aZپچڤگیک\u200c\u200f\u202e\ud83d\ude00\ud800\udc00\ufeff'), maxLength: 400 });

describe('whatever the text', () => {
  test('annotations stay inside it, in order, and quote it', () => {
    check(fc.property(units, (text) => {
      const { words, phrases, entities, summary } = engine.annotate({ text });
      for (const list of [words, phrases, entities, summary]) {
        let last = 0;
        for (const a of list) {
          expect(a.start).toBeGreaterThanOrEqual(last);
          expect(a.end).toBeGreaterThan(a.start);
          expect(a.end).toBeLessThanOrEqual(text.length);
          expect(a.text).toBe(text.slice(a.start, a.end));
          last = a.end;
        }
      }
      for (const w of words) expect(w.segments.map((s) => s.text).join('')).toBe(w.text);
    }), { numRuns: 300 });
  });
});

describe('very long input takes time in proportion', () => {
  test('a word of a million letters is one word', () => {
    const text = 'كتابوالمدرسون'.repeat(77_000);
    const { words } = engine.annotate({ text });
    expect(words).toHaveLength(1);
    expect(words[0]!.end).toBe(text.length);
  });
  test('ten times the marks need no hundred times the time', () => {
    const reading = (marks: number) => cost(() => engine.annotate({ text: `ب${'\u064e'.repeat(marks)}` }));
    expect(reading(200_000) / Math.max(5, reading(20_000))).toBeLessThan(60);
  });
  test.each([
    'ا', '\n', '"', '« ', '( ', '٣', '1 ', '12/3/', '- ', '.', 'قال. ', '… ', '، ', 'و ', 'و', 'محمد ', 'بن ', 'وزير ', 'مليون ', 'واحد و', 'مئة وألف و', 'يوم الاثنين ',
    'عام 2018 و', 'من ', '\u064b\u064c', 'ب\u0651', 'ـ', '\ud800', 'aب1', 'قال "', 'http://a.b/c?d ', 'a.b.c.', '5% ', '$5 ', 'زغبطق ', 'زغبطقخصض', 'جامعة ',
    'وزارة الخارجية ', 'رئيس مجلس إدارة شركة ', '«كلمة» ', '(كلمة', '1440 هـ ', '2010-2011 ', 'قال الرئيس الأمريكي دونالد ترمب إن. ', 'بين 5 و',
  ])('%j, over and over', (unit) => {
    const reading = (length: number) => cost(() => engine.annotate({ text: unit.repeat(Math.ceil(length / unit.length)) }));
    expect(reading(80_000) / Math.max(20, reading(8_000))).toBeLessThan(25);
  });
  test('an empty text has no annotations', () => {
    expect(engine.annotate({ text: '' })).toEqual({ words: [], phrases: [], entities: [], summary: [] });
    expect(engine.lookup('')).toEqual([]);
    expect(engine.lookup('abc')).toEqual([]);
  });
});
