import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';
import { sentencesOf } from './reading.ts';

const OPENING = 'بدأت في العاصمة حملة تطعيم واسعة تشمل جميع المدارس.';
const speaker = (...lines: string[]) => sentencesOf([OPENING, ...lines]).at(-1)!.speaker;

describe('who speaks', () => {
  test.each<[string | undefined, string[]]>([
    ['وزير الصحة أحمد الطيب', ['وقال وزير الصحة أحمد الطيب إن اللقاح مجاني.', 'وأضاف أن الحملة تنتهي غدا.']],
    ['وزير الصحة أحمد الطيب', ['وقال وزير الصحة أحمد الطيب إن اللقاح مجاني.', 'وهطلت أمطار غزيرة على الساحل.', 'وتابع: "سنعود غدا".']],
    // a woman spoke last, but the verb is a man's
    ['وزير الصحة أحمد الطيب', ['وقال وزير الصحة أحمد الطيب إن اللقاح مجاني.', 'وقالت الطبيبة سلمى الخطيب إن الإقبال كبير.', 'وأضاف أن الحملة تنتهي غدا.']],
    ['الطبيبة سلمى الخطيب', ['وقال وزير الصحة أحمد الطيب إن اللقاح مجاني.', 'وقالت الطبيبة سلمى الخطيب إن الإقبال كبير.', 'وأوضحت أن الحملة تنتهي غدا.']],
    ['منظمة الصحة العالمية', ['وأعلنت منظمة الصحة العالمية أن اللقاح آمن.', 'وأضافت أن الحملة تنتهي غدا.']],
    // he is named before the verb
    ['الطبيب عادل منصور', ['وقال وزير الصحة أحمد الطيب إن اللقاح مجاني.', 'وكان الطبيب عادل منصور قال أمس إن الإقبال كبير.', 'وأضاف أن الحملة تنتهي غدا.']],
    // the last who spoke is not named there: the same one, or another
    ['وزير الصحة أحمد الطيب', ['وقال وزير الصحة أحمد الطيب إن اللقاح مجاني.', 'وأوضح الوزير أن الإقبال كبير.', 'وأضاف أن الحملة تنتهي غدا.']],
    [undefined, ['وقال وزير الصحة أحمد الطيب إن اللقاح مجاني.', 'وأوضح طبيب في مدرسة أن الإقبال كبير.', 'وأضاف أن الحملة تنتهي غدا.']],
    [undefined, ['وهطلت أمطار غزيرة على الساحل.', 'وأضاف أن الحملة تنتهي غدا.']],
    [undefined, ['وقالت الطبيبة سلمى الخطيب إن الإقبال كبير.', 'وأضاف أن الحملة تنتهي غدا.']],
  ])('%s: %j', (expected, lines) => expect(speaker(...lines)).toBe(expected));
});

describe('in a summary', () => {
  const filler = Array.from({ length: 5 }, (_, i) => `ونظفت فرق البلدية الشارع رقم ${i} بعد أمطار غزيرة.`);
  const said = 'وقال وزير الصحة أحمد الطيب، في كلمة طويلة ألقاها أمام جمع كبير من الأطباء والممرضين والطلاب في قاعة الجامعة القديمة وسط العاصمة بعد ظهر أمس الأول بحضور عدد من النواب ورؤساء البلديات وأصحاب المصانع والمزارع ومديري المصارف والشركات وممثلي الصحف والإذاعات المحلية وعدد كبير من سكان الأحياء القريبة الذين وقفوا في الشارع رغم البرد والمطر واستمعوا إلى كلمته عبر مكبرات صوت وضعت فوق أسطح البيوت، إن اليوم يوم فرح.';
  const leaning = 'وأضاف أن الأطباء يزورون كل مدرسة مرتين قبل نهاية الشهر الجاري دون مقابل.';
  const text = [OPENING, said, leaning, ...filler].join('\n');
  const known = engine.annotate({ text, title: 'الأطباء يزورون كل مدرسة مرتين' });

  test('the speaker is named where the sentence stands without the one that names them', () => {
    const { gist } = known;
    for (const { sentences, speakers } of Object.values(gist!.lengths)) {
      const texts = sentences.map((i) => gist!.sentences[i]!.text), at = texts.indexOf(leaning);
      if (at < 0) continue;
      expect(speakers?.[sentences[at]!]).toBe(texts[at - 1] === said ? undefined : 'وزير الصحة أحمد الطيب');
    }
    expect(Object.values(gist!.lengths).some(({ speakers }) => speakers)).toBe(true);
  });
  test('sentences stay verbatim: the speaker is told beside them', () => {
    for (const s of known.summary) expect(text.slice(s.start, s.end)).toBe(s.text);
    expect(known.summary.find((s) => s.text === leaning)?.speaker).toBe('وزير الصحة أحمد الطيب');
  });
});
