import { describe, expect, test } from 'vitest';
import { headwordKeys, lookUpKeys, translationKeys } from '../../src/dictionaries/keys.ts';

describe('a headword is found under', () => {
  test.each([
    ['كِتَاب', ['كتاب']],
    ['كتـاب', ['كتاب']],
    ['الكِتَاب', ['الكتاب', 'كتاب']],
    ['الشَّمْس', ['الشمس', 'شمس']],
    ['مَدْرَسَة', ['مدرسه']],
    ['إِلَى', ['الي']],
    ['قَاضٍ', ['قاض', 'قاضي']],
    ['كِتَاب (ج كُتُب)', ['كتاب']],
    ['كتاب / سفر', ['كتاب', 'سفر']],
    ['بيت، دار؛ منزل', ['بيت', 'دار', 'منزل']],
    ['وزارة الخارجية', ['وزاره الخارجيه']],
    ['الأمم المتحدة', ['الامم المتحده', 'امم المتحده']],
    // Their al- is no article.
    ['الله', ['الله']],
    ['أَلَم', ['الم']],
    ['ألف', ['الف']],
  ])('%s → %j', (headword, keys) => expect(headwordKeys(headword)).toEqual(keys));

  test('nothing where it is not Arabic, or a whole sentence', () => {
    expect(headwordKeys('book')).toEqual([]);
    expect(headwordKeys('')).toEqual([]);
    expect(headwordKeys('كل شيء في هذه الدنيا له ثمن')).toEqual([]);
  });
});

test('an entry into Arabic is found under the single words its text gives', () => {
  expect(translationKeys('1. كتاب، سِفْر\n2. حجز (مقعد) ؛ دوّن في الدفتر')).toEqual(['كتاب', 'سفر', 'حجز']);
  expect(translationKeys('noun: a thing')).toEqual([]);
});

describe('looked for', () => {
  test('first the lemma, then the word as written', () => {
    expect(lookUpKeys('كِتَاب', 'كُتُبهم').slice(0, 2)).toEqual(['كتاب', 'كتبهم']);
  });

  test.each([
    ['وبمدينته', 'مدينه'],
    ['للجامعات', 'جامعات'],
    ['مستواهم', 'مستوي'],
    ['سيكتبونها', 'يكتبون'],
    ['فالكتاب', 'كتاب'],
  ])('%s without its clitics: %s', (written, stem) => expect(lookUpKeys('؟', written)).toContain(stem));

  test.each([
    ['وَزِير', 'وزير', ['وزير']],
    ['حُكُومِيّ', 'الحكومي', ['حكومي', 'الحكومي']],
    ['مَدِينَة', 'المدينة', ['مدينه', 'المدينه']],
    ['القَاهِرَة', 'القاهرة', ['القاهره', 'قاهره']],
  ])('no clitic is seen in the letters of %s itself', (lemma, written, keys) => expect(lookUpKeys(lemma, written)).toEqual(keys));

  test('nothing shorter than three letters is left of a word', () => {
    expect(lookUpKeys('هُم', 'بهم')).toEqual(['هم', 'بهم']);
    expect(lookUpKeys('أَنْتُمْ', 'لكم')).toEqual(['انتم', 'لكم']);
  });
});
