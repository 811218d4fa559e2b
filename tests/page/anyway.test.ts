// @vitest-environment jsdom
// "Read this page": any page with Arabic text, at the reader's wish.
import { describe, expect, it } from 'vitest';
import { readArticle, verdictOf } from '../../src/page/index.ts';
import { blocksOf, fixture, show } from './pages.ts';

const anyway = (html: string) => blocksOf(readArticle(show(html), { anyway: true })!).map(([, text]) => text);

describe('a page read at the reader\'s wish', () => {
  it.each(['encyclopedia', 'question', 'video', 'form', 'shop', 'front'])('%s, which is no news', (name) => {
    expect(verdictOf(show(fixture(name))).news).toBe(false);
    const text = anyway(fixture(name)).join('\n');
    expect(text.length).toBeGreaterThan(30);
    expect(text).toMatch(/[\u0620-\u064a]{3}/);
  });

  it('plain text as browsers show it, parted at blank lines', () => {
    const text = 'رسالة من القرية\n\nوصلنا إلى القرية بعد الغروب، وكان أهلها قد\nأوقدوا المصابيح على جانبي الطريق.\n\nوفي الصباح رأينا النهر.\n';
    expect(anyway(`<body><pre style="white-space: pre-wrap">${text}</pre></body>`)).toEqual([
      'رسالة من القرية', 'وصلنا إلى القرية بعد الغروب، وكان أهلها قد أوقدوا المصابيح على جانبي الطريق.', 'وفي الصباح رأينا النهر.']);
  });

  it('a thread of a forum', () => {
    const post = (who: string, text: string) => `<div class="post"><div class="author">${who}</div><div class="post-text">${text}</div></div>`;
    const posts = ['هل جرب أحدكم زراعة الزعفران في أرض جبلية باردة مثل أرضنا؟', 'نعم، زرعته عامين متتاليين، ونجح في التربة الرملية أكثر من الطينية.', 'المهم أن تقلل الري في الصيف لأن الأبصال تتعفن بسرعة.'];
    const text = anyway(`<html><head><title>زراعة الزعفران</title></head><body><h1>زراعة الزعفران</h1>${posts.map((p, i) => post(`عضو ${i}`, p)).join('')}</body></html>`);
    expect(text).toEqual(expect.arrayContaining(posts));
  });

  it('nothing but links', () => {
    expect(anyway('<body><ul><li><a href="/1">قصائد مختارة من العصر العباسي</a></li><li><a href="/2">قصائد مختارة من الأندلس</a></li></ul></body>')).toEqual([
      'قصائد مختارة من العصر العباسي', 'قصائد مختارة من الأندلس']);
  });

  it('no Arabic, no answer', () => {
    expect(readArticle(show('<body><p>Nothing to read here.</p></body>'), { anyway: true })).toBeNull();
  });
});
