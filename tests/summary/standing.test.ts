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
    ['spoken', 'وأضاف أن اللقاح مجاني.'],
    ['spoken', 'وأضاف: "اللقاح مجاني".'],
    ['spoken', 'وأضاف «اللقاح مجاني».'],
    ['spoken', 'وقال إنه سيعود.'],
    ['spoken', 'وقال في مؤتمر صحفي إن اللقاح مجاني.'],
    ['spoken', 'وأكد ضرورة تطعيم التلاميذ.'],
    ['spoken', 'كما أشار إلى نقص اللقاح.'],
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
    ['back', 'ضحك وقال: "سنعود غدا إلى العاصمة".'],
    ['back', 'وفي الثالث جلست سيدة قرب النافذة.'],
    ['alone', 'وفي الثالث من مايو بدأت الحملة.'],
    ['alone', 'في الثالثة صباحا بدأت الحملة في المدارس.'],
    ['leaning', 'لكن الوزارة نفت الخبر.'],
    ['leaning', 'من جانبه، قال الوزير إن اللقاح مجاني.'],
    ['leaning', 'فالعصر الحالي عصر السرعة والتغير.'],
    ['leaning', 'ثانيا: توفير طبيب في كل مدرسة.'],
    ['adding', 'كما طالبت النقابة بتوفير أطباء.'],
    ['adding', 'ومن جهة أخرى، هطلت أمطار غزيرة.'],
    ['adding', 'في سياق متصل، هطلت أمطار غزيرة.'],
    ['carried', 'وقدم الخبراء رأيهم في الأمر...'],
    ['carried', '[3] ويعتبر المفهوم قديما جدا.'],
    ['never', 'اقرأ أيضا: حملة تطعيم في المدارس'],
    ['never', 'وتستهدف الحملة:'],
    ['alone', 'وقالت اللجنة الأولمبية إن الألعاب تبدأ غدا.'],
    ['back', '"وأريد أيضا أن أشكر المستشفى. وأنا سعيدة بذلك".'],
    ['alone', '"سنعود غدا"، قال الوزير للصحفيين في العاصمة.'],
    ['never', 'للمزيد من الأخبار زوروا موقعنا.'],
    ['never', 'جميع المقالات المنشورة تمثل رأي كتابها فقط.'],
    ['never', 'وفق تعبيره.'],
    ['never', 'وقال وزير الخارجية في كلمة أمام المؤتمر المنعقد في العاصمة.'],
    ['alone', 'وقال وزير الخارجية إن المؤتمر ينعقد في العاصمة.'],
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
    [[false], ['وقال: ""سنعود غدا" إلى العاصمة.']],
  ])('%j: %j', (expected, sentences) => expect(halves(...sentences)).toEqual(expected));
});
