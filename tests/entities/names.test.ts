import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const NAMES = ['person', 'place', 'organization', 'event'];
/** "type: name" of what is painted by default. */
function painted(text: string): string[] {
  return engine.annotate({ text }).entities.filter((e) => NAMES.includes(e.type) && e.confidence >= 0.5).map((e) => `${e.type}: ${e.text}`);
}

describe('names in sentences, whole and without clitics', () => {
  test.each<[string, string[]]>([
    ['قال الرئيس التركي رجب طيب أردوغان إن بلاده لن تتراجع.', ['person: رجب طيب أردوغان']],
    ['وصل وزير الخارجية الروسي سيرغي لافروف إلى دمشق اليوم.', ['person: سيرغي لافروف', 'place: دمشق']],
    ['دخلت القوات إلى معرة النعمان في ريف إدلب.', ['place: معرة النعمان', 'place: إدلب']],
    ['اتفق أردوغان وبوتين على وقف إطلاق النار.', ['person: أردوغان', 'person: بوتين']],
    ['عقد مجلس الأمن الدولي جلسة طارئة في نيويورك.', ['organization: مجلس الأمن الدولي', 'place: نيويورك']],
    ['أعلنت وزارة الدفاع التركية مقتل جنديين.', ['organization: وزارة الدفاع التركية']],
    ['انتقلت المساعدات من تركيا لإدلب عبر باب الهوى.', ['place: تركيا', 'place: إدلب', 'place: باب الهوى']],
    ['بدأت الحرب العالمية الثانية بغزو بولندا.', ['event: الحرب العالمية الثانية', 'place: بولندا']],
    ['وصل محمود عباس إلى القاهرة والتقى نبيل العربي.', ['person: محمود عباس', 'place: القاهرة', 'person: نبيل العربي']],
  ])('%s', (text, expected) => expect(painted(text)).toEqual(expected));
});

describe('names whole', () => {
  test.each<[string, string[]]>([
    ['قالت ألمانيا وكندا وفرنسا إنها ستبحث الأمر.', ['place: ألمانيا', 'place: كندا', 'place: فرنسا']],
    ['زار الوفد دولة جنوب أفريقيا في الصيف.', ['place: جنوب أفريقيا']],
    ['وقع رئيس جنوب السودان سلفا كير الاتفاق.', ['place: جنوب السودان', 'person: سلفا كير']],
    ['نقلت المساعدات إلى قطاع غزة أمس.', ['place: غزة']],
    ['قال العاهل الراحل الملك عبد الله بن عبد العزيز إن الأمر مهم.', ['person: عبد الله بن عبد العزيز']],
    ['وصل الأمير محمد بن سلمان آل سعود إلى جدة.', ['person: محمد بن سلمان آل سعود', 'place: جدة']],
    ['كما قال أندريه غلوكسمان الأستاذ الزائر بكلية الحقوق.', ['person: أندريه غلوكسمان']],
    ['حصلت الحكومة على موافقة صندوق النقد الدولي لتقديم القرض.', ['organization: صندوق النقد الدولي']],
    ['شاركت جماعة "تحرير الشام" في القتال.', ['organization: تحرير الشام']],
    ['نظم الرحلة متعهد الرحلات "توماس كوك" في الصيف.', ['organization: توماس كوك']],
    ['فاز الفريق بلقب دوري أبطال أوروبا مرتين.', ['event: دوري أبطال أوروبا']],
    ['كشفت الممثلة لموقع "العربية.نت" أنها تلقت عروضا.', ['organization: العربية.نت']],
    ['أضاف نوري المالكي لبي بي سي أن الأمر صعب.', ['person: نوري المالكي', 'organization: بي بي سي']],
  ])('%s', (text, expected) => expect(painted(text)).toEqual(expected));

  test('a surname stands on its own in another part of the text, also with a preposition', () => {
    expect(painted('قال سعد الحريري إن الأمر مهم.\nجاء ذلك في تغريدات للحريري على صفحته.').slice(-1)).toEqual(['person: لحريري']);
  });
});

describe('what is no name stays unmarked', () => {
  test.each<[string]>([
    ['قالت الوزارة إن العمل مستمر.'],
    ['كان الأمل كبيرا في نصر قريب.'],
    ['اشترى الرجل كتابا جديدا من السوق.'],
    ['هذا جمال لا يوصف.'],
    ['ذهبوا إلى السفارة السعودية لتجديد الأوراق.'],
  ])('%s', (text) => expect(painted(text)).toEqual([]));
});

describe('the document pass', () => {
  const text = 'أعلن القائد أبو محمد الجولاني بدء المعركة.\nوأضاف الجولاني أن المقاتلين مستعدون.';
  const entities = engine.annotate({ text }).entities.filter((e) => e.type === 'person');

  test('a name seen in full licenses its bare surname', () => expect(entities.map((e) => e.text)).toEqual(['أبو محمد الجولاني', 'الجولاني']));
  test('both mentions have one card', () => expect(new Set(entities.map((e) => e.name.en))).toEqual(new Set(['Abu Mohammad al-Julani'])));

  test('an unknown full name lends itself to its surname', () => {
    const found = engine.annotate({ text: 'قال المتحدث سامر الزنبقاني إن الوضع خطير.\nوأكد الزنبقاني أن الفرق تعمل.' }).entities.filter((e) => e.type === 'person');
    expect(found.map((e) => [e.text, e.name.ar])).toEqual([['سامر الزنبقاني', 'سامر الزنبقاني'], ['الزنبقاني', 'سامر الزنبقاني']]);
  });
});

