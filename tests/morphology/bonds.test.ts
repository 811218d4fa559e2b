// What a word's neighbour says of its reading: agreement, objects, prepositions.

import { describe, expect, test } from 'vitest';
import { stripMarks } from '../../src/language/index.ts';
import { wordIn } from '../dictionary.ts';

const glossOf = (sentence: string, written: string) => wordIn(sentence, written).gloss.en ?? '';

describe('a verb agrees with التي and with its subject', () => {
  test.each<[string, string, string]>([
    ['هذه هي الحدود التي تقسم القرية', 'تقسم', 'divide'], ['اقترحت الشركة خطة تدعم المزارعين', 'تدعم', 'support'],
    ['الملف الذي تحدث عنه الوزير', 'تحدث', 'speak'],
  ])('%s: %s is %s', (sentence, written, gloss) => expect(glossOf(sentence, written)).toContain(gloss));
});

describe('a verb that takes no object has none attached', () => {
  test.each<[string, string, string]>([
    ['أراد المهندس أن يحولها إلى مدرسة', 'يحولها', 'transform'], ['لم يسلموه المفاتيح', 'يسلموه', 'hand over'],
    ['شرح الطبيب خطته وفكرته للحضور', 'وفكرته', 'idea'], ['منحه الشيخ بركته', 'بركته', 'blessing'],
  ])('%s: %s is %s', (sentence, written, gloss) => expect(glossOf(sentence, written)).toContain(gloss));
});

describe('a participle with an object is what somebody is doing', () => {
  test.each<[string, string, string]>([
    ['فاز الفريق على ضيفه محققا انتصاره الثالث', 'محققا', 'achieving'], ['هاجم المسلحون القرية مستخدمين بنادق', 'مستخدمين', 'us'],
    ['انتقد الوزير القرار معتبرا أنه خطأ', 'معتبرا', 'considering'], ['كان حكما معتبرا', 'معتبرا', 'respected'],
    ['عمل في المدينة محققا', 'محققا', 'investigator'],
  ])('%s: %s is %s', (sentence, written, gloss) => expect(glossOf(sentence, written)).toContain(gloss));
});

test('a noun that is annexed has no adjective with the article', () => {
  expect(wordIn('اتفقت فصائل المعارضة على الهدنة', 'المعارضة').pos).toBe('NOUN');
  expect(wordIn('اجتمعت الأحزاب المعارضة في العاصمة', 'المعارضة').pos).toBe('ADJ');
  expect(stripMarks(wordIn('وصف الوضع غير المستقر', 'غير').lemma)).toBe('غير');
});

test('a word that needs its preposition stands with it only', () => {
  expect(glossOf('تأخر بناء الجسر شهرا', 'بناء')).toContain('construction');
  expect(glossOf('أوقف العمل بناء على طلب المالك', 'بناء')).toContain('based');
});

describe('a figure is read as a number word', () => {
  test.each<[string, string, string]>([
    ['تبدأ الدراسة يوم 12 مارس', 'مارس', 'March'], ['اشترى 30 بطاقة', 'بطاقة', 'card'], ['عاش هناك 8 أشهر', 'أشهر', 'month'],
  ])('%s: %s is %s', (sentence, written, gloss) => expect(glossOf(sentence, written)).toContain(gloss));
});

describe('readings that counting alone gets wrong', () => {
  test.each<[string, string, string]>([
    ['سقط المطر لأول مرة هذا العام', 'مرة', 'time'], ['يعد الجسر أطول جسور المدينة', 'يعد', 'consider'], ['توجد في القرية مدرسة', 'توجد', 'there is'],
    ['جرح رجل وخمسة آخرون', 'آخرون', 'other'], ['وصل إلى آخر محطة في الرحلة', 'آخر', 'last'], ['أصلحت البلدية مرافق الحي', 'مرافق', 'facility'],
    ['اشترى بطاقة الدخول', 'بطاقة', 'card'], ['سافر على متن طائرة خاصة', 'خاصة', 'private'], ['أسباب كثيرة أبرزها الطقس', 'أبرزها', 'most prominent'],
    ['وقال مضيفا أن العمل مستمر', 'مضيفا', 'adding'], ['مصنعي السيارات في البلاد', 'مصنعي', 'manufactur'],
  ])('%s: %s is %s', (sentence, written, gloss) => expect(glossOf(sentence, written)).toContain(gloss));
});
