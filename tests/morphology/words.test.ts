import { describe, expect, test } from 'vitest';
import { stripMarks } from '../../src/language/index.ts';
import { engine, wordIn } from '../dictionary.ts';

const bare = (s: string) => stripMarks(s);
const first = (word: string) => engine.lookup(word)[0]!;

describe('clitics come off, the lemma stays', () => {
  test.each<[string, string, string]>([
    ['وبحسب', 'حسب', 'و+بحسب'], ['للهدنة', 'هدنة', 'ل+ل+هدنة'], ['والمليشيات', 'مليشيا', 'و+ال+مليشيات'], ['اتخاذها', 'اتخاذ', 'اتخاذ+ها'],
    ['كتابهم', 'كتاب', 'كتاب+هم'], ['وسيكتبونها', 'كتب', 'و+س+يكتبون+ها'], ['بالمدرسة', 'مدرسة', 'ب+ال+مدرسة'], ['مدرستهم', 'مدرسة', 'مدرست+هم'],
    ['فقالوا', 'قال', 'ف+قالوا'], ['للجنة', 'لجنة', 'ل+لجنة'], ['مستشفاهم', 'مستشفى', 'مستشفا+هم'], ['عليهم', 'على', 'علي+هم'], ['منها', 'من', 'من+ها'],
    ['كأنهم', 'كأن', 'كأن+هم'], ['لديها', 'لدى', 'لدي+ها'], ['كالعادة', 'عادة', 'ك+ال+عادة'],
  ])('%s is %s: %s', (word, lemma, segments) => {
    const reading = first(word);
    expect(bare(reading.lemma)).toBe(lemma);
    expect(reading.segments.map((s) => s.text).join('+')).toBe(segments);
  });
});

describe('weak, doubled and hamzated words find their lemma', () => {
  test.each<[string, string]>([
    ['يقول', 'قال'], ['قلت', 'قال'], ['يعد', 'عد'], ['استقلت', 'استقل'], ['أبنائهم', 'ابن'], ['أبناؤه', 'ابن'], ['أبناءها', 'ابن'],
    ['مسئولين', 'مسؤول'], ['شؤونهم', 'شأن'], ['قرأوا', 'قرأ'], ['قرؤوا', 'قرأ'], ['لم يرَ', 'رأى'],
    ['نجا', 'نجا'], ['سيلتقي', 'التقى'], ['المقاتلون', 'مقاتل'], ['مقاتلوه', 'مقاتل'], ['كرهها', 'كره'],
  ])('%s → %s', (word, lemma) => {
    const words = engine.annotate({ text: word }).words;
    const readings = [words.at(-1)!, ...words.at(-1)!.others];
    expect(readings.map((r) => bare(r.lemma))).toContain(lemma);
  });
});

describe('look-up forgives careless spelling', () => {
  test.each<[string, string]>([
    ['الى', 'إلى'], ['ان', 'أن'], ['فى', 'في'], ['الاسلام', 'إسلام'], ['مدرسه', 'مدرسة'], ['علي', 'على'], ['مســؤول', 'مسؤول'], ['کتاب', 'كتاب'], ['كتـاب', 'كتاب'], ['كتا\u200cب', 'كتاب'],
    ['كبييييير', 'كبير'], ['رااااائع', 'رائع'], ['مممنوع', 'ممنوع'], ['لايوجد', 'أوجد'], ['مايحدث', 'حدث'], ['ياصديقي', 'صديق'], ['ألسلطة', 'سلطة'], ['لاتزال', 'زال'],
    ['الطوارىء', 'طوارئ'], ['شاطىء', 'شاطئ'], ['يهنىء', 'هنأ'], ['وموانيء', 'ميناء'], ['شوؤن', 'شأن'], ['رؤوساء', 'رئيس'], ['مسؤلا', 'مسؤول'], ['مبدء', 'مبدأ'],
  ])('%s → %s', (word, lemma) => expect([first(word), ...first(word).others].map((r) => bare(r.lemma))).toContain(lemma));
});

test('a small word written onto the next one is told apart', () => {
  expect(first('لايستطيع').segments.map((s) => s.text)).toEqual(['لا', 'يستطيع']);
  expect(first('لايستطيع').segments[0]?.gloss?.en).toBe('not, no');
  expect(first('كبييييير').segments.map((s) => s.text)).toEqual(['كبييييير']);
});

