// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/page/index.ts';
import { fixture, show } from './pages.ts';

describe('the verdict on a page', () => {
  it.each([
    ['news', true, true, 'json-ld'],
    ['breaks', true, true, 'article'],
    ['plain-article', true, true, 'text'],
    ['persian', false, false, 'language'],
    ['urdu', false, false, 'language'],
    ['kurdish', false, false, 'language'],
    ['english', false, false, 'no-arabic'],
    ['question', true, false, 'kind'],
    ['encyclopedia', true, false, 'kind'],
    ['shop', true, false, 'kind'],
    ['front', true, false, 'links'],
    ['form', true, false, 'other'],
    ['video', true, false, 'links'],
  ])('%s', (name, arabic, news, why) => {
    const verdict = verdictOf(show(fixture(name)));
    if (name === 'form' || name === 'video') expect(verdict).toMatchObject({ arabic, news });
    else expect(verdict).toEqual({ arabic, news, why });
  });

  it('takes no front page for an article', () => {
    expect(verdictOf(show(fixture('news'), '/'))).toMatchObject({ news: false, why: 'links' });
    expect(verdictOf(show(fixture('news'), '/ar/'))).toMatchObject({ news: false, why: 'links' });
  });

  it('does not ask the lang attribute', () => {
    expect(verdictOf(show(fixture('news').replace('lang="ar"', 'lang="en"'))).news).toBe(true);
  });

  it('reads Arabic typed with Persian yā and kāf', () => {
    const typed = fixture('news').replace(/ي/g, 'ی').replace(/ك/g, 'ک');
    expect(verdictOf(show(typed)).news).toBe(true);
  });

  it('does not take فتاة for a fatwa, nor a link to a wiki for one', () => {
    const page = fixture('breaks').replace('</title>', ' وفتاة تفوز بمقعد</title><script type="application/ld+json">{"@type":"Organization","sameAs":"https://ar.wikipedia.org/wiki/X"}</script>');
    expect(verdictOf(show(page)).news).toBe(true);
  });

  it('does not count what Next.js pushes through its scripts', () => {
    const payload = '<script>self.__next_f.push([1,"3:T4a1,words of the payload, again and again"])</script>'.repeat(60);
    expect(verdictOf(show(fixture('plain-article').replace('</body>', `${payload}</body>`))).news).toBe(true);
  });

  it('finds a short story among very many links, where it is declared and shown under its title', () => {
    const links = '<ul>' + '<li><a href="/x">خطة جديدة لتوسيع الميناء القديم وربطه بالضواحي الشمالية</a></li>'.repeat(90) + '</ul>';
    expect(verdictOf(show(fixture('news').replace('</body>', `${links}</body>`)))).toEqual({ arabic: true, news: true, why: 'json-ld' });
    expect(verdictOf(show(fixture('plain-article').replace('</body>', `${links}</body>`))).news).toBe(false);
  });

  const OFFER = 'شقة واسعة في الطابق الثالث مع مصعد وموقف سيارة، قريبة من المدارس والأسواق ومحطة القطار.';
  it.each([
    ['offers, each under its link', `<div><a href="/1">شقة ثلاث غرف وصالة قرب الميناء</a><p>${OFFER}</p></div>`],
    ['a form with long labels', '<label>أدخل رقم الهوية المكون من عشرة أرقام كما هو مبين على وجه البطاقة الجديدة</label><input>'],
  ])('reads no page of %s', (_, html) => {
    expect(verdictOf(show(`<head><title>صفحة</title></head><body><h1>شقق للإيجار في المدينة القديمة</h1>${html.repeat(12)}</body>`))).toMatchObject({ arabic: true, news: false });
  });

  it.each(['/about-us', '/ar/privacy-policy'])('reads no page that a site writes of itself: %s', (url) => {
    expect(verdictOf(show(fixture('plain-article'), url))).toEqual({ arabic: true, news: false, why: 'kind' });
  });

  const retold = (title: string, head = '') => fixture('plain-article').replace(/<title>.*?<\/title>/, `<title>${title}</title>${head}`);
  it.each([
    ['a chapter of the Quran', retold('سورة الكهف مكتوبة كاملة')],
    ['a thread of a forum', retold('مشكلة في المحرك عند التشغيل - منتديات السيارات')],
    ['what a paper says of itself', retold('من نحن - صحيفة الضفة')],
    ['an app', retold('الطقس ساعة بساعة', '<script type="application/ld+json">{"@type": "SoftwareApplication"}</script>')],
    ['a recipe', retold('الكبسة بالدجاج', '<script type="application/ld+json">{"@type": "Recipe"}</script>')],
    ['a film', retold('افتتاح الجسر', '<meta property="og:type" content="video.other">')],
    ['a product', retold('هاتف جديد', '<meta property="og:type" content="product">')],
  ])('reads no page of %s', (_, html) => {
    expect(verdictOf(show(html))).toEqual({ arabic: true, news: false, why: 'kind' });
  });

  it.each([
    ['a burst pipe', retold('انفجار ماسورة مياه يغرق شوارع المدينة القديمة')],
    ['an economic forum', retold('منتدى الاقتصاد يختتم أعماله في العاصمة')],
    ['what a film in its midst is made of', retold('افتتاح الجسر', '<meta property="og:video:type" content="video/mp4">')],
    ['a film beside the story, by an element that is none of the head\'s', retold('افتتاح الجسر').replace(/<p>/, '<div property="articleBody" data-kind="video" class="threads"><a href="/thread/1">×</a></div><p>')],
    ['how to search the site, as plugins for WordPress write it',
      retold('افتتاح الجسر', '<script type="application/ld+json">{"@type": "Article", "potentialAction": {"@type": "ReadAction", "query": {"@type": "PropertyValueSpecification"}}}</script>')],
    ['nothing but when it was published', retold('افتتاح الجسر', '<meta property="article:published_time" content="2026-03-02T10:00:00Z">')],
  ])('reads a story whose head tells of %s', (_, html) => {
    expect(verdictOf(show(html)).news).toBe(true);
  });

  it.each(['/2026/03/about-fifty-buses', '/privacy-words'])('reads a story whose address begins like those: %s', (url) => {
    expect(verdictOf(show(fixture('plain-article'), url)).news).toBe(true);
  });

  it('has an answer for an empty page', () => {
    expect(verdictOf(show('<body></body>'))).toEqual({ arabic: false, news: false, why: 'no-arabic' });
  });
});
