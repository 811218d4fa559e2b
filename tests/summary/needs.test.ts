import { describe, expect, test } from 'vitest';
import { sentencesOf } from './reading.ts';

const OPENING = 'وصلت حافلات جديدة إلى العاصمة صباح اليوم.', MIDDLE = 'وهطلت أمطار غزيرة على الساحل مساء أمس.';
/** Places that the last of four sentences needs one of, for each thing it takes for known. */
const needs = (second: string, last: string, title?: string) => sentencesOf([OPENING, second, MIDDLE, last], title)[3]!.needs;

describe('what the midst of a sentence takes for known', () => {
  test.each<[string, string, string]>([
    ['a demonstrative', 'وأقر المجلس خطة للنقل العام.', 'ويرى السكان أن هذه الخطة تأخرت كثيرا.'],
    ['a thing that was told of', 'وصدر بيان عن وزارة النقل.', 'ودعا البيان جميع السكان إلى الصبر.'],
    ['the one whose country is told', 'وتأسست شركة نقل في لندن.', 'وفازت الشركة البريطانية بعقد كبير.'],
    ['a role', 'وزار وزير النقل محطة الحافلات.', 'وبعد الجولة شكر الوزير جميع العمال.'],
    ['a boy', 'وقتل فتى برصاص الجيش قرب الحدود.', 'وأعلن الجيش فتح تحقيق في مقتل الفتى.'],
    ['the same one', 'ونقلت الصحيفة الخبر عن مصدر.', 'ونفى المصدر ذاته وقوع أي خسائر.'],
  ])('%s', (_, second, last) => {
    expect(needs(second, last).length).toBeGreaterThan(0);
    for (const places of needs(second, last)) expect(places).toContain(1);
  });
  test.each<[string, string, string]>([
    ['named right away', 'وزار وزير النقل محطة الحافلات.', 'وشكر الوزير أحمد الطيب جميع العمال.'],
    ['told in the sentence itself', 'وأقر المجلس خطة للنقل العام.', 'وطلب العمال خطة جديدة لأن الخطة تأخرت.'],
    ['what is there but once', 'وأقر المجلس خطة للنقل العام.', 'وتسطع الشمس على المدينة منذ الصباح.'],
    ['a time', 'وأقر المجلس خطة للنقل العام.', 'ويشهد الساحل هذا العام أمطارا غزيرة.'],
  ])('nothing: %s', (_, second, last) => expect(needs(second, last)).toEqual([]));
  test('so many of them must have been told of', () => {
    expect(needs('وأقر المجلس خطة للنقل العام.', 'وكرمت الجامعة العلماء الأربعة أمس.')).toContainEqual([2]);
  });
  test('one thing more than what stands right before', () => {
    expect(needs('نفت واشنطن مسؤوليتها عن القصف.', 'كما نفت باريس مسؤوليتها عنه.')).toContainEqual([2]);
    expect(needs('نفت واشنطن مسؤوليتها عن القصف.', 'ونفت باريس أيضا مسؤوليتها.')).toContainEqual([2]);
    expect(needs('نفت واشنطن مسؤوليتها عن القصف.', 'وصلت إلى باريس طائرة من برلين.')).toEqual([]);
  });
  test('a second one was told of after a first', () => {
    expect(needs('وقال مصدر معارض إن الخطة جاهزة.', 'وأوضح مصدر ثان أن الخطة تأخرت.')).toContainEqual([2]);
  });
  test('what somebody did for his part, and then', () => {
    expect(needs('نفت واشنطن مسؤوليتها عن القصف.', 'وتحدثت باريس من جهتها عن قصف جديد.')).toContainEqual([2]);
    expect(needs('نفت واشنطن مسؤوليتها عن القصف.', 'وكانت باريس حينها عاصمة كبيرة.')).toContainEqual([2]);
  });
  test('somebody of whom only the age is told was named right before', () => {
    expect(needs('وفاز لاعب من البصرة بكأس الخريف.', 'وسجل اللاعب البالغ من العمر عشرين عاما هدفين.')).toContainEqual([2]);
  });
  test('others of a kind are told of right before, or not at all', () => {
    expect(needs('وعثر العلماء على عش كبير.', 'وتوجد أعشاش أخرى في الجبال.')).toEqual([[2]]);
  });
  test('the two parties were named right before, or not at all, whatever follows', () => {
    expect(needs('وناقش وفد الأمم المتحدة خطة للهدنة.', 'وتوسطت دولة ثالثة بين الطرفين بشأن الهدنة.')).toContainEqual([2]);
    expect(needs('وناقش وفد الأمم المتحدة خطة للهدنة.', 'واتفقت مصر والسودان أمس على لقاء بين البلدين بشأن المياه.')).toEqual([]);
  });
  test('the headline tells of it', () => {
    expect(needs('وأقر المجلس خطة للنقل العام.', 'ويرى السكان أن هذه الخطة تأخرت كثيرا.', 'خطة جديدة للنقل')).toEqual([]);
  });
  test('a surname needs the full name', () => {
    expect(needs('ووصل المدير محسن رضائي إلى المدينة.', 'وأكد رضائي أن العمل مستمر.')).toContainEqual([1]);
    expect(needs('واجتمع رئيس الوزراء اليمني أحمد بن دغر مع الوفد.', 'وأكد بن دغر أن العمل مستمر.')).toContainEqual([1]);
  });
});

