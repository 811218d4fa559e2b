import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

/** "written=meaning" of each entity of the types asked for. */
function found(text: string, types: string[], published?: string): string[] {
  return engine.annotate({ text, ...(published && { published }) }).entities.filter((e) => types.includes(e.type)).map((e) => `${e.text}=${e.name.en}`);
}

describe('dates', () => {
  test.each<[string, string[]]>([
    ['بدأ وقف إطلاق النار في 26 نيسان/ أبريل الماضي.', ['26 نيسان/ أبريل الماضي=last 26 April']],
    ['وصل الوفد السبت 26 أبريل 2014 إلى جنيف.', ['السبت 26 أبريل 2014=Saturday 26 April 2014']],
    ['اندلعت الثورة في ٢٥ يناير ٢٠١١ في القاهرة.', ['٢٥ يناير ٢٠١١=25 January 2011']],
    ['توفي في 14 جانفي 2011 بتونس.', ['14 جانفي 2011=14 January 2011']],
    ['منذ الثالث من آب 2014 يعيشون في المخيمات.', ['الثالث من آب 2014=3 August 2014']],
    ['في الحادي عشر من سبتمبر 2001 وقعت الهجمات.', ['الحادي عشر من سبتمبر 2001=11 September 2001']],
    ['تجري الانتخابات بين 3 و5 تشرين الأول المقبل.', ['3 و5 تشرين الأول المقبل=next 3–5 October']],
    ['يستمر المعرض 3-5 مايو في دبي.', ['3-5 مايو=3–5 May']],
    ['ولد عام 1948 في يافا.', ['عام 1948=1948']],
    ['بدأت الحملة في مايو ثم توقفت.', ['مايو=May']],
    ['توقفت الحملة أواخر مارس هناك.', ['أواخر مارس=late March']],
    ['بين شهري أبريل ومايو هطل المطر.', ['أبريل=April', 'مايو=May']],
    ['في شهر مارس من العام الماضي زار المدينة.', ['شهر مارس من العام الماضي=March']],
    ['يوم 3 رمضان 1439 هـ بدأت الحملة.', ['3 رمضان 1439 هـ=3 Ramadan 1439 AH']],
    ['عاش في القرن التاسع عشر ببغداد.', ['القرن التاسع عشر=19th century']],
    ['نشر التقرير بتاريخ 26/4/2018 في عمان.', ['26/4/2018=26 April 2018']],
    ['التقى الوزيران في يوليو/تموز 2006 ببيروت.', ['يوليو/تموز 2006=July 2006']],
  ])('%s', (text, expected) => expect(found(text, ['date'])).toEqual(expected));

  test.each<[string, string]>([
    ['مارس الضغط على الحكومة', 'practised, not March'], ['أدى صلاة الجمعة في المسجد', 'the prayer'], ['قال رجب إن الأمر صعب', 'a man'], ['اشترى 12 كتابا', 'no month'],
  ])('no date in: %s (%s)', (text) => expect(found(text, ['date'])).toEqual([]));
});

describe('dates resolved against Wednesday 2 May 2018', () => {
  test.each<[string, string[]]>([
    ['قال الوزير السبت إن المحادثات مستمرة.', ['السبت=Saturday 28 April 2018']],
    ['قال الوزير أمس الثلاثاء إن المحادثات مستمرة.', ['أمس الثلاثاء=Tuesday 1 May 2018']],
    ['تعقد الجلسة الاثنين المقبل.', ['الاثنين المقبل=Monday 7 May 2018']],
    ['في 26 نيسان/ أبريل الماضي انسحبوا.', ['26 نيسان/ أبريل الماضي=26 April 2018']],
    ['في كانون الأول الماضي انسحبوا.', ['كانون الأول الماضي=December 2017']],
    ['ارتفعت الأسعار العام الماضي.', ['العام الماضي=2017']],
    ['تجتمع اللجنة الشهر المقبل.', ['الشهر المقبل=June 2018']],
  ])('%s', (text, expected) => expect(found(text, ['date'], '2018-05-02T10:00:00Z')).toEqual(expected));
});

describe('days still to come, seen from Tuesday 8 May 2018', () => {
  test.each<[string, string]>([
    ['يعقد الاجتماع المقرر الأربعاء في الرياض.', 'الأربعاء=Wednesday 9 May 2018'],
    ['سيلتقي الوزير نظيره، الخميس، في باريس.', 'الخميس=Thursday 10 May 2018'],
    ['ومن المقرر أن يجتمع الوزراء مساء السبت في بيروت.', 'السبت=Saturday 12 May 2018'],
    ['وقال إنه سوف يزور المدينة يوم الأحد.', 'يوم الأحد=Sunday 13 May 2018'],
    ['ستجرى الانتخابات في 3 يناير.', '3 يناير=3 January 2019'],
  ])('%s', (text, expected) => expect(found(text, ['date'], '2018-05-08')).toEqual([expected]));
  test.each<[string, string]>([
    ['قال الوزير الخميس إنه سيزور المدينة.', 'الخميس=Thursday 3 May 2018'],
    ['وكان من المقرر عقد الجلسة السبت.', 'السبت=Saturday 5 May 2018'],
    ['سيبحث الوزير الأزمة المستمرة منذ الأحد.', 'الأحد=Sunday 6 May 2018'],
    ['سيشيع أهالي المدينة ضحايا هجوم الأحد.', 'الأحد=Sunday 6 May 2018'],
    ['ارتفعت الأسعار أكثر من المتوقع في أبريل.', 'أبريل=April 2018'],
    ['وتنوي الشركة السداد قبل نهاية مايو.', 'نهاية مايو=late May 2018'],
    ['سيحاكم الرجل الذي اعتقل الجمعة.', 'الجمعة=Friday 4 May 2018'],
  ])('not so: %s', (text, expected) => expect(found(text, ['date'], '2018-05-08')).toEqual([expected]));
});

