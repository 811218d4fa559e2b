import { describe, expect, test } from 'vitest';
import { engine, wordIn } from '../dictionary.ts';

const phrasesIn = (text: string) => engine.annotate({ text }).phrases;
const spans = (text: string) => phrasesIn(text).map((p) => p.text);

describe('expressions are found in the forms they take', () => {
  test.each<[string, ...string[]]>([
    // Clitics of the first word stay outside, the article inside.
    ['طالب المبعوث بوقف إطلاق النار فورا', 'وقف إطلاق النار'],
    ['ووقف إطلاق النار صامد', 'وقف إطلاق النار'],
    ['صدر كتاب عن الذكاء الاصطناعي', 'الذكاء الاصطناعي'],
    ['حدود جديدة للذكاء الاصطناعي', 'لذكاء الاصطناعي'],
    ['تعمل الآلة بالذكاء الاصطناعي', 'الذكاء الاصطناعي'],
    ['هذا ذكاء اصطناعي بسيط', 'ذكاء اصطناعي'],
    ['ولا سيما الأطفال', 'ولا سيما'],
    ['هرب الجميع، لا سيما الأطفال', 'لا سيما'],
    ['وفي حين بقي الوزير صامتا', 'في حين'],
    ['وَعَلَى الرَّغْمِ مِنَ المطر', 'عَلَى الرَّغْمِ مِنَ'],
    // Definite or not, singular or plural, tanwīn.
    ['ألغى الرئيس الاتفاق النووي', 'الاتفاق النووي'],
    ['وقعوا اتفاقا نوويا جديدا', 'اتفاقا نوويا'],
    ['أنشئت مناطق منزوعة السلاح', 'مناطق منزوعة السلاح'],
    ['صدرت مذكرات التوقيف', 'مذكرات التوقيف'],
    ['عقدت الوزيرة مؤتمرا صحفيا', 'مؤتمرا صحفيا'],
    ['ستجرى الانتخابات التشريعية غدا', 'الانتخابات التشريعية'],
    ['آمن بالقضاء والقدر', 'القضاء والقدر'],
    ['سرق هاتفها المحمول', 'هاتفها المحمول'],
    // Verbs in any form, one word between.
    ['وأدت الحرب إلى نزوح السكان', 'أدت الحرب إلى'],
    ['مما يؤدي إلى مقتل المئات', 'يؤدي إلى'],
    ['وأسفر الانفجار عن مقتل ثلاثة', 'أسفر الانفجار عن'],
    ['شنت القوات هجوما على المدينة', 'شنت القوات هجوما'],
    ['ستشن الطائرات غارات', 'ستشن الطائرات غارات'],
    ['لقي سبعة مصرعهم في الحادث', 'لقي سبعة مصرعهم'],
    ['أعربت الوزيرة عن قلقها', 'أعربت الوزيرة عن قلقها'],
    ['أخذوا ذلك في الاعتبار', 'أخذوا ذلك في الاعتبار'],
    ['ألقت الشرطة القبض على اللص', 'ألقت الشرطة القبض على'],
    // The longest wins, the next begins behind it.
    ['على الرغم من ذلك نجح', 'على الرغم من ذلك'],
    ['على الرغم من أنه مريض', 'على الرغم من أنه'],
    ['سوء الأحوال الجوية', 'سوء الأحوال الجوية'],
    ['من جهة أخرى ألقي القبض على رجل أعمال', 'من جهة أخرى', 'ألقي القبض على', 'رجل أعمال'],
    // A verb's object yields to the term that begins with it.
    ['عقدت الوزيرة اجتماعا أمس', 'عقدت الوزيرة اجتماعا'],
    ['شنت القوات غارات جوية', 'غارات جوية'],
    // A letter of the next word is asked for and stays outside.
    ['وضع الاتفاق حدا للحرب', 'وضع الاتفاق حدا'],
    ['وتطالب بزيادة الأجور', 'تطالب'],
    ['قالت (أ ف ب) إن الوضع هادئ', 'أ ف ب'],
  ])('%s', (text, ...expected) => expect(spans(text)).toEqual(expected));
});

