// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/index.ts';
import { STEPS } from '../../src/page/steps/index.ts';
import { blocksOf, fixture, show } from './pages.ts';

const read = (name: string, without: string[] = []) => readArticle(show(fixture(name)), { without })!;

describe('an article with everything around it', () => {
  it('gives headline, standfirst, paragraphs, subhead, quotation and list, and nothing else', () => {
    expect(blocksOf(read('news')).map(([kind, text]) => [kind, text.split(' ').slice(0, 3).join(' ')])).toEqual([
      ['headline', 'المدينة تفتتح خط'],
      ['lead', 'افتتح رئيس البلدية'],
      ['paragraph', 'وقال رئيس البلدية'],
      ['subhead', 'أعوام من الانتظار'],
      ['paragraph', 'وبدأت أعمال الحفر'],
      ['quote', '"لم نعد نصدق'],
      ['list', 'يضم الخط سبع'],
      ['list', 'تستغرق الرحلة الكاملة'],
      ['paragraph', 'ويرى خبراء النقل'],
    ]);
  });

  it('takes the kicker off the headline', () => {
    expect(read('news').title).toBe('المدينة تفتتح خط المترو الثالث بعد تأخير طويل');
  });

  it('tells the day of publication', () => {
    expect(read('news').document.published).toBe('2026-03-14T06:30:00.000Z');
  });

  it.each([
    ['read-also', 'اقرأ أيضا: قصة أول قطار دخل المدينة'],
    ['related', 'خطة جديدة لتوسيع الميناء القديم'],
    ['captions', 'ركاب في المحطة المركزية خلال اليوم الأول من التشغيل (رويترز)'],
    ['newsletter', 'اشترك في النشرة البريدية ليصلك أهم ما ننشره كل صباح في بريدك الإلكتروني'],
    ['byline', 'كتبت: سلمى الحداد - المرفأ'],
  ])('says that %s took out its box', (step, text) => {
    expect(read('news').removed.map((r) => `${r.step}: ${r.text}`)).toContain(`${step}: ${text}`);
  });

  it('leaves the page as it was', () => {
    show(fixture('news'));
    const before = document.documentElement.outerHTML, nodes = [...document.querySelectorAll('*')];
    readArticle();
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...document.querySelectorAll('*')].every((node, i) => node === nodes[i])).toBe(true);
  });
});

describe('steps', () => {
  it('have names of their own', () => {
    expect(new Set(STEPS.map((s) => s.name)).size).toBe(STEPS.length);
  });

  it.each([
    ['read-also', '<p>للمزيد من التفاصيل تابعوا صفحة المدينة على الشبكة</p>'],
    ['furniture-words', '<p>تابعونا على قناة المرفأ لتصلكم أخبار الميناء أولا بأول</p>'],
    ['furniture-words', '<p>لمتابعة أخبارنا لحظة بلحظة انضموا إلى قناة المرفأ على تلغرام.</p>'],
    ['furniture-words', '<p>إخلاء مسؤولية: ما ينشر هنا لا يعبر بالضرورة عن رأي الصحيفة.</p>'],
    ['byline-words', '<p>من مراسلنا في الميناء القديم - رويترز</p>'],
    ['byline-words', '<p>كتب: سامي بن علي الحداد من الميناء</p>'],
    ['links', '<p><a href="/x">قصة طويلة عن تاريخ القطارات في المدينة القديمة</a></p>'],
    ['captions', '<div class="img-caption">منظر عام للمحطة الجديدة من الجهة الشرقية للميناء</div>'],
    ['share', '<div class="social-share"><span>أرسل هذه القصة إلى أصدقائك عبر البريد</span></div>'],
    ['comments', '<div class="comments-list"><p>شكرا لكم على هذا التقرير الجميل عن مدينتنا العزيزة.</p></div>'],
    ['other-headlines', '<h1>وزير الزراعة يزور معرض التمور السنوي</h1>'],
    ['dates', '<p>آخر تعديل يوم <time>السبت الماضي</time></p>'],
    ['repeats', '<p>وبدأت أعمال الحفر قبل عشرة أعوام، لكنها توقفت مرات عدة بسبب خلافات بين المقاولين والوزارة حول كلفة المحطات العميقة.</p>'],
    ['fragments', '<div>ثلاث صور</div>'],
    ['no-arabic', '<p>Photo by the city archive, 2026.</p>'],
  ])('%s takes out %s, and leaves it when switched off', (step, html) => {
    const page = fixture('news').replace('<p>ويرى خبراء', `${html}<p>ويرى خبراء`);
    const text = show(html.replace(/<h1/, '<h2').replace(/h1>/, 'h2>')).body.textContent!.trim();
    const times = (without: string[]) => blocksOf(readArticle(show(page), { without })!).filter(([, t]) => t === text).length;
    expect([times([]), times([step])]).toEqual(step === 'repeats' ? [1, 2] : [0, 1]);
  });

  it.each([
    'شارك آلاف العمال في مسيرة الميناء السنوية',
    'كتب الرئيس في رسالته الأخيرة إلى أهالي المدينة',
    'إعلان الحداد ثلاثة أيام في المدينة القديمة',
    'قال إن "التقرير الأخير" لم يصل بعد',
  ])('a sentence that begins like furniture stays: %s', (text) => {
    const page = fixture('news').replace('<p>ويرى خبراء', `<p>${text}</p><p>ويرى خبراء`);
    expect(blocksOf(readArticle(show(page))!).map(([, t]) => t)).toContain(text);
  });

  it('a misleading name on the whole article is not believed', () => {
    const page = fixture('news').replace('<article>', '<article class="sidebar social comments">');
    expect(blocksOf(readArticle(show(page))!)).toHaveLength(9);
  });
});

