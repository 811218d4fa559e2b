import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const story = [
  'أعلنت وزارة الصحة الأحد بدء حملة تطعيم واسعة في المدارس.',
  'وقال الوزير إن الحملة تشمل مليوني تلميذ في جميع المحافظات. وأضاف أن اللقاح مجاني.',
  'وكانت البلاد قد شهدت العام الماضي انتشارا واسعا للمرض بين التلاميذ.',
  'ويرى أطباء أن التطعيم في المدارس يحمي التلاميذ وأسرهم من المرض.',
  'وطالبت نقابة المعلمين بتوفير أطباء في كل مدرسة خلال الحملة.',
  'من جهة أخرى، أعلنت دائرة الأرصاد هطول أمطار غزيرة في الشمال.',
].join('\n');
const words = (s: string) => s.match(/[\u0621-\u064a]+/g)?.length ?? 0;

describe('summary', () => {
  test('three sentences at most, verbatim, in order, the lead among them', () => {
    const { summary } = engine.annotate({ title: 'حملة تطعيم في المدارس', text: story });
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(3);
    expect(summary[0]!.start).toBe(0);
    for (const s of summary) expect(s.text).toBe(story.slice(s.start, s.end));
    expect(summary.map((s) => s.start)).toEqual(summary.map((s) => s.start).sort((a, b) => a - b));
  });
  test('never the headline', () => {
    const title = 'وزارة الصحة تعلن بدء حملة تطعيم واسعة في المدارس';
    const text = `${title}\n${story}`;
    const blocks = [{ kind: 'headline' as const, start: 0, end: title.length }, { kind: 'paragraph' as const, start: title.length + 1, end: text.length }];
    for (const s of engine.annotate({ title, text, blocks }).summary) expect(s.start).toBeGreaterThan(title.length);
  });
  test.each([15, 30, 60])('at most %d words', (maxWords) => {
    const picked = engine.summarize({ text: story }, { maxWords });
    if (picked.length > 1) expect(picked.reduce((n, s) => n + words(s.text), 0)).toBeLessThanOrEqual(maxWords);
    expect(picked.length).toBeGreaterThan(0);
  });
});
