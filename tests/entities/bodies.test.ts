import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const organizations = (text: string) => engine.annotate({ text }).entities.filter((e) => e.type === 'organization' && e.confidence >= 0.5).map((e) => e.text);

describe('bodies whose names go on with common words', () => {
  test.each<[string, string[]]>([
    ['وصل رئيس مؤسسة الحج والزيارة الإيرانية إلى مكة.', ['مؤسسة الحج والزيارة الإيرانية']],
    ['كشف ذلك جهاز الاستخبارات الخارجية البريطاني أمس.', ['جهاز الاستخبارات الخارجية البريطاني']],
    ['أطفأت هيئة الإطفاء والإنقاذ الإسرائيلية الحريق.', ['هيئة الإطفاء والإنقاذ الإسرائيلية']],
    ['تخرج الباحث في معهد موسكو للفيزياء عام 1990.', ['معهد موسكو للفيزياء']],
    ['اشترت النادي شركة قطر للاستثمارات الرياضية قبل أعوام.', ['شركة قطر للاستثمارات الرياضية']],
    ['حصل التحالف من أجل الديمقراطية والعدالة على مقعدين.', ['التحالف من أجل الديمقراطية والعدالة']],
  ])('%s', (text, expected) => expect(organizations(text)).toEqual(expected));

  test.each<[string]>([
    ['يتعثر التحالف من أجل التقدم على الجبهات.'], ['كانت المدينة مركز الثقافة الإغريقية العريقة.'], ['زار مركز الرئيس الأمريكي في المدينة.'],
  ])('none: %s', (text) => expect(organizations(text)).toEqual([]));
  test('the Union behind its commission', () => expect(organizations('تحدث رئيس مفوضية الاتحاد الأوروبي أمس.')).not.toContain('مفوضية الاتحاد الأوروبي'));
});

describe('a body told again without its nation', () => {
  const again = (text: string) => engine.annotate({ text }).entities.filter((e) => e.type === 'organization' && e.confidence >= 0.5).map((e) => `${e.text}: ${e.name.en}`);
  test('the same body', () => expect(again('انتخب الحزب الشعبي الإسباني زعيما جديدا.\nوخسر الحزب الشعبي ملايين الناخبين.').slice(1)).toEqual(['الحزب الشعبي: People\'s Party of Spain']));
  test('another where another nation follows', () => expect(again('انتخب الحزب الشعبي الإسباني زعيما جديدا.\nوخسر الحزب الشعبي البرتغالي.').map((e) => e.split(':')[0])).not.toContain('الحزب الشعبي'));
  test('a party without the word for it', () => expect(again('دعا حزب آفاق تونس إلى الحوار.\nوعبر آفاق تونس عن قلقه.').map((e) => e.split(': ')[1])).toEqual(['Afek Tounes', 'Afek Tounes']));
  test('no body of that name, none is made', () => expect(again('انتخب الحزب زعيما جديدا.\nوخسر الحزب الشعبي ملايين الناخبين.')).toEqual([]));
});

describe('where a body ends, and what is none', () => {
  const painted = (text: string) => engine.annotate({ text }).entities.filter((e) => e.confidence >= 0.5).map((e) => `${e.type}: ${e.text}`);
  test.each<[string, string[]]>([
    ['أعلن رئيس الاتحاد الدولي لكرة القدم السويسري جياني إنفانتينو القرار.', ['organization: الاتحاد الدولي لكرة القدم', 'person: جياني إنفانتينو']],
    ['ارتفعت إيرادات قناة السويس هذا العام.', ['place: قناة السويس']],
    ['وكان أحد مؤسسي نداء تونس من الحاضرين.', ['organization: نداء تونس']],
    ['كتب المراسل لشبكة CNN. وأضاف أن الأمر مهم.', ['organization: CNN']],
  ])('%s', (text, expected) => expect(painted(text).filter((name) => /^(person|place|organization)/.test(name))).toEqual(expected));
  test.each<[string]>([['ويقول الأكراد إن هدفهم من القتال هو الحكم الذاتي.'], ['التقى الفريقان على ملعب "لوكوموتيف" مساء أمس.']])('no organization: %s', (text) => expect(organizations(text)).toEqual([]));
});

describe('agencies by their verbs', () => {
  const names = (text: string) => engine.annotate({ text }).entities.filter((e) => e.confidence >= 0.5).map((e) => `${e.type}: ${e.name.en}`);
  test.each<[string, string]>([
    ['وقالت الأناضول إن المحادثات بدأت.', 'organization: Anadolu Agency'],
    ['وأضافت مهر أن الزلزال خلف أضرارا.', 'organization: Mehr News Agency'],
    ['بدأت المحادثات وفقا للأناضول أمس.', 'organization: Anadolu Agency'],
    ['أعلنت وكالة أنباء "فارس" الإيرانية الخبر.', 'organization: Fars News Agency'],
  ])('%s', (text, name) => expect(names(text)).toContain(name));
  test.each<[string]>([['وقالت العربية الفصحى كلمتها.'], ['سافر الرحالة إلى الأناضول قديما.'], ['دفع الزوج مهر العروس.']])('no agency: %s', (text) => expect(organizations(text)).toEqual([]));
});

describe('in Latin letters', () => {
  const names = (text: string) => engine.annotate({ text }).entities.filter((e) => e.type === 'organization' && e.confidence >= 0.5).map((e) => `${e.text}: ${e.about?.ar}`);
  test('a known channel has its card', () => expect(names('دبي، الإمارات العربية المتحدة (CNN)— أعلنت الشرطة الخبر.')).toEqual([expect.stringMatching(/^CNN: .*أميركية/)]));
  test('a part of a longer name has none', () => expect(names('نشر القناة برنامج CNN Heroes أمس.')).not.toEqual(expect.arrayContaining([expect.stringMatching(/^CNN: .*أميركية/) as string])));
});
