import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

/** "type: name" of what is painted by default. */
const painted = (text: string) => engine.annotate({ text }).entities.filter((e) => e.confidence >= 0.5).map((e) => `${e.type}: ${e.text}`);

describe("a person's name goes on", () => {
  test.each<[string, string]>([
    ['وصل الملك لويس الرابع عشر إلى القصر في الصيف.', 'person: لويس الرابع عشر'],
    ['التقى الوفد البابا غريغوريوس الثامن قبل رحيله.', 'person: غريغوريوس الثامن'],
    ['فازت بالجائزة الممثلة سلوى أبو الخير بعد منافسة.', 'person: سلوى أبو الخير'],
    ['وقال محمد بن خليفة العطية إن البنك بخير.', 'person: محمد بن خليفة العطية'],
    ['سجل الهدف المغربي مبارك بوصوفة قبل النهاية.', 'person: مبارك بوصوفة'],
  ])('%s', (text, expected) => expect(painted(text)).toContain(expected));
});

describe('and ends', () => {
  test('before what is wished of the one named', () => expect(painted('كان علي بن أبي طالب كرم الله وجهه في الكوفة.')).toContain('person: علي بن أبي طالب'));
  test('at a colon', () => expect(painted('سئل عنه كيم: ترامب رجل قوي.')).not.toContain('person: كيم: ترامب'));
  test('who owns a club is no Malik', () => expect(painted('باع مالك تشيلسي الإنجليزي أسهمه.')).not.toContain('person: مالك تشيلسي'));
});

describe('two names joined by و are two', () => {
  test('also where none of them is known', () => expect(painted('قال المؤلفان روبرت شومانسكي وفليكس مندلوفيتش إن الأمر سهل.')).toEqual(['person: روبرت شومانسكي', 'person: فليكس مندلوفيتش']));
  test('a town that nobody knows', () => expect(painted('سيطرت القوات على بلدة كفرنبودة ودركنيفا بعد المعارك.')).not.toContain('place: ودركنيفا'));
});

describe('titles stay outside', () => {
  test('also where they are family names', () => expect(painted('وكان أمير قطر الشيخ تميم بن حمد قد وصل أمس.')).not.toContain('person: الشيخ تميم بن حمد'));
});

describe('places that the words before them announce', () => {
  test.each<[string, string]>([
    ['وقع الانفجار في حي البياع قرب السوق.', 'place: البياع'],
    ['اقتحمت القوات مخيم بلاطة شرق المدينة.', 'place: بلاطة'],
    ['يقيم الكاتب في الرياض منذ سنوات.', 'place: الرياض'],
    ['البحرين تحذر من السفر.', 'place: البحرين'],
  ])('%s', (text, expected) => expect(painted(text)).toContain(expected));
});

describe('what looks like parts of another word', () => {
  const found = (text: string) => engine.annotate({ text }).entities.filter((e) => e.type === 'person' && e.confidence >= 0.5).map((e) => e.text);
  test.each<[string, string[]]>([
    ['تحت قيادة مدربه الأرجنتيني خوان بروان.', ['خوان بروان']],
    ['وقال توم بريك المتحدث باسم الحزب ذلك.', ['توم بريك']],
    ['والقتيل الثاني يدعى علي سعيد العالول (55 عاما).', ['علي سعيد العالول']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
  test('a preposition after a given name stays one', () => expect(found('جلس خوان بروان في المطعم.')).not.toContain('خوان بروان'));
  test('a word of good health is no name', () => expect(found('وقال المدرب: كين بخير بعد المباراة.')).not.toContain('كين بخير'));
});