describe('other makes of article', () => {
  it('parts lines between breaks, with the subhead among them', () => {
    expect(blocksOf(read('breaks')).map(([kind, text]) => [kind, text.slice(0, 12)])).toEqual([
      ['headline', 'نتائج أولية '],
      ['paragraph', 'أعلنت لجنة ا'],
      ['paragraph', 'وأظهرت النتا'],
      ['subhead', 'إقبال متفاوت'],
      ['paragraph', 'وسجلت أعلى ن'],
      ['paragraph', 'وقال مراقبون'],
    ]);
  });

  it('reads text in bare divs', () => {
    expect(blocksOf(read('plain-article'))).toHaveLength(7);
  });

  it('takes the headline of the head where the page shows none', () => {
    const page = fixture('news').replace(/<h1>[\s\S]*?<\/h1>/, '');
    const article = readArticle(show(page))!;
    expect(article.title).toBe('المدينة تفتتح خط المترو الثالث بعد تأخير طويل');
    expect(blocksOf(article)[0]![0]).toBe('lead');
  });

  it('prefers what JSON-LD declares as the body', () => {
    const ld = '{"@type":"NewsArticle","articleBody":"افتتح المتحف أبوابه أمام الزوار صباح أمس بعد ترميم طويل. وعرض فيه أكثر من ألف قطعة من مقتنيات المدينة القديمة وحرفها التي كادت تنسى."}';
    const article = readArticle(show(`<head><script type="application/ld+json">${ld}</script></head><body>
      <h1>افتتاح متحف المدينة</h1><div><p>افتتح المتحف أبوابه أمام الزوار صباح أمس بعد ترميم طويل.</p>
      <p>وعرض فيه أكثر من ألف قطعة من مقتنيات المدينة القديمة وحرفها التي كادت تنسى.</p></div></body>`))!;
    expect(blocksOf(article).map(([, t]) => t.split(' ')[0])).toEqual(['افتتاح', 'افتتح', 'وعرض']);
  });

  it('hands back nothing where there is no article, and the text where it is asked for anyway', () => {
    show('<body><p>مرحبا بكم في صفحتنا الصغيرة.</p></body>');
    expect(readArticle()).toBeNull();
    expect(readArticle(document, { anyway: true })!.document.text).toBe('مرحبا بكم في صفحتنا الصغيرة.');
  });

  it('passes over broken JSON-LD and hostile text', () => {
    const page = fixture('news').replace(/\{"@context[\s\S]*?\}/, '{broken').replace('أعوام من الانتظار', '&lt;img src=x onerror=alert(1)&gt; أعوام من الانتظار');
    expect(blocksOf(readArticle(show(page))!)[3]).toEqual(['subhead', '<img src=x onerror=alert(1)> أعوام من الانتظار']);
  });
});
