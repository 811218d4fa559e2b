import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const painted = (text: string, types = ['place', 'event']) => engine.annotate({ text }).entities.filter((e) => e.confidence >= 0.5 && types.includes(e.type));
const told = (text: string) => painted(text).map((e) => `${e.text}=${e.name.en}`);

describe('one name, two places', () => {
  test.each<[string, string]>([
    ['وصل الوفد العماني أمس. وقال الوزير إن عمان ترحب به.', 'عمان=Oman'],
    ['وصل الوزير الأردني أمس إلى عمان قادما من مسقط. ورحب الأردن به.', 'عمان=Amman'],
    ['زار الوفد سلطنة عمان.', 'عمان=Oman'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
  test('طرابلس in Lebanon', () => expect(painted('وقعت اشتباكات في طرابلس. وقال الجيش اللبناني إن الوضع هادئ.')[0]!.about!.en).toBe('city in northern Lebanon'));
});

describe('places by the head before them', () => {
  test.each<[string, string[]]>([
    ['قال إن دولة الإمارات العربية المتحدة قوية.', ['الإمارات العربية المتحدة=United Arab Emirates']],
    ['اندلع حريق جنوب غرب إقليم "أود".', ['أود=undefined']],
    ['هبطت الطائرة في مطار "مهرآباد".', ['مهرآباد=Mahrabad']],
    ['بنوا قرية "نموذجية" هناك.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('places that are common words, or that the model doubts, in their company', () => {
  test('جدة in a text of Saudi Arabia', () => expect(told('نقلت السعودية البطولة إلى جدة.\nووصل اللاعبون من الرياض.')).toContain('جدة=Jeddah'));
  test('the ligament is no city', () => expect(told('عاد الفريق من الدار البيضاء.\nوأصيب اللاعب بقطع في الرباط الصليبي.')).toEqual(['الدار البيضاء=Casablanca']));
});

describe('storms', () => {
  test.each<[string, string[]]>([
    ['ضرب الإعصار "هايان" الساحل.', ['هايان=undefined']],
    ['ضرب إعصار فلورنس الساحل.', ['إعصار فلورنس=Hurricane Florence']],
    ['ضرب إعصار باتريشيا الساحل.', ['إعصار باتريشيا=undefined']],
    ['ضرب إعصار قوي الساحل.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('organizations with the word for their kind before them', () => {
  const organization = (text: string) => painted(text, ['organization']).map((e) => e.name.en);
  test('ائتلاف "النصر" is no club', () => expect(organization('جاء ائتلاف "النصر" ثالثا في العراق.')).toEqual(['Victory Alliance']));
  test('نادي النصر is one', () => expect(organization('فاز نادي النصر السعودي.').join()).toMatch(/Nassr/));
});
