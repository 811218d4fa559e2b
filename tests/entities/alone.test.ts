import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

/** "type: name" of what is painted by default. */
const painted = (text: string) => engine.annotate({ text }).entities.filter((e) => e.confidence >= 0.5).map((e) => `${e.type}: ${e.text}`);

describe('known names of one word that mean nothing else', () => {
  test.each<[string, string]>([
    ['وقد تراجعت خطط الليكود كثيرا.', 'organization: الليكود'],
    ['باعت الفروع الجديدة سيارات تويوتا في الأسواق.', 'organization: تويوتا'],
    ['تضرب هذه القوات عصابات داعش كل يوم.', 'organization: داعش'],
    ['تعمل الأجهزة كلها عند نطنز منذ سنوات.', 'place: نطنز'],
  ])('%s', (text, expected) => expect(painted(text)).toContain(expected));
});

describe('السعودية where it agrees with no noun', () => {
  test.each<[string]>([['وجهت الاتهامات على السعودية كثيرا.'], ['كانت اتهامات السعودية بلا أساس.'], ['ردت السعودية على الرسالة.']])('%s', (text) => expect(painted(text)).toContain('place: السعودية'));
  test.each<[string]>([['وصلت القوات السعودية أمس.'], ['عاد إلى سفارتها السعودية.'], ['كتبت صحيفة "عكاظ" السعودية مقالا.']])('an adjective: %s', (text) => expect(painted(text)).not.toContain('place: السعودية'));
});