describe('what only looks like one is left alone', () => {
  test.each([
    // Punctuation and lines part words.
    'أعلن وقف، إطلاق النار', 'قال في: حين ذهب', 'وقف؛ إطلاق النا',
    // More than one word between.
    'شنت القوات المسلحة السورية هجوما', 'أدت كل هذه الحروب إلى ذلك',
    // After a preposition the article counts.
    'سدد الكرة من الجهة اليمنى',
    // The letter is missing.
    'وتطالب النقابة',
    'كتب الولد رسالة', '', '؟!',
  ])('%s', (text) => expect(spans(text).filter((p) => /وقف|حين|شن|أد|جهة|طالب|رسالة/.test(p))).toEqual([]));
});

describe('a word of a name is none of those it could mean', () => {
  test.each([
    ['رأت سيرين النور في غرفتها', 'رأت'], ['قالت الممثلة سيرين عبد النور إن المسلسل انتهى', 'سيرين'],
  ])('%s', (text, opening) => expect(spans(text).filter((s) => s.startsWith(opening))).toEqual([]));
  test('the same words without a name', () => expect(spans('رأى المشروع النور أخيرا')).toEqual(['رأى المشروع النور']));
});

describe('a word that a phrase lists with its vowels is read so', () => {
  test.each([
    ['لم يعد يفكر في السفر', 'يعد', 'يَعُد'], ['ولم تعد المدينة آمنة', 'تعد', 'تَعُد'], ['لم نعد نثق بالوعود', 'نعد', 'نَعُد'],
  ])('%s: %s is %s', (sentence, written, vowelled) => {
    expect(wordIn(sentence, written)).toMatchObject({ vocalized: vowelled, lemma: 'عَادَ' });
    expect(phrasesIn(sentence)[0]).toMatchObject({ gloss: { en: 'no longer' } });
  });
  test('and stays what it was elsewhere', () => expect(wordIn('يعد هذا الفوز الأول للفريق', 'يعد').lemma).not.toBe('عَادَ'));
});

describe('a phrase tells which word an inflected one in it is', () => {
  test.each<[string, string, string]>([['وعورة الطرق التي تحول دون السفر', 'تحول', 'حَالَ'], ['عاد القانون ليدخل حيز التنفيذ', 'ليدخل', 'دَخَلَ']])(
    '%s: %s is of %s', (sentence, written, lemma) => expect(wordIn(sentence, written).lemma.normalize()).toBe(lemma.normalize()));
  test('a number is no verb: واحد من', () => expect(engine.annotate({ text: 'كان هذا واحدا من أجمل البيوت، وبيت واحد من طين' }).phrases.map((p) => p.gloss.en)).not.toContain('limit, curb'));
});

test('a phrase tells its words, its sense and its level; the gap is shown when there is one', () => {
  expect(phrasesIn('أدت الحرب إلى نزوح')[0]).toMatchObject({ start: 0, end: 13, gloss: { en: 'lead to, cause' }, level: 3 });
  expect(phrasesIn('أدت الحرب إلى نزوح')[0]!.lemma).toMatch(/ … /);
  expect(phrasesIn('أدت إلى نزوح')[0]!.lemma).not.toMatch(/…|_|\[/);
});

test('spans are those of the text and do not overlap', () => {
  const text = 'وَبِوَقْفِ إطلاق النار، ومن جهته أعرب الأمين العام عن أمله في وضع حد للحرب الأهلية، وذلك على هامش مؤتمر صحفي في ظل أزمة إنسانية.';
  let end = 0;
  for (const p of phrasesIn(text)) {
    expect(p.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(p.start, p.end)).toBe(p.text);
    end = p.end;
  }
  expect(spans(text)[0]).toBe('وَقْفِ إطلاق النار');
  expect(spans(text)).toEqual(expect.arrayContaining(['من جهته', 'الأمين العام', 'وضع حد', 'لحرب الأهلية', 'على هامش', 'مؤتمر صحفي', 'في ظل', 'أزمة إنسانية']));
});

test.each<[string, string, string]>([['الاحتفال بعيد الحب', 'بعيد', 'بِعِيد'], ['دخل الاتفاق حيز التنفيذ', 'دخل', 'دَخَلَ'], ['كان جزءا كاملا في المبنى', 'كاملا', 'كَامِلًا']])(
  'a phrase that opens behind a clitic has the clitic read, and none where it is far-fetched: %s', (sentence, written, vocalized) => {
    expect(engine.annotate({ text: sentence }).words.find((w) => w.text === written)!.vocalized.normalize()).toBe(vocalized.normalize());
  });
test('كاملا في is not كـ + أملا في', () => expect(spans('كان جزءا كاملا في المبنى')).toEqual([]));
