import { describe, expect, test } from 'vitest';
import { breaksOff } from '../../src/summary/fragments.ts';
import { sentencesOf } from './reading.ts';

describe('sentences that break off', () => {
  test.each<[boolean, string]>([
    [true, 'ودار نقاش بين مؤيد للخطة ورافض لها باعتبار أنه ما.'],
    [true, 'وأعلنت الوزارة أسماء الشركات التي.'],
    [true, 'ولفت الوزير إلى أن'],
    [true, 'وتوقفت الحافلات عن العمل لأن...'],
    [false, 'ووصل القطار إلى المدينة متأخرا لسبب ما.'],
    [true, 'ويبلغ عدد الحافلات ثلاثة آلاف في .'],
    [false, 'ويعمل التطبيق على أجهزة تي في.'],
    [false, 'وبثت الخبر شبكة سي إن إن.'],
    [false, 'ولم تصل الحافلات إلى المدينة بعد.'],
    [false, 'وهذا ما قاله الوزير من قبل.'],
  ])('%s: %s', (expected, text) => expect(breaksOff(text)).toBe(expected));
});

describe('lines of a list', () => {
  const OPENING = 'أقر المجلس رسوما جديدة على سلع مستوردة.', LAST = 'وتبدأ الوزارة جباية الرسوم في الربيع المقبل.';
  const isShown = (line: string) => !sentencesOf([OPENING, line, LAST])[1]!.needs.some((places) => !places.length);
  test.each<[boolean, string]>([
    [false, 'الأرز والذرة والسكر وزيت الزيتون والقمح بمختلف أنواعه.'],
    [false, 'مطالبة الحكومة بوقف الرسوم على السلع المستوردة.'],
    [false, '- سيارات من ألمانيا واليابان حيث تصنع أجزاؤها.'],
    [false, '*13 مايو: عرض لفرقة الموسيقى في المسرح البلدي.'],
    [false, '11 - وزير الطاقة - سامي الخالد 12 - وزير النقل - عادل منصور 13 - وزير التجارة - فارس البدر.'],
    [true, 'وفاز الفريق 2-صفر في بغداد ثم 3-صفر في البصرة.'],
    [true, '- قالت الوزارة إن الرسوم مؤقتة.'],
    [true, 'الرسوم عالية ويدفعها التجار والمستوردون والمصانع والمزارعون.'],
    [true, 'والأسعار مرتفعة جدا في أسواق المدينة القديمة.'],
  ])('%s: %s', (expected, line) => expect(isShown(line)).toBe(expected));
});

test('a byline that opens the text is not its lead', () => {
  const lead = 'يتراجع عدد الحافلات في العاصمة عاما بعد عام.';
  const [first] = sentencesOf(['هذا المقال بقلم سامي الخالد، أستاذ النقل في الجامعة.', lead, 'وتبدأ الوزارة بناء خطوط جديدة في الربيع المقبل.']);
  expect(first!.text).toBe(lead);
});