describe('the sentence decides', () => {
  test.each<[string, string, string]>([
    ['قتل ستة مدنيين في القصف', 'قتل', 'VERB'],
    ['بعد قتل المدنيين', 'قتل', 'NOUN'],
    ['أطلق الجنود النار بهدف قتل المدنيين', 'قتل', 'NOUN'], ['ولم تعلق الشركة على الخبر', 'تعلق', 'VERB'], ['أعربت السلطات عن أملها مع إبداء تخوفها من الطقس', 'تخوفها', 'NOUN'],
    ['لم يكتب الصحفي شيئا', 'يكتب', 'VERB'],
    ['عقد الوزير مؤتمرا صحفيا', 'عقد', 'VERB'],
    ['وقع الطرفان عقد البيع', 'عقد', 'NOUN'],
    ['كشف البيان عن اتفاق', 'كشف', 'VERB'],
    ['بعد نشر القوات', 'نشر', 'NOUN'],
  ])('%s: %s is a %s', (sentence, written, pos) => expect(wordIn(sentence, written).pos).toBe(pos));
});

describe('written vowels decide', () => {
  test.each<[string, string]>([['كُتُب', 'كِتَاب'], ['كَتَبَ', 'كَتَبَ'], ['عِلْم', 'عِلم'], ['عَلَم', 'عَلَم'], ['مُدَرِّسة', 'مُدَرِّس'], ['قُتِلَ', 'قَتَلَ']])('%s → %s', (word, lemma) => {
    expect(first(word).lemma.normalize('NFC').replace(/\u0652/g, '')).toBe(lemma.normalize('NFC'));
  });
  test.each([['قتل خمسة مدنيين في الهجوم', 'قتل', 'passive'], ['الذين قتلوا في الحرب', 'قتلوا', 'passive'], ['قتل الجنود خمسة مدنيين', 'قتل', 'active'], ['نقل إلى المستشفى', 'نقل', 'passive'], ['نقل الوزير الرسالة', 'نقل', 'active'], ['اعتقل في المطار', 'اعتقل', 'passive'],
    ['استبعد من القائمة', 'استبعد', 'passive'], ['استبعد الوزير اللاعب', 'استبعد', 'active'], ['استبعد مسؤول كبير ذلك', 'استبعد', 'active'], ['أفرج عن عشرين سجينا', 'أفرج', 'passive'],
    ['أدرج في جدول الأعمال', 'أدرج', 'passive'], ['استدعي إلى المحكمة', 'استدعي', 'passive'], ['استدعى الوزير السفير', 'استدعى', 'active']])(
    '%s: %s is %s', (sentence, written, voice) => expect(wordIn(sentence, written).features?.voice).toBe(voice));
  test.each([['يُذكر أن القرية قديمة', 'يُذكر', 'يُذكَرُ'], ['ما يُعرف باسم النهر الأزرق', 'يُعرف', 'يُعرَفُ'], ['وشُرد كثير من الناس', 'وشُرد', 'وَشُرِّدَ'], ['تُواصل المدرسة عملها', 'تُواصل', 'تُوَاصِلُ']])(
    'a lone ḍamma at the start says passive: %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));
  test('the passive is told', () => expect(first('قُتِلَ').features?.voice).toBe('passive'));
});

test('hamza beside its seat: the segments are those of the text', () => {
  expect(first('بالطوارىء').segments.map((s) => s.text)).toEqual(['ب', 'ال', 'طوارىء']);
  expect(first('مسؤلها').segments.map((s) => s.text)).toEqual(['مسؤل', 'ها']);
});

describe('tanwīn on the last alif is an indefinite accusative, no verb and no dual', () => {
  test.each<[string, string, string]>([
    ['أكملت دراستها عاماً بعد ذلك', 'عاماً', 'عَامًا'], ['سجل هدفاً من ركلة حرة', 'هدفاً', 'هَدَفًا'], ['رسمت صورًا ملونة', 'صورًا', 'صُوَرًا'],
    ['صار علماً مستقلا', 'علماً', 'عِلمًا'], ['كان طالباً روسياً هادئا', 'روسياً', 'رُوسِيًّا'],
  ])('%s: %s → %s', (sentence, written, vowelled) => {
    const word = wordIn(sentence, written);
    expect(word.vocalized.normalize()).toBe(vowelled.normalize());
    expect(word.pos).not.toBe('VERB');
  });
});

describe('من قبل with the doer is by, without him before', () => {
  test.each([
    ['بني الجسر من قبل شركة صينية', 'قبل', 'قِبَل'], ['رفض الاقتراح من قبل المعارضة', 'قبل', 'قِبَل'], ['زرت هذه القرية من قبل', 'قبل', 'قَبْل'],
    ['رأيت ذلك من قبل مرارا', 'قبل', 'قَبْل'], ['لم يحدث ذلك من قبل في بلدنا', 'قبل', 'قَبْل'], ['غادر المدينة قبل الحرب', 'قبل', 'قَبْل'],
  ])('%s: %s → %s', (sentence, written, lemma) => expect(wordIn(sentence, written).lemma.replaceAll('\u0652', '')).toBe(lemma.replaceAll('\u0652', '')));
});

test.each([['بلغ جدي السبعين من عمره', 'السبعين', 'سبعون'], ['في عيد ميلادها الخمسين', 'الخمسين', 'خمسون'], ['اشترى ألفين من الأغنام', 'ألفين', 'ألف']])(
  '%s: %s → %s', (sentence, written, lemma) => expect(bare(wordIn(sentence, written).lemma)).toBe(lemma));

test('a word that nobody listed is marked as a guess', () => {
  const word = first('والزغلطيات');
  expect(word.guessed).toBe(true);
  expect(word.segments.map((s) => s.text)).toEqual(['و', 'ال', 'زغلطيات']);
});

test('a relative adjective of a listed noun is marked as derived', () => {
  const word = first('حنجرية');
  expect(word).toMatchObject({ pos: 'ADJ', derived: true });
});

test('ḍammatān and kasratān are on no verb', () => expect(wordIn('هذه أراضٍ واسعة', 'أراضٍ').pos).toBe('NOUN'));

test.each([['طلب منا أن ننتظر', 'منا', 'مِنَّا'], ['سأل عني الجيران', 'عني', 'عَنِّي']])('%s: %s → %s', (sentence, written, vocalized) =>
  expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));

