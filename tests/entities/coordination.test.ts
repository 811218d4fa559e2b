import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const painted = (text: string) => engine.annotate({ text }).entities.filter((e) => e.type === 'place' && e.confidence >= 0.5).map((e) => e.text);

describe('known places named in one breath are as sure as one another', () => {
  test.each<[string, string[]]>([
    ['أغلقت المدارس أبوابها في درعا وحمص وحلب.', ['درعا', 'حمص', 'حلب']],
    ['انتشر الجراد في حقول حمص وحماة وحلب.', ['حمص', 'حماة', 'حلب']],
    ['امتدت موجة الحر إلى بساتين دمشق، وحمص وحلب.', ['دمشق', 'حمص', 'حلب']],
  ])('%s', (text, expected) => expect(painted(text)).toEqual(expected));

  test('a common word after و is no place', () => expect(painted('زار الوفد إدلب وحضر العشاء.')).toEqual(['إدلب']));
});
