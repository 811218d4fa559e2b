// @vitest-environment jsdom
// What each step takes out or adds, and that the page reads otherwise without it.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/index.ts';
import { blocksOf, fixture, show } from './pages.ts';

const LAST = '<p>ويرى خبراء', CLOSE = '</article>';
/** The story of tests/fixtures/pages/news.html with something put into it. */
const told = (html: string, at = LAST) => fixture('news').replace(at, () => `${html}${at}`);
const texts = (page: string, without: string[] = []) => blocksOf(readArticle(show(page), { without })!).map(([, text]) => text);
const reads = (page: string, text: string, step: string) => [texts(page).includes(text), texts(page, [step]).includes(text)];

const NEXT = ['افتتح معرض التمور السنوي أبوابه أمام الزوار في ساحة السوق القديم.',
  'وشارك في المعرض ستون مزارعا من قرى الوادي جاؤوا بأجود ما حملته نخيلهم هذا الموسم، بعد عامين من الجفاف حرما السوق من أصناف كثيرة.',
  'وقال منظم المعرض إن الدورة الجديدة تضم ركنا للأطفال وآخر للطبخ، وإن الدخول إليها مجاني طوال أيام الأسبوع الأول من الشهر.',
  'وتستمر فعاليات المعرض عشرة أيام، على أن تعلن أسماء الفائزين بجائزة أفضل محصول في حفل ختامي يحضره وزير الزراعة وكبار التجار.'];
/** Headlines and captions of other things, without a stop. */
const TALK = ['رحلة مصورة إلى أعماق المحطات الجديدة في قلب المدينة وضواحيها البعيدة كما لم ترها عين من قبل بعدسة مصور شاب من أبناء الجنوب',
  'باعة السوق القديم يستعدون لموسم الأعياد بأطباق من النحاس والفضة وسط توقعات بإقبال كبير من زوار المدن القريبة والبعيدة هذا العام',
  'كيف تختار حذاء مريحا للمشي الطويل في الجبال نصائح من مدرب أمضى عشرين عاما بين القمم والوديان ويعرف دروبها كلها حجرا حجرا',
  'طاهية من الساحل تروي حكاية أطباق جدتها وتكشف سر البهارات التي لا تبوح بها لأحد من زبائن مطعمها الصغير المطل على البحر'];
/** A box at length on other things, in sentences. */
const BOX = ['طاهية', 'خياطة', 'رسامة', 'عازفة', 'بستانية', 'غواصة'].map((who) => `ورثت ${who} عن جدتها دفترا قديما، وفيه ${TALK.join('، ثم ')}.`);
const nextStory = (tag: string) => `<${tag} class="entry"><h1>معرض التمور يعود بعد غياب عامين</h1>${NEXT.map((p) => `<p>${p}</p>`).join('')}</${tag}>`;

