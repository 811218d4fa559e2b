import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const persons = (text: string) => engine.annotate({ text }).entities.filter((e) => e.type === 'person' && e.confidence >= 0.5).map((e) => e.text);

describe('given names alone', () => {
  test.each<[string, string[]]>([
    ['أبطلت محكمة زواج طفلة تدعى رحمة.\nوقالت الطفلة رحمة إنها سعيدة.', ['رحمة', 'رحمة']],
    ['يروي الفيلم قصة الطفل "زين" الذي هرب.\nكان زين يعيش مع أسرته.', ['زين', 'زين']],
  ])('introduced, and again: %s', (text, expected) => expect(persons(text)).toEqual(expected));

  test.each<[string]>([['لكن رحمة الله واسعة.'], ['من السجن يوجه الطفل نداء عبر التلفزيون.'], ['قال الطفل إن رحمة الناس واسعة.'], ['وكان الطفل سعيد الحظ.']])('none: %s', (text) => expect(persons(text)).toEqual([]));
  test('a given name before a surname that is found without it', () => expect(persons('اخترع نوبل الديناميت.\nوانغمس ألفرد نوبل في العمل.')).toContain('ألفرد نوبل'));
  test('a verb before a surname is none', () => expect(persons('قال الوزير بوريس جونسون ذلك.\nورأى جونسون أن القضية خطيرة.')).toEqual(['بوريس جونسون', 'جونسون']));
  test('a given name has its own English', () => expect(engine.annotate({ text: 'فيلم عن فتاة اسمها أمل تحلم بالسفر.' }).entities.find((e) => e.text === 'أمل')?.name.en).toBe('Amal'));
  test('the word stays one where the document has the name', () => expect(persons('أبطلت محكمة زواج طفلة تدعى رحمة.\nلكن رحمة الله واسعة.')).toEqual(['رحمة']));
});