test.each([['زار السائح القاهرة', 'القاهرة', 'Cairo'], ['سفراء لبنان وقطر', 'وقطر', 'Qatar'], ['يوم 13 آب', 'آب', 'August'], ['بعد النيل من سمعته', 'النيل', 'harm']])(
  'countries and cities whose letters are common words, too: %s', (sentence, written, gloss) => expect(wordIn(sentence, written).gloss.en).toContain(gloss));
test('nobody says you to women in news: لكن is but', () => expect(wordIn('الطريق طويل لكن قد نصل غدا', 'لكن').lemma).toContain('لَكِن'));

describe('وقع is signed where a document is its object, else happened', () => {
  test.each([['وقعت الحكومة السويدية عقدا مع المصنع', 'وقعت', 'وَقَّعَت'], ['وقعت البلاد على اتفاقية جديدة', 'وقعت', 'وَقَّعَت'], ['الاتفاق الذي وقع في جنيف', 'وقع', 'وُقِّعَ'],
    ['وقع الانفجار قرب المبنى الذي شهد الاتفاق', 'وقع', 'وَقَعَ'], ['وقعت الحادثة بعد اتفاق السلام', 'وقعت', 'وَقَعَت']])(
    '%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));
});

test.each([['الاجتماع الذي يبدأ غدا', 'يبدأ', 'يَبدَأُ'], ['كان يلجأ إلى أصدقائه', 'يلجأ', 'يَلجَأُ'], ['لم يقرأ الرسالة', 'يقرأ', 'يَقرَأْ'], ['في حين صنع الضيوف المفاجأة', 'صنع', 'صَنَعَ'], ['بقي في منزله حين وقع الخلل', 'وقع', 'وَقَعَ']])(
  '%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));

test.each([['انتخبت مستشارة للمرة الرابعة', 'مستشارة', 'مُستَشَارَة'], ['زارت المدينة وزيرة جديدة', 'وزيرة', 'وَزِيرَة'], ['عمدة بلدة صغيرة', 'عمدة', 'عُمدَة']])(
  'ة is no pronoun in ـه: %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));

describe('what stands behind غير is the adjective where a noun is spelt like it', () => {
  test.each([['المعلومات غير الدقيقة', 'الدقيقة', 'دَقِيق'], ['الهجرة غير الشرعية', 'الشرعية', 'شَرعِيّ'], ['قال ذلك غير مرة', 'مرة', 'مَرَّة']])(
    '%s: %s is %s', (sentence, written, lemma) => expect(wordIn(sentence, written).lemma.normalize()).toBe(lemma.normalize()));
});

describe('وعبر … عن is expressed, else across', () => {
  test.each([['وعبر الرئيس عن أسفه', 'وعبر', 'عَبَّرَ'], ['وعبر مزارعون من القرية عن غضبهم', 'وعبر', 'عَبَّرَ'], ['وعبر الحدود الجنوبية تدفق الزوار', 'وعبر', 'عَبْر'], ['سافر عبر الجبال', 'عبر', 'عَبْر']])(
    '%s: %s is of %s', (sentence, written, lemma) => expect(wordIn(sentence, written).lemma.normalize()).toBe(lemma.normalize()));
});
test.each([['هل لديك وقت', 'لديك', 'لَدَى'], ['مدن أخرى مثل دمشق', 'مثل', 'مِثْل'], ['زيارة لا تقل أهمية عن الأولى', 'تقل', 'قَلَّ'], ['التي توفر للطلاب كتبا', 'توفر', 'وَفَّرَ'], ['ومن بين الحاضرين طبيب', 'ومن', 'مِن']])(
  '%s: %s is of %s', (sentence, written, lemma) => expect(wordIn(sentence, written).lemma.normalize()).toBe(lemma.normalize()));

test.each<[string, string, string]>([
  ['تفوق الفريق فنيا على خصمه', 'فنيا', 'technically; artistically'], ['عين النادي مديرا فنيا جديدا', 'فنيا', 'artistic; technical'], ['أصبحت المدينة مركزا ماليا عالميا', 'عالميا', 'world, global, international'],
  ['شارك في الألعاب 168 رياضيا من البلاد', 'رياضيا', 'sports, athletic; mathematical'], ['تدعمه الدولة ماليا منذ عام', 'ماليا', 'financially'],
])('%s: %s is %s', (sentence, written, gloss) => expect(wordIn(sentence, written).gloss.en).toBe(gloss));

test.each<[string, string, string]>([
  ['وصل الوفد يوم الأحد إلى المدينة', 'الأحد', 'Sunday'], ['قال أحد اللاعبين', 'أحد', 'one (of); anyone'], ['بدأ العرض عند الساعة الثامنة مساء', 'الساعة', "o'clock, hour"], ['بدأ العرض في الساعة 8 مساء', 'الساعة', "o'clock, hour"],
  ['السرعة 60 كيلومترا في الساعة', 'الساعة', 'hour; clock, watch'], ['زاد الحماس في الملعب', 'الحماس', 'enthusiasm, zeal'], ['خلال الـ72 ساعة الماضية', 'ال', 'the (before a figure)'], ['شكر آل سعود الضيوف', 'آل', 'family, house (of), clan'],
])('%s: %s is %s', (sentence, written, gloss) => expect(wordIn(sentence, written).gloss.en).toBe(gloss));

describe('what is somebody’s is a noun, not an adjective', () => {
  test.each<[string, string, string]>([
    ['وواصل الوزير حديثه عن الأزمة', 'حديثه', 'talk, conversation; hadith'], ['استراتيجيتها الجديدة واضحة', 'استراتيجيتها', 'strategy'], ['قتل عشرات من مسلحيها', 'مسلحيها', 'gunman, armed man, militant'],
  ])('%s: %s is %s', (sentence, written, gloss) => expect(wordIn(sentence, written)).toMatchObject({ pos: 'NOUN', gloss: { en: gloss } }));
  test('nor is it mine before what it belongs to', () => expect(wordIn('انسحب مسلحي الحركة من المدينة', 'مسلحي').segments).toHaveLength(1));
  test('but what is the newest of them is', () => expect(wordIn('هاجموا المدينة بصواريخ أحدثها صنع قبل عام', 'أحدثها').pos).toBe('ADJ'));
});

describe('a verb that shows beside one that appears', () => {
  test.each<[string, string, string]>([
    ['الصور تظهر حجم الدمار', 'تظهر', 'تُظهِرُ'], ['وتظهر الدراسة أن السكر مضر', 'وتظهر', 'وَتُظهِرُ'], ['الشركة تصدر بيانا', 'تصدر', 'تُصدِرُ'],
    ['الصور تظهر على الشاشة', 'تظهر', 'تَظهَرُ'], ['الرجل يظهر يوم الخميس', 'يظهر', 'يَظهَرُ'],
  ])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized).toBe(vocalized));
});

describe('the case of what is somebody’s', () => {
  test.each<[string, string, string]>([
    ['قدم الوفد شكره وقدم استقالته', 'استقالته', 'اِستِقَالَتَهُ'], ['عززت الدولة وجودها وعززت وجودها', 'وجودها', 'وُجُودَهَا'], ['نقلوا أسلحتهم إلى المدينة', 'أسلحتهم', 'أَسلِحَتَهُم'], ['عزز علاقاته مع جاره', 'علاقاته', 'عَلَاقَاتِهِ'],
    ['وصلت الليرة إلى أدنى مستوياتها', 'مستوياتها', 'مُستَوَيَاتِهَا'], ['بلغت قيمتها مليون دولار', 'قيمتها', 'قِيمَتُهَا'], ['قال مكتبه في بيان', 'مكتبه', 'مَكتَبُهُ'], ['وانتهت مهلتهم', 'مهلتهم', 'مُهلَتُهُم'],
  ])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized).toBe(vocalized));
});