describe('steps take out', () => {
  it.each([
    ['next-story', 'the next story of an endless page', told(nextStory('section'), CLOSE), NEXT[0]!],
    ['ending', 'a heading at the end', told('<h3>المزيد من أخبار المدينة</h3>', CLOSE), 'المزيد من أخبار المدينة'],
    ['ending', 'a signature', told('<p>* من مكتب الصحيفة في الميناء</p>', CLOSE), '* من مكتب الصحيفة في الميناء'],
    ['ending', 'a line that leads up to a film', told('<p>شاهد الفيديو:</p>', CLOSE), 'شاهد الفيديو:'],
    ['about-author', 'a box on the author', told('<div class="who"><b>منى الكردي</b><p>كاتبة وباحثة، صدرت لها رواية ومجموعتان من القصص عن أهل الموانئ.</p></div>', CLOSE), 'كاتبة وباحثة، صدرت لها رواية ومجموعتان من القصص عن أهل الموانئ.'],
    ['datelines', 'when it was published', told('<p>الأحد، 12 نيسان/ أبريل 2026 آخر تحديث الساعة 10:40</p>', '<p class="standfirst"'), 'الأحد، 12 نيسان/ أبريل 2026 آخر تحديث الساعة 10:40'],
    ['sign-up', 'what stands beside a field for an address', told('<div class="w9"><p>رسالة الصباح: أجمل ما كتبنا أمس في بريدكم كل يوم.</p><input type="email"></div>'), 'رسالة الصباح: أجمل ما كتبنا أمس في بريدكم كل يوم.'],
    ['teasers', 'the beginning of another story under its link', told('<div class="w7"><h4><a href="/d">معرض التمور يعود</a></h4><p>يفتتح معرض التمور أبوابه أمام زواره في ساحة السوق القديم، وقد جاء المزارعون بأجود المحاصيل...</p></div>'),
      'يفتتح معرض التمور أبوابه أمام زواره في ساحة السوق القديم، وقد جاء المزارعون بأجود المحاصيل...'],
    ['pulled', 'words of the story set large beside it', told('<blockquote>لكنها توقفت مرات عدة بسبب خلافات بين المقاولين والوزارة</blockquote>'),
      'لكنها توقفت مرات عدة بسبب خلافات بين المقاولين والوزارة'],
    ['strangers', 'a line built like no paragraph', told('<div class="c4"><div class="x7">رحلة مصورة إلى أعماق المحطات الجديدة في قلب المدينة</div></div>'),
      'رحلة مصورة إلى أعماق المحطات الجديدة في قلب المدينة'],
    ['strangers', 'the same, where much of what stands beside the story is built so',
      told(`<div class="c4">${TALK.map((t) => `<div class="x7">${t}</div>`).join('')}</div>`, CLOSE), TALK[0]!],
    ['embeds', 'a box longer than the story that speaks of other things', told(`<div class="information"><h3>في الذاكرة</h3>${BOX.map((t) => `<p>${t}</p>`).join('')}</div>`), BOX[0]!],
    ['galleries', 'pictures counted one by one', told(`<ul>${TALK.map((t, i) => `<li><h4>${i + 1}/4 صورة من السوق</h4><p>${t}.</p></li>`).join('')}</ul>`), `${TALK[1]}.`],
    ['related', 'an element whose own name tells it', told('<site-related-stories><div><p>هكذا تبدو محطات المدن الكبرى.</p></div></site-related-stories>', '<h2>أعوام'), 'هكذا تبدو محطات المدن الكبرى.'],
    ['empty-heads', 'a heading whose text went', told('<h2>أخبار المدن الأخرى</h2><ul class="related"><li><a href="/x">قصة أولى من الجنوب</a></li></ul><h2>رأي الخبراء</h2>'),
      'أخبار المدن الأخرى'],
    ['related', 'a box named by two words', told('<div class="you-may-like">هكذا تبدو محطات المدن الكبرى.</div>', '<h2>أعوام'), 'هكذا تبدو محطات المدن الكبرى.'],
    ['byline', 'a box whose name holds another', told('<div class="singlepostmeta">بيانات هذه القصة وأقسامها في أرشيف الصحيفة.</div>'), 'بيانات هذه القصة وأقسامها في أرشيف الصحيفة.'],
  ])('%s: %s', (step, _, page, text) => {
    expect(reads(page, text, step)).toEqual([false, true]);
  });

  it('the story beside the one whose title the window shows', () => {
    const page = told(nextStory('section'), '</main>').replace(/<title>.*<\/title>/, '<title>معرض التمور يعود بعد غياب عامين</title>');
    expect(texts(page)).toEqual(['معرض التمور يعود بعد غياب عامين', ...NEXT]);
  });

  it('the stories of an endless page, however long they are together', () => {
    const stories = `<div class="more">${nextStory('section').repeat(8)}</div>`;
    expect(texts(told(stories, '</main>'))).toEqual(texts(fixture('news')));
  });

  it('text at length of other things, in the choice of the article', () => {
    const policy = 'نحترم نحن وشركاؤنا رغبة كل زائر في معرفة ما يحفظ من معلومات عند فتح صفحات الجريدة، ولماذا نحتاج إليها.';
    const layer = `<div class="w3"><h2>حول اختياراتك</h2>${`<section><h3>أغراض</h3><p>${policy}</p></section>`.repeat(12)}</div>`;
    expect(texts(told(layer, '</body>'))).toEqual(texts(fixture('news')));
  });

  it('and say why', () => {
    const { removed } = readArticle(show(fixture('news')))!;
    expect(removed).toContainEqual({ step: 'captions', why: expect.stringContaining('FIGCAPTION'), text: expect.stringContaining('ركاب في المحطة') });
    expect(removed).toContainEqual({ step: 'newsletter', why: 'newsletter', text: expect.stringContaining('اشترك') });
  });
});

