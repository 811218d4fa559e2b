import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences, joinBrokenLines } from '../../src/language/index.ts';
import { cost } from '../cost.ts';
import { check } from '../check.ts';

const lines = readFileSync(path.join(import.meta.dirname, 'sentences.txt'), 'utf8').split('\n').filter((l) => l && !/^[#[]/.test(l));

describe('hard cases', () => {
  test('there are enough of them', () => expect(lines.length).toBeGreaterThanOrEqual(150));
  test.each(lines)('%s', (line) => {
    const marked = line.replaceAll('⏎', '\n'), text = marked.replaceAll('‖', '');
    const found = findSentences(text).map((s) => text.slice(s.start, s.end));
    expect(found).toEqual(marked.split('‖').map((s) => s.trim()).filter(Boolean));
  });
});

describe('whatever the text', () => {
  const units = fc.string({ unit: fc.constantFrom(...'ابتوأ \n\n.؟!…،؛:«»"“”()[]35aB-'), maxLength: 200 });
  test('sentences are in order, trimmed, and leave no letter out', () => {
    check(fc.property(units, (text) => {
      let last = 0;
      for (const s of findSentences(text)) {
        expect(s.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(s.start, s.end)).toBe(text.slice(s.start, s.end).trim());
        expect(text.slice(last, s.start)).not.toMatch(/\p{L}/u);
        last = s.end;
      }
      expect(text.slice(last)).not.toMatch(/\p{L}/u);
    }), { numRuns: 500 });
  });
  test.each(['.', '(', '«', '"', 'أ. ', '؛ ', '"ب" ', '3.5 ', '(«', '… ', '.. ', '… 1 '])('a hundred thousand of %s take no time', (unit) => {
    const text = unit.repeat(100_000);
    expect(cost(() => findSentences(text))).toBeLessThan(2000);
  });
});

describe('lines broken by hand are joined, offsets kept', () => {
  const width = (words: string, n: number) => Array.from({ length: n }, () => words).join('\n');
  const broken = `${width('وصل وفد من الوزارة إلى المدينة أمس لبحث مشروع', 5)}\nالجديد مع المجلس.\n${width('وناقش الوفد مع المجلس خطة النقل في المدينة قبل', 5)}\nسفره.`;
  test('inside paragraphs', () => {
    const joined = joinBrokenLines(broken);
    expect(joined).toHaveLength(broken.length);
    expect(findSentences(joined)).toHaveLength(2);
  });
  test.each<[string, string]>([
    ['paragraphs with stops', width('وصل وفد من الوزارة إلى المدينة أمس لبحث مشروع.', 9)],
    ['verses and lists, where no line stops', width('وصل وفد من الوزارة إلى المدينة أمس لبحث مشروع', 9)],
    ['long lines', width('وصل وفد من الوزارة إلى المدينة أمس لبحث مشروع النقل الجديد مع المجلس البلدي قبل أن يسافر إلى العاصمة في اليوم التالي صباحا', 9)],
  ])('not %s', (_what, text) => expect(joinBrokenLines(text)).toBe(text));
});