test.each<[string, string, string]>([
  ['مسؤوليتي كرئيس للنادي كبيرة', 'مسؤوليتي', 'مَسؤُولِيَّتِي'], ['بدا الرجل غاضبا', 'بدا', 'بَدَا'], ['بدأ الرجل عمله', 'بدأ', 'بَدَأَ'], ['ونزل الركاب من الطائرة', 'ونزل', 'وَنَزَلَ'],
  ['حاول فرض سيطرتها على البلاد', 'سيطرتها', 'سَيطَرَتِهَا'],
])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized).toBe(vocalized));

test('على نحو before a figure is no manner', () => {
  expect(engine.annotate({ text: 'سيطرت القوات على نحو 60 بالمئة من المنطقة' }).phrases.map((p) => p.text)).not.toContain('على نحو');
  expect(engine.annotate({ text: 'يعمل الجهاز على نحو أفضل' }).phrases.map((p) => p.text)).toContain('على نحو');
});

describe('what she does, not what he did', () => {
  test.each<[string, string, string]>([['وقد تدخل الأزمة عامها الثامن', 'تدخل', 'تَدخُلُ'], ['وتمثل استعادة المدينة انتصارا', 'وتمثل', 'وَتُمَثِّلُ'], ['وتوظف الشركة ألف عامل', 'وتوظف', 'وَتُوَظِّفُ'], ['جماعة الإخوان تشكل نموذجا سيئا', 'تشكل', 'تُشَكِّلُ'], ['تلاحق السلطات المعارضين', 'تلاحق', 'تُلَاحِقُ']])(
    '%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));
  test.each<[string, string]>([['تحدث الوزير عن الأزمة', 'تحدث'], ['تعرض لعملية تسميم', 'تعرض'], ['الممثل الذي تقمص شخصية الملك', 'تقمص']])(
    '%s: he', (sentence, written) => expect(wordIn(sentence, written).features).toMatchObject({ tense: 'past', gender: 'masculine' }));
});

test.each<[string, string, string]>([
  ['أعمال غير قانونية مثل التهرب من الضرائب', 'مثل', 'NOUN'], ['الفريق الذي مثل البلاد', 'مثل', 'VERB'], ['عاد الوفد من اليمن', 'اليمن', 'PROPN'],
])('%s: %s is %s', (sentence, written, pos) => expect(wordIn(sentence, written).pos).toBe(pos));

test.each<[string, string, string]>([
  ['زار دولا كثيرة آخرها السويد', 'آخرها', 'last, latest; end'],
])('%s: %s is %s', (sentence, written, gloss) => expect(wordIn(sentence, written).gloss.en).toBe(gloss));

test.each<[string, string, string]>([
  ['وكيل معترف به قانونيا', 'معترف', 'recognized'], ['غادر معربا في الوقت نفسه عن أمله', 'معربا', 'expressing'], ['سمعوا عن قصص الاعتداء', 'قصص', 'story'],
  ['شهدت العاصمة لقاء تاريخيا بين الرئيسين', 'تاريخيا', 'historic, historical'], ['قدمت دعما ماليا أو ماديا', 'ماديا', 'material, financial; materialistic'],
  ['عمت الفوضى البلاد', 'البلاد', 'country'], ['قال متحدث لوكالة فرانس برس', 'فرانس', 'Agence France-Presse'],
])('%s: %s is %s', (sentence, written, gloss) => expect(wordIn(sentence, written).gloss.en).toBe(gloss));

test.each<[string, string, string]>([['زار المبعوث الأممي لليمن مدينة تعز', 'لليمن', 'لِليَمَن'], ['سلم الوزير رسالة وللسعودية دور في ذلك', 'وللسعودية', 'وَلِلسُّعُودِيَّة']])(
  'the article behind ل, in a name: %s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.normalize()).toBe(vocalized.normalize()));

test.each<[string, string, string]>([
  ['قال الوزير اليوم إنه مستعد', 'اليوم', 'today; day'], ['صحف اليوم في لندن', 'اليوم', 'today; day'], ['في ذلك اليوم البعيد', 'اليوم', 'day'], ['عاد الوفد في اليوم التالي', 'اليوم', 'day'],
  ['يعاني الاقتصاد من الضعف', 'الضعف', 'weakness'], ['لم تعرض النسخ بل صورا منها', 'صورا', 'picture, image; manner; copy'], ['يجب أن يكون أكثر حذرا', 'حذرا', 'cautious, wary'],
  ['أصيب نحو 20 شخصا', 'نحو', 'about, approximately'], ['غادر نحو ألفي شخص', 'نحو', 'about, approximately'], ['عاد بعد نحو أسبوعين', 'نحو', 'about, approximately'], ['اتجه القارب نحو السفينة', 'نحو', 'towards; about, approximately'],
])('%s: %s is %s', (sentence, written, gloss) => expect(wordIn(sentence, written).gloss.en).toBe(gloss));

test.each<[string, string, string]>([
  ['أردنا أن نؤكد ذلك', 'أردنا', 'أَرَدنَا'], ['القانون الذي يمنع أية مظاهرة', 'يمنع', 'يَمنَعُ'], ['غادر الوزير بعد أن وقع الاتفاق', 'أن', 'أَن'], ['قال أمين عام الحزب', 'عام', 'عَامّ'],
])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.replaceAll('\u0652', '').normalize()).toBe(vocalized.normalize()));

