// English for ministries that no list has one by one, and for names that are written in Latin letters.

import { expect, test } from 'vitest';
import type { Word } from '../../src/annotations.ts';
import { ministry } from '../../src/ministries.ts';

const word = (text: string, en = '', pos: Word['pos'] = 'NOUN') => ({ text, pos, gloss: { en }, start: 0, end: 0, others: [], lemma: text, vocalized: text, level: 1, segments: [] }) as Word;
const OFFICE = word('وزارة', 'ministry');

test.each<[string, Word[], string | undefined]>([
  ['وزارة الصحة الأوغندية', [OFFICE, word('الصحة'), word('الأوغندية', 'Ugandan', 'ADJ')], 'Ugandan Ministry of Health'],
  ['وزارة الشباب والرياضة', [OFFICE, word('الشباب'), word('والرياضة')], 'Ministry of Youth and Sport'],
  ['لوزارة المالية', [word('لوزارة'), word('المالية')], 'Ministry of Finance'],
  ['وزارة السعادة', [OFFICE, word('السعادة')], undefined],
  ['وزارة الصحة الجديدة', [OFFICE, word('الصحة'), word('الجديدة', 'new; further', 'ADJ')], undefined],
])('%s', (_, words, english) => expect(ministry(words)).toBe(english));
