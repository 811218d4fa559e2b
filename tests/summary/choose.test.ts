import { describe, expect, test } from 'vitest';
import { cost } from '../cost.ts';
import { engine } from '../dictionary.ts';
import { sentencesOf } from './reading.ts';

const sentences = (text: string, maxWords: number, title?: string) => engine.summarize({ text, ...(title && { title }) }, { maxWords }).map((s) => s.text);
const filler = (n: number) => Array.from({ length: n }, (_, i) => `وناقش المجلس البلدي في جلسته رقم ${i} خطة النقل العام في أحياء المدينة القديمة.`);

describe('sentences that cannot be read alone', () => {
  const said = ['وقال وزير النقل إن الخطة تشمل شراء حافلات جديدة للمدينة.', 'وأضاف أن الحافلات الجديدة تصل إلى المدينة قبل نهاية خطة النقل.'];
  const text = [filler(2).join('\n'), said.join(' '), filler(6).join('\n')].join('\n');
  test.each([12, 20, 30, 45, 60, 90])('come only with the sentence they lean on (%d words)', (words) => {
    const chosen = sentences(text, words);
    if (chosen.includes(said[1]!)) expect(chosen).toContain(said[0]!);
  });
  test('the first sentence is taken as it is when there is no other', () => {
    expect(sentences('وأضاف أن اللقاح مجاني في جميع المدارس.', 50)).toHaveLength(1);
  });
});

describe('what is no sentence of the article', () => {
  const link = 'اقرأ أيضا: خطة النقل العام في المدينة القديمة والمجلس البلدي';
  const heading = 'خطة النقل في أحياء المدينة القديمة';
  const half = 'وقال العضو: «المجلس البلدي ناقش خطة النقل العام في المدينة القديمة.';
  const text = [...filler(2), link, heading, half, ...filler(2)].join('\n');
  test.each([15, 40, 80, 200])('links, headings and half quotations stay out (%d words)', (words) => {
    for (const s of [link, heading, half]) expect(sentences(text, words)).not.toContain(s);
  });
  test('the headline is not said again', () => {
    const title = 'المجلس البلدي يناقش خطة النقل العام';
    expect(sentences([`${title}.`, ...filler(4)].join('\n'), 100, title)).not.toContain(`${title}.`);
  });
});

describe('a short line among lines without stops', () => {
  const read = (line: string) => sentencesOf([...filler(3).map((s) => s.slice(0, -1)), line, ...filler(2).map((s) => s.slice(0, -1))]).map((s) => s.text);
  test('is a heading where it has no verb', () => expect(read('خطة النقل العام في المدينة')).toHaveLength(5));
  test('is a sentence where it has one', () => expect(read('وأعلن المجلس خطة النقل العام في المدينة')).toHaveLength(6));
});

test('what is said twice is chosen once', () => {
  const twice = 'أعلنت وزارة الصحة بدء حملة تطعيم واسعة في جميع مدارس البلاد.';
  const chosen = sentences([twice, ...filler(1), twice, ...Array.from({ length: 5 }, () => 'وطالبت نقابة المعلمين بتوفير طبيب في كل مدرسة خلال أيام الحملة.')].join('\n'), 34);
  expect(new Set(chosen).size).toBe(chosen.length);
});

test('fifty thousand words are summed up in time that grows with them', () => {
  const article = (n: number) => ({ text: Array.from({ length: n }, (_, i) => filler(i % 17 + 1).at(-1)!.replace('المدينة', ['المدينة', 'البصرة', 'القاهرة', 'دمشق', 'تونس'][i % 5]!)).join('\n') });
  const short = article(400), long = article(4000);
  expect(cost(() => engine.summarize(long)) / cost(() => engine.summarize(short))).toBeLessThan(30);
});

describe('one sentence alone tells too little', () => {
  const lead = 'أعلن مجلس المدينة أمس في ختام اجتماع طويل حضره أعضاؤه ورؤساء الأحياء وممثلو التجار والنقابات والجامعات خطة جديدة للنقل العام تشمل شراء مئة حافلة كهربائية وبناء ثلاث محطات كبيرة في الأحياء الشرقية وتوسيع الطريق الساحلي وفتح مدرسة لتدريب السائقين وتركيب مظلات عند مواقف الانتظار خلال العامين المقبلين بتمويل من المصرف المركزي وقروض ميسرة من بنوك عربية وأوروبية.';
  const second = 'وتأتي خطة النقل العام بعد سنوات من شكاوى الطلاب والموظفين من ازدحام الشوارع وتأخر الحافلات القديمة التي يعود بعضها إلى ثمانينيات القرن الماضي، وبعد تقرير علمي حذر من ارتفاع تلوث الهواء في وسط المدينة إلى مستويات تضر بصحة الأطفال وكبار السن وتكلف المستشفيات الحكومية مبالغ ضخمة كل شتاء لعلاج أمراض الصدر والقلب والحساسية.';
  const rest = Array.from({ length: 40 }, (_, i) => `لكن ${i + 2} من السكان طلبوا مهلة.`);
  test('then a long second one may come too', () => {
    const { gist } = engine.annotate({ text: [lead, second, ...rest].join('\n') });
    expect(gist!.lengths.medium.sentences.map((i) => gist!.sentences[i]!.text)).toEqual(expect.arrayContaining([lead, second]));
  });
});

test('people get the lead, even where a later sentence says it at greater length', () => {
  const lead = 'يفتتح وزير النقل يوم الأحد خط القطار الجديد بين البصرة وبغداد.';
  const again = 'ومن المقرر أن يفتتح وزير النقل كمال الشريف يوم الأحد المقبل خط القطار الجديد بين البصرة وبغداد في احتفال كبير تحضره وفود من دول عربية وأوروبية في محطة البصرة القديمة.';
  const { summary } = engine.annotate({ text: [lead, ...filler(2), again, ...filler(5)].join('\n') });
  expect(summary[0]!.text).toBe(lead);
});

describe('a first sentence with a question mark', () => {
  const asked = (line: string) => sentencesOf([line, ...filler(4)])[0]!.question;
  test('is a question', () => expect(asked('متى تصل الحافلات الجديدة إلى أحياء المدينة القديمة؟')).toBe(true));
  test('is the news where it tells so much before it asks', () => {
    expect(asked('قال رئيس المجلس البلدي إن الحافلات الجديدة وصلت إلى المدينة قبل أسبوعين، وإن السائقين تدربوا عليها في ساحة المصنع القديم، فلماذا لا تعمل على الخطوط حتى الآن؟')).toBe(false);
  });
});
