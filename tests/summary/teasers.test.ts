import { describe, expect, test } from 'vitest';
import { sentencesOf } from './reading.ts';

const OWN = [
  'أعلن نادي البصرة تعاقده مع المدرب سامي الخالد حتى نهاية الموسم المقبل.',
  'وقال رئيس النادي إن المدرب يبدأ عمله يوم الأحد مع لاعبي الفريق الأول.',
  'وأضاف أن العقد يشمل تدريب فرق الشباب في ملاعب النادي الجديدة.',
];
const OTHERS = [
  'أعلنت وزارة الزراعة في تونس ارتفاع صادرات زيت الزيتون خلال العام الماضي',
  'كشفت شركة يابانية عن سيارة صغيرة تعمل بالطاقة الشمسية في معرض طوكيو.',
  'قال خبراء في المناخ إن ذوبان الجليد أسرع مما توقعته الدراسات السابقة.',
];
const read = (...lines: string[]) => sentencesOf(lines).map((s) => s.text);

describe('leads of other articles behind the last paragraph', () => {
  test('are none of its sentences', () => expect(read(...OWN, ...OTHERS)).toEqual(OWN));
  test('one that leans on nothing here among them', () => {
    const leaning = 'وقع الحادث في ساعات الصباح الباكر قرب مصنع للورق في جنوب إيطاليا.';
    expect(read(...OWN, OTHERS[1]!, leaning, OTHERS[2]!)).toEqual(OWN);
  });
  test('one that opens with a quotation among them', () => {
    const quoted = 'أعلن "تجمع للمزارعين" في المغرب العربي ارتفاع صادرات التمر هذا العام.';
    expect(read(...OWN, OTHERS[1]!, quoted, OTHERS[2]!)).toEqual(OWN);
  });
  test('a last paragraph that begins anew is its own', () => expect(read(...OWN, OTHERS[1]!)).toHaveLength(4));
  test('where all paragraphs begin anew they belong together', () => expect(read(OWN[0]!, ...OTHERS.slice(1), ...OTHERS.slice(1))).toHaveLength(5));
});

describe('leads that are cut off behind the last paragraph', () => {
  const CUT = 'عبرت دول عربية عدة عن دعمها لخطة التنمية التي أقرتها المنظمة في اجتماعها الأخير وطالبت جميع الأعضاء بدفع حصصهم قبل نهاية';
  const MORE = 'بعد خسارة المباراة الأولى يستعد منتخب تونس لمباراته الثانية أمام منتخب المغرب في كأس الأمم.';
  test('few paragraphs of its own are enough to tell', () => expect(read(OWN[0]!, OWN[1]!, OTHERS[1]!, CUT, MORE, OTHERS[2]!)).toEqual(OWN.slice(0, 2)));
  test('where its own begin anew too, from the one that is cut off', () => {
    const own = OWN.map((line) => line.replace(/^و/, ''));
    expect(read(...own, CUT, OTHERS[1]!, OTHERS[2]!)).toEqual(own);
  });
  test('items of a list are none', () => expect(read(...OWN, `*1 مايو: ${CUT}`, `*2 مايو: ${CUT}`, `*3 مايو: ${CUT}`, OTHERS[1]!)).toHaveLength(7));
  test('one sentence without its stop is a slip', () => {
    const lines = [...OWN, CUT, OWN[1]!.replace('الأحد', 'الاثنين'), OWN[2]!.replace('الشباب', 'الناشئين')];
    expect(read(...lines)).toHaveLength(6);
  });
});

test('a last line that breaks off among lines with stops is no sentence', () => {
  const broken = 'وتابع رئيس النادي أن الإدارة تنتظر رد لاعبين من ثلاثة أندية عربية على عروض قدمتها لهم قبل أسبوعين في ختام';
  expect(read(...OWN, OWN[1]!.replace('الأحد', 'الاثنين'), OWN[2]!.replace('الشباب', 'الناشئين'), broken)).not.toContain(broken);
});
