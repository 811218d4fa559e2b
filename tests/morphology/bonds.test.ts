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

describe('a verb agrees with a noun whose adjective stands between', () => {
  test.each<[string, string, string]>([
    ['جميع المقالات المنشورة تمثل رأي أصحابها', 'تمثل', 'تُمَثِّلُ'], ['أربعون قاعدة بحرية تشرف منها على الميناء', 'تشرف', 'تُشرِفُ'],
  ])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));
});

describe('ف and ك for so and like are rarer than words that begin with these letters', () => {
  test.each<[string, string, string]>([
    ['تستطيع هذه الحيوانات كسر القشرة', 'كسر', 'كسر'], ['أحب الجمهور بساطة فكرتها', 'فكرتها', 'فكرة'], ['فيلم قصير من إنتاج المدرسة', 'فيلم', 'فيلم'],
    ['كانت المكاتب فتحت في الصباح', 'فتحت', 'فتح'], ['فهو الأول في صفه', 'فهو', 'هو'],
  ])('%s: %s is %s', (sentence, written, lemma) => expect(stripMarks(wordIn(sentence, written).lemma)).toBe(lemma));
});

test('before a particle that wants a verb stands the لكن that rules no noun', () => {
  expect(wordIn('وصل الضيوف لكن لم يحضر صاحب البيت', 'لكن').vocalized.normalize()).toBe('لَكِنْ');
  expect(wordIn('وصل الضيوف لكن صاحب البيت غائب', 'لكن').vocalized.normalize()).toBe('لَكِنَّ'.normalize());
});

describe('an alif at the end is that of tanwīn, not of a dual, unless something is annexed', () => {
  test.each<[string, string, string]>([
    ['أصيب 21 شخصا في الحادث', 'شخصا', 'شَخصًا'], ['يستخدم المطار سنويا منذ افتتاحه', 'سنويا', 'سَنَوِيًّا'], ['سجل اللاعب هدفا في الشوط الأول', 'هدفا', 'هَدَفًا'],
  ])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));
  test('رجلا الأمن are two', () => expect(wordIn('وصل رجلا الأمن إلى المكان', 'رجلا').features?.number).toBe('dual'));
});

describe('a verb agrees with التي and with the pronoun before it', () => {
  test.each<[string, string, string]>([
    ['السفن التي تقابل الأمواج', 'تقابل', 'تُقَابِلُ'], ['قال عن الجمعية إنها تجمع بين الفن والعلم', 'تجمع', 'تَجمَعُ'],
  ])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));
});

describe('an elative is annexed to what follows it', () => {
  test.each<[string, string, string]>([
    ['أفضل كتاب في المكتبة', 'أفضل', 'best'], ['كانت أقدم الأشجار في البستان', 'أقدم', 'oldest'], ['أبرز ضيوف الحفل', 'أبرز', 'most prominent'],
    ['أعلن وزير التعليم قرارات جديدة', 'أعلن', 'announce'], ['أطلق صيادون النار', 'أطلق', 'launch'],
  ])('%s: %s is %s', (sentence, written, gloss) => expect(glossOf(sentence, written)).toContain(gloss));
});

describe('a figure tells the word before it', () => {
  test.each<[string, string, string]>([
    ['يبعد البيت نحو 100 متر', 'نحو', 'نَحْوَ'], ['غائب منذ نحو ثلاثة أشهر', 'نحو', 'نَحْوَ'], ['صار شخصا أكثر هدوءا', 'شخصا', 'شَخصًا'], ['يقام المعرض يومي 4 و5 من الشهر', 'يومي', 'يَومَيْ'], ['عاش هناك بين عامي 1990 و1995', 'عامي', 'عَامَيْ'], ['أصدرت القرية تقريرها اليومي 3 مرات', 'اليومي', 'اليَومِيّ'],
  ])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));
});

describe('vowels that the word before decides', () => {
  test.each<[string, string, string]>([
    ['عرف الخبر من خلال صديقه', 'خلال', 'خِلَالِ'], ['من بينهم طبيب', 'بينهم', 'بَينِهِم'], ['بقي هناك حتى بعد الظهر', 'بعد', 'بَعدَ'], ['نريد أن نتعلم اللغة', 'نتعلم', 'نَتَعَلَّمَ'],
    ['وجدنا أدلة كثيرة', 'وجدنا', 'وَجَدنَا'], ['فاز بهدفين نظيفين', 'نظيفين', 'نَظِيفَينِ'], ['وصل 11 مهاجرا إلى الساحل', 'مهاجرا', 'مُهَاجِرًا'],
    ['اعتقل الرجل وأحيل إلى القضاء', 'وأحيل', 'وَأُحِيلَ'], ['حكم على المتهم بالسجن', 'حكم', 'حُكِمَ'], ['أريد أن أنام', 'أريد', 'أُرِيدُ'],
  ])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize().replaceAll('\u0652', '')).toBe(vocalized.normalize()));
});

describe('a jussive wants لم or its like before it', () => {
  test.each<[string, string, string]>([
    ['كان الأطفال يسمعون صوتا يردد الأغنية', 'يردد', 'رَدَّدَ'], ['وتصر الأم على رأيها', 'وتصر', 'أَصَرَّ'], ['ولم يعد الرجل إلى بيته', 'يعد', 'عَادَ'],
  ])('%s: %s is of %s', (sentence, written, lemma) => expect(wordIn(sentence, written).lemma.normalize()).toBe(lemma.normalize()));
});
