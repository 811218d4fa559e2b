import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const person = (text: string) => engine.annotate({ text }).entities.find((e) => e.type === 'person');

describe('known persons under other spellings', () => {
  test.each<[string, string]>([
    ['قال المؤسس مارك زوكربرغ إن الموقع آمن.', 'Mark Zuckerberg'],
    ['استقالت رئيسة الوزراء تريزا ماي من منصبها.', 'Theresa May'],
    ['التقى الرئيس الروسي فيلاديمير بوتين نظيره.', 'Vladimir Putin'],
    ['قال وزير الخارجية التركي مولود تشاوش أوغلو إن بلاده ترفض ذلك.', 'Mevlüt Çavuşoğlu'],
    ['فاز الكاتب إبراهيم نصرالله بالجائزة.', 'Ibrahim Nasrallah'],
  ])('%s', (text, en) => expect(person(text)).toMatchObject({ name: { en }, about: { en: expect.not.stringContaining('context') as string } }));

  test('the surname alone has the same card', () => {
    const { entities } = engine.annotate({ text: 'قال المؤسس مارك زوكربرغ إن الموقع آمن.\nوأضاف زوكربرغ أن العمل مستمر.' });
    expect(entities.filter((e) => e.type === 'person').map((e) => e.name.en)).toEqual(['Mark Zuckerberg', 'Mark Zuckerberg']);
  });

  test.each<[string, string]>([
    ['قال الوزير نبيل فهيم إن الوضع صعب.', 'another family, not نبيل فهمي'],
    ['قال المحامي محمود عبيس إن القضية خاسرة.', 'another family, not محمود عباس'],
    ['قال المتحدث مارك زنبقرغ إن الموقع آمن.', 'nobody'],
  ])('no known person: %s (%s)', (text) => expect(person(text)?.about?.en).toBe('person (from context)'));
});
