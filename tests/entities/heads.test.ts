import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

/** "type: name" of what is painted by default. */
const painted = (text: string) => engine.annotate({ text }).entities.filter((e) => e.confidence >= 0.5).map((e) => `${e.type}: ${e.text}`);

describe('bodies with what they are for', () => {
  test.each<[string, string]>([
    ['أصدرت الهيئة العامة للرقابة المالية بيانا.', 'organization: الهيئة العامة للرقابة المالية'],
    ['رحب المجلس الأعلى للثقافة بالفكرة.', 'organization: المجلس الأعلى للثقافة'],
    ['قال الاتحاد المصري لرفع الأثقال إن البطولة مؤجلة.', 'organization: الاتحاد المصري لرفع الأثقال'],
    ['كان رئيس الهيئة العامة للرياضة السعودية حاضرا.', 'organization: الهيئة العامة للرياضة السعودية'],
  ])('%s', (text, expected) => expect(painted(text)).toContain(expected));

  test('an aim that a body has for once is no part of its name', () => {
    expect(painted('اجتمعت اللجنة العليا لبحث الأزمة أمس.').join()).not.toContain('لبحث');
    expect(painted('رفض ذلك بعد تبني البرلمان الإسرائيلي للقانون.').join()).not.toContain('للقانون');
  });
});

test('a ministry of many things', () => expect(painted('قررت وزارة الفلاحة والموارد المائية والصيد البحري غلق المحمية.')).toContain('organization: وزارة الفلاحة والموارد المائية والصيد البحري'));

describe('heads that a place makes whole', () => {
  test.each<[string, string]>([
    ['قال ذلك في مقابلة مع قناة دبي الرياضية أمس.', 'organization: قناة دبي الرياضية'],
    ['رفع بنك تركيا المركزي أسعار الفائدة.', 'organization: بنك تركيا المركزي'],
    ['درس الحقوق في جامعة حلب ثم هاجر.', 'organization: جامعة حلب'],
  ])('%s', (text, expected) => expect(painted(text)).toContain(expected));
  test('a town alone stays a place', () => expect(painted('وصل الوفد إلى دمشق أمس.')).toContain('place: دمشق'));
});

describe('a word that nothing explains, again and again', () => {
  test('what one mention surely is, the others are too', () => {
    const text = 'التقى المتحدث سامر الزنبقاني أهالي بلدة كفرزنبق.\nوصمدت كفرزنبق طويلا.\nعاد السكان من كفرزنبق أمس ومن كفرزنبق خرجوا.';
    expect(painted(text).filter((e) => e === 'place: كفرزنبق').length).toBeGreaterThan(1);
  });
});

describe('what only looks like a person', () => {
  test.each<[string]>([['وقف الرجل في الغرفة وقال لي إن الأمر انتهى.'], ['وهو ثاني أصغر لاعب في البطولة.']])('%s', (text) => expect(painted(text).filter((e) => e.startsWith('person'))).toEqual([]));
});

describe('right after the word for its kind', () => {
  test.each<[string, string]>([
    ['نفى ذلك التحالف مع حركة النهضة أمس.', 'organization: النهضة'],
    ['كتبت صحيفة الحياة مقالا طويلا.', 'organization: الحياة'],
  ])('%s', (text, expected) => expect(painted(text)).toContain(expected));
  test('an adjective in quotation marks is none', () => expect(painted('وتصفها الحكومة بأنها منظمة "إرهابية" خطيرة.')).toEqual([]));
});

describe('letters that only look like a place', () => {
  test.each<[string]>([['وصل إلى أعلى جبل على وجه الأرض.'], ['قتل ستة عشر جنديا تركياً هناك.']])('%s', (text) => expect(painted(text).filter((e) => e.startsWith('place'))).toEqual([]));
});

describe('the house of a name told in full', () => {
  test('آل الزنبق after سامر آل الزنبق', () => {
    const found = painted('قال المتحدث سامر آل الزنبقاني إن الوضع خطير.\nوزاد آل الزنبقاني في حديثه.');
    expect(found.filter((e) => e.endsWith('آل الزنبقاني'))).toHaveLength(2);
  });
});

describe('bodies that need no judge', () => {
  test.each<[string, string]>([
    ['قالت مديرة صندوق النقد الدولي كريستين لاغارد إنها تخشى التصعيد.', 'organization: صندوق النقد الدولي'],
    ['رحب رئيس المفوضية الأوروبية جان كلود يونكر بالاتفاق.', 'organization: المفوضية الأوروبية'],
    ['يحال الاتفاق أمام البرلمان الأوروبي حتى يدخل حيز التنفيذ.', 'organization: البرلمان الأوروبي'],
    ['وبإسناد جوي من التحالف العربي بدأ الهجوم.', 'organization: التحالف العربي'],
  ])('%s', (text, expected) => expect(painted(text)).toContain(expected));
  test('what comes behind a known name with its purpose is no part of it', () => {
    expect(painted('قال المرصد السوري لحقوق الإنسان المعارض إن القتال مستمر.')).toContain('organization: المرصد السوري لحقوق الإنسان');
    expect(painted('فتحت وزارة العدل التحقيق في القضية.').join()).not.toContain('التحقيق');
  });
});

describe('cards', () => {
  const card = (text: string, name: string) => engine.annotate({ text }).entities.find((e) => e.text === name);
  test('an agency with its town\'s or country\'s name', () => expect(card('وقالت وكالة "الأناضول" إن الشرطة اعتقلت الرجل.', 'الأناضول')?.name.en).toBe('Anadolu Agency'));
  test('a house that speaks', () => expect(card('وقال الكرملين إن الرئيس بوتين سيزور أنقرة.', 'الكرملين')?.about?.en).toBe('seat of the Russian president'));
  test('a body after the word for its kind', () => expect(card('ذكرت منظمة هيومن رايتس ووتش أن القتال مستمر.', 'منظمة هيومن رايتس ووتش')?.name.en).toBe('Human Rights Watch'));
  test('a surname that only seems to have a clitic', () => {
    const text = 'أعلن ذلك مدير المخابرات جون برينان أمس.\nوقال برينان على حسابه إن الأمر خطير.';
    expect(card(text, 'برينان')?.name.en).toBe('John Brennan');
  });
});

describe('ministries told without their head', () => {
  test.each<[string, string]>([['أعلنت الداخلية الإيطالية ترحيل الرجل.', 'organization: الداخلية الإيطالية'], ['ونفت الخارجية الروسية ذلك.', 'organization: الخارجية الروسية']])('%s', (text, expected) => expect(painted(text)).toContain(expected));
  test.each<[string]>([['انتقد السياسة الخارجية الأميركية في المنطقة.'], ['التقى وزير الخارجية الأميركية نظيره.']])('none: %s', (text) => expect(painted(text).filter((e) => e.startsWith('organization'))).toEqual([]));
});

test('the office keeps its ministry where the document has it alone too', () => {
  expect(painted('أعلنت الخارجية التركية ذلك.\nونفى وزير الخارجية التركية مولود جاويش أوغلو الخبر.').filter((e) => e.startsWith('organization'))).toHaveLength(1);
});

test('a word with digits written onto it is no person', () => expect(painted('وتقول المخرجة لفرانس24 إن صعودها تدريجي.').filter((e) => e.startsWith('person'))).toEqual([]));