test.each<[string, string, string]>([
  ['فرض عقوبات على شخصيات من الحزب', 'شخصيات', 'personality, figure; character'], ['يدرس الطفل الرياضيات في المدرسة', 'الرياضيات', 'mathematics'], ['زارت النساء العربيات المدينة', 'العربيات', 'Arab, Arabic'],
  ['حصل الحزب على الثلث أي 42 مقعدا', 'أي', 'that is, i.e.'], ['هذا صعب أي أن الحل بعيد', 'أي', 'that is, i.e.'], ['لا يزور أي دولة', 'أي', 'any; which'], ['لم يحضر أي من الوزراء', 'أي', 'any; which'],
])('%s: %s is %s', (sentence, written, gloss) => expect(wordIn(sentence, written).gloss.en).toBe(gloss));

test.each<[string, string, string]>([
  ['وتقدر قيمة الصفقة بمليون دولار', 'وتقدر', 'وَتُقَدَّرُ'], ['الأمم المتحدة تقدر عدد القتلى بألف', 'تقدر', 'تُقَدِّرُ'], ['قال الوزير إن بلاده مستعدة', 'بلاده', 'بِلَادَهُ'],
  ['كما يجري الاتحاد الأوروبي مشاورات مع واشنطن', 'يجري', 'يُجرِي'], ['يجري الحوار في القاهرة', 'يجري', 'يَجرِي'], ['وردا على ذلك قالت الشركة', 'وردا', 'وَرَدًّا'],
])('%s: %s is %s', (sentence, written, vocalized) => expect(wordIn(sentence, written).vocalized.replaceAll('\u0652', '').normalize()).toBe(vocalized.normalize()));

test.each<[string, string, string]>([
  ['لعب الفريق في نهائي الكأس', 'نهائي', 'NOUN'], ['واصل الفريق العمل بجدية', 'بجدية', 'NOUN'], ['بحثوا إعادة وصل العلاقات', 'وصل', 'NOUN'], ['بسبب عدم دفع الأجور', 'دفع', 'NOUN'], ['القرار ظالم على حد وصفها', 'وصفها', 'NOUN'],
  ['كما دفع الوزير الأجور', 'دفع', 'VERB'],
])('%s: %s is a %s', (sentence, written, pos) => expect(wordIn(sentence, written).pos).toBe(pos));