describe('years told once', () => {
  test.each<[string, string[]]>([
    ['امتدت الفترة بين أبريل ويونيو 1986 هناك.', ['أبريل=April 1986', 'يونيو 1986=June 1986']],
    ['استمر ذلك من نوفمبر إلى مارس 1989 هناك.', ['نوفمبر=November 1988', 'مارس 1989=March 1989']],
    ['وقع ذلك يوم الأربعاء الموافق 1439/12/4هـ في المدينة.', ['1439/12/4=4 Dhu al-Hijjah 1439 AH']],
  ])('%s', (text, expected) => expect(found(text, ['date'], '2018-05-08').slice(-expected.length)).toEqual(expected));
});

describe('dates that name no one day', () => {
  test.each<[string, string[]]>([
    ['يحتفل الناس في 14 فبراير من كل عام بالمناسبة.', ['14 فبراير من كل عام=14 February every year']],
    ['رصد دعم للسنوات 2018 و2019 و2020 معا.', ['لسنوات 2018 و2019 و2020=2018–2020']],
    ['فاز باللقب في عامي 2006 و2014 هناك.', ['عامي 2006 و2014=2006 and 2014']],
    ['أدت حرب 1948 إلى الهجرة.', ['1948=1948']],
    ['خسر انتخابات 2016 بفارق ضئيل.', ['2016=2016']],
    ['بدأ الحريق في صيف 2015 ثم خمد.', ['صيف 2015=summer 2015']],
    ['عاد في ربيع عام 2016 إلى بلده.', ['ربيع عام 2016=spring 2016']],
  ])('%s', (text, expected) => expect(found(text, ['date'], '2018-05-08')).toEqual(expected));
  test('what is counted is no year', () => expect(found('خصصت ميزانية 2000 دولار لذلك.', ['date'])).toEqual([]));
});

describe('money and quantities', () => {
  test.each<[string, string[]]>([
    ['بلغت الخسائر ٣٥ مليون دولار.', ['٣٥ مليون دولار=35 million dollars']],
    ['قدمت قرضا بقيمة 1.5 مليار يورو.', ['1.5 مليار يورو=1.5 billion euros']],
    ['دفع ألفي جنيه مصري.', ['ألفي جنيه مصري=2,000 Egyptian pounds']],
    ['تبرع بمليوني ريال سعودي.', ['مليوني ريال سعودي=2 million Saudi riyals']],
    ['كلفت مليونا و200 ألف دولار.', ['مليونا و200 ألف دولار=1.2 million dollars']],
    ['دفع خمسة وعشرين ألف ليرة سورية.', ['خمسة وعشرين ألف ليرة سورية=25,000 Syrian pounds']],
    ['خلال 72 ساعة انسحبوا.', ['72 ساعة=72 hours']],
    ['بعد ثلاثة أيام عادوا.', ['ثلاثة أيام=3 days']],
    ['على بعد 120 كيلومترا.', ['120 كيلومترا=120 kilometres']],
    ['بعد ساعتين عادوا.', ['ساعتين=2 hours']],
    ['قبل أسبوعين ونصف عادوا.', ['أسبوعين ونصف=2.5 weeks']],
    ['سجل أعلى مستوى في عام ونصف العام.', ['عام ونصف العام=1.5 years']],
    ['انتظروا 3 ساعات ونصف الساعة هناك.', ['3 ساعات ونصف الساعة=3.5 hours']],
    ['ارتفعت بين 1 أو 2 بالمئة.', ['1 أو 2 بالمئة=1 or 2%']],
    ['ما يوازي مئات مليارات اليورو.', ['مئات مليارات اليورو=hundreds of billions of euros']],
    ['ارتفع بنسبة 12.5% هذا العام.', ['12.5%=12.5%']],
    ['صوت 52 في المئة من الناخبين.', ['52 في المئة=52%']],
    ['تراجع ثلاثة بالمئة.', ['ثلاثة بالمئة=3%']],
  ])('%s', (text, expected) => expect(found(text, ['money', 'quantity'])).toEqual(expected));

  test.each<[string]>([['حضر 25 نائبا الجلسة.'], ['وصلت مليون رسالة.'], ['قرأ الكتاب الأول.']])('nothing in: %s', (text) => expect(found(text, ['money', 'quantity'])).toEqual([]));
});

describe('hard cases (hard-figures.txt)', () => {
  const lines = readFileSync(path.join(import.meta.dirname, 'hard-figures.txt'), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
  test.each(lines.map((l) => l.split(' | ')))('%s', (text, published, expected) => {
    expect(found(text!, ['date', 'money', 'quantity'], published === '–' ? undefined : published)).toEqual(expected ? expected.split(' ; ') : []);
  });
});
