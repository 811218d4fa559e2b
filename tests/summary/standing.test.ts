import { describe, expect, test } from 'vitest';
import type { Token } from '../../src/morphology/index.ts';
import { findWords } from '../../src/language/index.ts';
import { quoteWatcher, standingOf, type Standing } from '../../src/summary/standing.ts';

/** Standing looks at written words only. */
const tokens = (text: string) => findWords(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }) as Token);
const standing = (text: string) => standingOf(text, tokens(text));

describe('what a sentence leans on', () => {
  test.each<[Standing, string]>([
    ['alone', 'أعلنت وزارة الصحة بدء حملة تطعيم في المدارس.'],
    ['alone', 'وأعلنت وزارة الصحة بدء حملة تطعيم في المدارس.'],
    ['alone', 'وأضاف الوزير أن اللقاح مجاني.'],
    ['alone', 'وقال مسؤول في الوزارة إن اللقاح مجاني.'],
    ['alone', 'وهناك مخاوف من نقص اللقاح.'],
    ['alone', 'هذا العام شهد بدء الحملة.'],
    ['back', 'وأضاف أن اللقاح مجاني.'],
    ['back', 'وأضاف: "اللقاح مجاني".'],
    ['back', 'وأضاف «اللقاح مجاني».'],
    ['back', 'وقال إنه سيعود.'],
    ['back', 'وقال في مؤتمر صحفي إن اللقاح مجاني.'],
    ['back', 'وأكد ضرورة تطعيم التلاميذ.'],
    ['back', 'كما أشار إلى نقص اللقاح.'],
    ['back', 'وهو ما نفته الوزارة.'],
    ['back', 'لكنه عاد عن قراره.'],
    ['back', 'وإنها لن تعود.'],
    ['back', 'هذا القرار أثار جدلا.'],
    ['back', 'ويأتي ذلك بعد يوم من الحادث.'],
    ['back', 'وفي هذا السياق طالبت النقابة بتوفير أطباء.'],
    ['back', 'وبعد ذلك غادر الوفد.'],
    ['back', 'لذلك غادر الوفد.'],
    ['back', 'إذ قال مسؤولون إن العد سريع.'],
    ['back', 'نعم، سنعود قريبا.'],
    ['leaning', 'لكن الوزارة نفت الخبر.'],
    ['leaning', 'من جانبه، قال الوزير إن اللقاح مجاني.'],
    ['leaning', 'كما طالبت النقابة بتوفير أطباء.'],
    ['leaning', 'ومن جهة أخرى، هطلت أمطار غزيرة.'],
    ['never', 'اقرأ أيضا: حملة تطعيم في المدارس'],
    ['never', 'وتستهدف الحملة:'],
    ['back', 'وتضمن البيان أن الاتفاق يبدأ غدا.'],
    ['alone', 'وقالت اللجنة الأولمبية إن الألعاب تبدأ غدا.'],
    ['back', '"وأريد أيضا أن أشكر المستشفى. وأنا سعيدة بذلك".'],
    ['alone', '"سنعود غدا"، قال الوزير للصحفيين في العاصمة.'],
    ['never', 'للمزيد من الأخبار زوروا موقعنا.'],
  ])('%s: %s', (expected, text) => expect(standing(text)).toBe(expected));
});

describe('half quotations', () => {
  const halves = (...sentences: string[]) => { const watch = quoteWatcher(); return sentences.map((s, i) => watch(s, i === 0)); };
  test.each<[boolean[], string[]]>([
    [[false, false], ['قال: "نعم".', 'ثم خرج.']],
    [[true, true, false], ['قال: "نعم.', 'سنعود".', 'ثم خرج.']],
    [[true, true, true], ['قال: «نعم.', 'سنعود.', 'وداعا».']],
    [[false], ['قال: «جاء "الوفد" أمس».']],
    [[true], ['قال إن " الوفد عاد.']],
  ])('%j: %j', (expected, sentences) => expect(halves(...sentences)).toEqual(expected));
});