describe('steps leave', () => {
  const LONG = 'وكانت أعمال الحفر في المحطات العميقة قد كشفت عن آثار من الميناء القديم، فتوقف العمل عاما كاملا حتى نقلت القطع إلى متحف المدينة، وهو ما زاد كلفة الخط وأثار خلافات جديدة بين المقاولين والبلدية حول من يدفع ثمن التأخير.';
  it.each([
    ['a long paragraph of the story in a box with a name', told(`<div class="player-box"><p>${LONG}</p></div>`), LONG],
    ['a paragraph in the middle of an h2 whose id is a sentence', told('<h2 id="h-the-alert-teams-on-their-way-to-share">فرق الصيانة تواصل عملها ليلا</h2>'), 'فرق الصيانة تواصل عملها ليلا'],
    ['a quotation set as a figure', told('<figure><blockquote>وقالت مهندسة المشروع إن المحطة الأخيرة كانت أصعب ما بنته في حياتها.</blockquote></figure>'),
      'وقالت مهندسة المشروع إن المحطة الأخيرة كانت أصعب ما بنته في حياتها.'],
    ['a subhead that is a plain paragraph', told(`<p>${LONG}</p><p>ماذا بعد الافتتاح</p>`), 'ماذا بعد الافتتاح'],
    ['an h1 that is a subhead', told('<h1>أرقام عن الخط الجديد</h1><p>ويضم الخط سبع عشرة محطة وأربعين قطارا.</p>').replace(/<h1><span/, '<h1 itemprop="headline"><span'), 'ويضم الخط سبع عشرة محطة وأربعين قطارا.'],
    ['a short item of a list', told('<ul><li>محطات القطار: سبع عشرة محطة بين الميناء والضواحي</li><li>السائقون: مئة وعشرون</li></ul>'), 'السائقون: مئة وعشرون'],
    ['a date that heads an entry', told('<p>الأحد 12 نيسان 2026 الساعة العاشرة صباحا</p>'), 'الأحد 12 نيسان 2026 الساعة العاشرة صباحا'],
    ['a list without stops', told('<ul><li>سبع عشرة محطة بين الميناء والضواحي الشمالية</li></ul>'), 'سبع عشرة محطة بين الميناء والضواحي الشمالية'],
  ])('%s', (_, page, text) => {
    expect(texts(page)).toContain(text);
  });

  it('readers\' comments are none, however long and near to the matter', () => {
    expect(texts(told(`<div class="comments"><p>${LONG}</p></div>`))).not.toContain(LONG);
  });
});

describe('steps add', () => {
  const DESCRIPTION = 'افتتح رئيس البلدية صباح اليوم خط المترو الثالث الذي يربط الميناء القديم بالضواحي الشمالية';
  const elsewhere = fixture('news').replace(/<p class="standfirst">.*<\/p>/, '').replace('<nav>', `<div id="hero"><a href="#">${DESCRIPTION}</a></div><nav>`);

  it('the standfirst that the head tells, wherever the page shows it', () => {
    expect(reads(elsewhere, DESCRIPTION, 'standfirst')).toEqual([true, false]);
  });

  it('no description that says nothing of the story', () => {
    const about = 'صحيفة يومية مستقلة تعنى بالشأن المحلي والثقافة والفنون وتصدر منذ نصف قرن';
    expect(texts(elsewhere.replaceAll(DESCRIPTION, about))).not.toContain(about);
  });

  const FOLD = 'وأضاف رئيس البلدية أن العمل في محطات الخط الرابع سيبدأ في الصيف المقبل من جهة المطار.';
  it.each([
    ['a box', `<div style="display:none"><p>${FOLD}</p></div>`],
    ['a paragraph', `<p hidden>${FOLD}</p>`],
    ['a box, with the titles of other stories', `<div hidden><p>${FOLD}</p><ul>${TALK.map((t) => `<li><a href="/t">${t}</a></li>`).join('')}</ul></div>`],
    ['what a button unfolds', `<button>اقرأ المزيد</button><div class="read-more-content" style="display:none">${FOLD}</div>`],
  ])('the rest of the story, folded up in %s', (_, html) => {
    expect(reads(told(html, CLOSE), FOLD, 'folded')).toEqual([true, false]);
    const all = texts(told(html, LAST));
    expect(all.indexOf(FOLD)).toBe(all.findIndex((text) => text.startsWith('ويرى خبراء')) - 1);
  });

  it.each([
    ['what the page shows already', '<div hidden><p>وبدأت أعمال الحفر قبل عشرة أعوام، لكنها توقفت مرات عدة بسبب خلافات بين المقاولين والوزارة حول كلفة المحطات العميقة.</p></div>'],
    ['another matter', '<div hidden><p>للاطلاع على كامل المحتوى يرجى الدخول إلى حسابكم أو إنشاء حساب جديد خلال دقيقة واحدة فقط ومجانا.</p></div>'],
    ['labels', '<div hidden><span>حفظ</span><span>طباعة</span></div>'],
  ])('nothing folded up that is %s', (_, html) => {
    expect(texts(told(html, CLOSE))).toEqual(texts(fixture('news')));
  });
});
