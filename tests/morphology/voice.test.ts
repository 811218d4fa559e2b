// Active or passive, told by what stands around the verb.

import { describe, expect, test } from 'vitest';
import { wordIn } from '../dictionary.ts';

const voiceOf = (sentence: string, written: string) => wordIn(sentence, written).features?.voice ?? 'active';

describe('a verb that hardly stands without its object is a passive where none follows', () => {
  test.each<[string, string]>([
    ['الصور التي نشرت في المجلة قديمة', 'نشرت'], ['كان الحجر يستخدم في البناء', 'يستخدم'], ['الجسر الذي صمم قبل قرن', 'صمم'],
    ['الجرائم التي ارتكبت بحق السكان', 'ارتكبت'], ['المعرض الذي سيعقد في الربيع', 'سيعقد'], ['قال إن الطريق قد أغلق', 'أغلق'],
  ])('%s: %s', (sentence, written) => expect(voiceOf(sentence, written)).toBe('passive'));
});

describe('no passive where the object comes late, at once, or attached', () => {
  test.each<[string, string]>([
    ['نشر في المجلة مقالا طويلا', 'نشر'], ['الجيش أسقط منذ الجمعة 40 طائرة', 'أسقط'], ['المهندس الذي صمم الجسر', 'صمم'],
    ['المرأة التي وضعت عليه غطاء', 'وضعت'], ['اعتقلت قوات الأمن عددا من المحتجين', 'اعتقلت'],
  ])('%s: %s', (sentence, written) => expect(voiceOf(sentence, written)).toBe('active'));
});

describe('what is said of nobody in particular', () => {
  test.each<[string, string, string]>([
    ['يذكر أن الجسر بني قبل قرن', 'يذكر', 'يُذكَرُ'], ['ويعتقد أن النار بدأت في المطبخ', 'ويعتقد', 'وَيُعتَقَدُ'], ['الرجل الذي يعتقد أنه فر', 'يعتقد', 'يُعتَقَدُ'],
    ['الرسائل التي يشتبه في محتواها', 'يشتبه', 'يُشتَبَهُ'],
  ])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized).toBe(vocalized));
  test.each<[string, string]>([['الوزير يعتقد أن القرار صائب', 'يعتقد'], ['يعتقد الخبراء أن القرار صائب', 'يعتقد']])(
    '%s: %s has its subject', (sentence, written) => expect(voiceOf(sentence, written)).toBe('active'));
});

test('أجريت is what was held, not what I held', () => {
  expect(wordIn('أجريت الانتخابات في الربيع', 'أجريت').features).toMatchObject({ person: 3, voice: 'passive' });
  expect(wordIn('وقال كنت في البيت', 'كنت').features).toMatchObject({ person: 1 });
});

describe('what is considered something, and who considers it', () => {
  test.each<[string, string]>([
    ['ويعتبر ميناء المدينة منفذا رئيسيا', 'ويعتبر'], ['وتعتبر هذه الزيارة هي الأولى', 'وتعتبر'], ['المصنع الذي يعتبر أكبر مصانع البلاد', 'يعتبر'], ['ويعتبر هذا القرار من أهم القرارات', 'ويعتبر'],
    ['الجيش يعتبر مؤسسة ضرورية', 'يعتبر'], ['ويعتبر صلاح أول لاعب ينال الجائزة', 'ويعتبر'],
  ])('%s: passive', (sentence, written) => expect(voiceOf(sentence, written)).toBe('passive'));
  test.each<[string, string]>([
    ['ويعتبر الخبراء أن القرار صائب', 'ويعتبر'], ['يعتبر الوزير هذا القرار خطأ كبيرا', 'يعتبر'], ['الوزير يعتبر الاتفاق خطأ', 'يعتبر'], ['يعتبر العديد من الخبراء الاتفاق خطأ', 'يعتبر'],
  ])('%s: active', (sentence, written) => expect(voiceOf(sentence, written)).toBe('active'));
});

test('what stands behind مثل is no object', () => expect(voiceOf('أعشاب كانت تستخدم في طقوس الشعوب القديمة مثل اللبان', 'تستخدم')).toBe('passive'));

test('when it was is no object', () => expect(voiceOf('الشكاوى التي قدمت حول كلام الوزير الأسبوع الماضي', 'قدمت')).toBe('passive'));

test('but what stands behind it may be one', () => expect(voiceOf('قال إن حزبه سيعقد غدا الأربعاء ندوة', 'سيعقد')).toBe('active'));