describe('cards', () => {
  test('a known name brings its English name and what it is', () => {
    const [entity] = engine.annotate({ text: 'وصل الوفد إلى معرة النعمان.' }).entities;
    expect(entity).toMatchObject({ type: 'place', text: 'معرة النعمان', name: { en: 'Maarat al-Numan' } });
    expect(entity!.about?.en).toBeTruthy();
  });
  test('a known name tells its other names', () => {
    const [entity] = engine.annotate({ text: 'وصل الوفد إلى أستانا.' }).entities;
    expect(entity!.others!.length).toBeGreaterThan(0);
    expect(entity!.others!.length).toBeLessThanOrEqual(6);
  });
  test('an unknown name is spelled in Latin letters and says that only its context tells', () => {
    const [entity] = engine.annotate({ text: 'قال المتحدث سامر الزنبقاني إن الوضع خطير.' }).entities;
    expect(entity).toMatchObject({ type: 'person', name: { ar: 'سامر الزنبقاني' }, about: { en: 'person (from context)', ar: 'شخص (من السياق)' } });
    expect(entity!.name.en).toMatch(/^[A-Za-zʿʾ' -]+$/);
  });
  test('spans lie in the text and do not overlap', () => {
    const text = 'وقال بشار الأسد لوكالة سانا في 3 أيار/ مايو 2018 إن 35 مليون دولار وصلت إلى حلب ودمشق.';
    const { entities } = engine.annotate({ text });
    entities.forEach((e, i) => { expect(text.slice(e.start, e.end)).toBe(e.text); if (i) expect(e.start).toBeGreaterThanOrEqual(entities[i - 1]!.end); });
    expect(entities.length).toBeGreaterThan(4);
  });
});

describe('punctuation', () => {
  test.each<[string, string[]]>([
    ['وكتبت صحيفة "الكركدن" أن المفاوضات تعثرت.', ['organization: الكركدن']],
    ['سجل محمد صلاح (ليفربول) هدفا في المباراة.', ['person: محمد صلاح', 'organization: ليفربول']],
    ['أعلن #دونالد_ترامب قراره في واشنطن.', ['person: دونالد_ترامب', 'place: واشنطن']],
  ])('%s', (text, expected) => expect(painted(text)).toEqual(expected));
});

describe('what one mention says of the others', () => {
  test('a club named in full is one by its bare name', () => {
    expect(painted('فاز نادي الهلال في مباراة أمس على ضيفه.\nوسجل الهلال هدفا في الدقيقة الأخيرة.').filter((e) => e === 'organization: الهلال')).toHaveLength(1);
  });
  test('a surname that looks like a word with a preposition', () => {
    const text = 'تحدث المسؤول الفرنسي إريك بلوميه أمس.\nوقال بلوميه إن الأمر بسيط.';
    expect(painted(text).slice(-1)).toEqual(['person: بلوميه']);
  });
});

describe('names word by word in Latin letters', () => {
  test.each<[string, string]>([
    ['قال المتحدث محمد الزنبقاني إن الوضع خطير.', 'Muhammad al-Zanbqani'],
    ['قال المتحدث فيصل الزنبقاني إن الوضع خطير.', 'Faisal al-Zanbqani'],
    ['قال المتحدث ماجد الزنبقاني إن الوضع خطير.', 'Majed al-Zanbqani'],
    ['قال المتحدث سعيد الزنبقاني إن الوضع خطير.', 'Saeed al-Zanbqani'],
    ['قال المتحدث خوان موناستيريوس إن الوضع خطير.', 'Juan Monastiryus'],
    ['قال المتحدث عبد الله الشلوي إن الوضع خطير.', 'Abdullah al-Shalwi'],
    ['وصل الملك كونراد الثالث عشر إلى القصر.', 'Konrad XIII'],
  ])('%s → %s', (text, en) => expect(engine.annotate({ text }).entities.find((e) => e.type === 'person')?.name.en).toBe(en));
});

describe('cards of organizations that are towns and states too', () => {
  const card = (text: string, name: string) => engine.annotate({ text }).entities.find((e) => e.text === name)?.name.en;
  test('a club', () => expect(card('فاز ليفربول على تشيلسي بهدفين في دوري أبطال أوروبا.', 'ليفربول')).toBe('Liverpool FC'));
  test('an armed group', () => expect(card('أعلن تنظيم "الدولة الإسلامية" مسؤوليته عن الهجوم.', 'الدولة الإسلامية')).toBe('Islamic State'));
  test('a coalition', () => expect(card('أعلن تحالف دعم الشرعية في اليمن عن عملية جديدة.', 'تحالف دعم الشرعية في اليمن')).toBe('Coalition to Restore Legitimacy in Yemen'));
});