describe('verbs without a subject of their own', () => {
  test.each<[boolean, string]>([
    [true, 'وحثت المجتمع الدولي على تقديم المساعدة.'],
    [true, 'ويتواجد في الطبيعة على هيئة حبيبات صغيرة.'],
    [true, 'وأعلنوا إضرابا مفتوحا عن العمل.'],
    [true, 'أسسه تاجر كبير في القرن الماضي.'],
    [true, 'و أعطت للناس أملا كبيرا في الغد.'],
    [true, 'وأقر بأن الأسعار ارتفعت في المدينة.'],
    [true, 'يأتي بعد أسبوعين من الغارات على المدينة.'],
    [true, 'كان ولاؤهم لنادي الساحل منذ سنوات.'],
    [true, 'وكانت شركته تبني السفن في لندن.'],
    [false, 'وكان سكان الساحل يبنون السفن.'],
    [true, 'وحملت المسؤولين في المدينة نتائج الحريق.'],
    [false, 'ويتوقع أن تهطل أمطار غزيرة على الساحل.'],
    [false, 'وحثت المنظمة الدول على تقديم المساعدة.'],
    [false, 'وقتل في الحريق خمسة أشخاص.'],
    [false, 'وتقدم الشركات خدمات كثيرة للناس.'],
  ])('%s: %s', (expected, last) => expect(sentencesOf([OPENING, MIDDLE, last])[2]!.standing === 'carried').toBe(expected));
  test('where people are heard, the first person is theirs however often', () => {
    const said = 'وقال المدرب محسن رضائي: المباراة صعبة جدا.', ours = 'نعرف أن المباراة مهمة للغاية.';
    expect(sentencesOf([OPENING, said, ours, 'ونحن نلعب هنا منذ سنوات طويلة.']).at(-1)!.standing).toBe('carried');
  });
  test('a few sentences in the first person are somebody’s words, many are the author’s', () => {
    const mine = 'لدينا تفاهم رائع في العمل كل يوم.', others = Array.from({ length: 6 }, (_, i) => `وناقش المجلس في جلسته ${i} خطة النقل العام.`);
    expect(sentencesOf([...others, mine]).at(-1)!.standing).toBe('carried');
    expect(sentencesOf([OPENING, mine, 'ونحن نعمل هنا منذ سنوات طويلة.']).at(-1)!.standing).not.toBe('carried');
  });
});

describe('speech without quotation marks', () => {
  test('what follows it in the first person is the rest of it', () => {
    const [, , , rest, after] = sentencesOf([OPENING, MIDDLE, 'وقال المدرب سامي الخالد: نريد الفوز بالكأس.. نعرف أن المباراة مهمة جدا. ويلعب الفريق غدا في البصرة.', MIDDLE, MIDDLE, MIDDLE]);
    expect(rest!.standing).toBe('carried');
    expect(after!.standing).toBe('alone');
  });
  const last = (...sentences: string[]) => sentencesOf([OPENING, MIDDLE, sentences.join(' ')])[2]!.needs;
  test('that goes on in the next sentence is cut', () => {
    expect(last('وقال المدرب سامي الخالد: نريد الفوز بالكأس.', 'سنلعب بقوة من البداية.')).toContainEqual([]);
  });
  test('that ends where its sentence ends is whole', () => {
    expect(last('وقال المدرب سامي الخالد: نريد الفوز بالكأس.')).toEqual([]);
    expect(last('وقال المدرب سامي الخالد: نريد الفوز بالكأس.', 'وأضاف أن الفريق جاهز.')).toEqual([]);
  });
});

test('a label that ends in a stop says nothing', () => {
  expect(sentencesOf([OPENING, 'تاريخ الحافلات في العاصمة.', MIDDLE, MIDDLE])[1]!.needs).toContainEqual([]);
});

test('an object that no word before it can stand for was told of', () => {
  const standing = (line: string) => sentencesOf([OPENING, MIDDLE, line])[2]!.standing;
  expect(standing('وبعض العلماء لا يعتبرونها حافلات حقيقية.')).toBe('carried');
  expect(standing('وهناك دراسة أجرتها الجامعة عن الحافلات.')).toBe('alone');
});

test('عنه is somebody told of, unless a word before it can be', () => {
  const standing = (line: string) => sentencesOf([OPENING, MIDDLE, line])[2]!.standing;
  expect(standing('ونقلت وكالات أنباء روسية عنه رفضه خطة النقل.')).toBe('carried');
  expect(standing('وقد حكم عليها قبل عام بالسجن سبعة أشهر.')).toBe('carried');
  expect(standing('وقالت وزارة النقل في كلمة لها إن الخطة جاهزة.')).toBe('alone');
  expect(standing('وقال مسؤول في الوزارة إن عليه واجبات كثيرة.')).toBe('alone');
});

test('of two of a kind the bare noun is the one told of last', () => {
  const lines = ['ووقعت وزارة النقل عقدا مع شركة البدر.', MIDDLE, 'وخسرت شركة النور مناقصة الحافلات.', MIDDLE, 'وبعد الخسارة سرحت الشركة عمالا كثيرين.'];
  expect(sentencesOf([OPENING, ...lines])[5]!.needs).toContainEqual([3, 4]);
});
