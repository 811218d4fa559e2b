// Pages that are none of the reader's business, and one that forbids nearly everything.

import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/messages.ts';
import { PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { painted, pointAt } from '../support/reading.ts';
import { story, storyPage } from '../support/stories.ts';

const FORM = `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>اتصل بنا</title></head>
<body><h1>اتصل بنا</h1><p>يسعدنا أن نتلقى أسئلتكم واقتراحاتكم، ونرد عليها خلال يومي عمل.</p><form><label>الاسم <input></label><label>البريد الإلكتروني <input type="email"></label>
<label>الرسالة <textarea></textarea></label><button>إرسال</button></form></body></html>`;

export const otherPages: Suite = (harness) => {
  const verdictOn = async (name: string, html: string) => {
    const page = await harness().open(name, html);
    const verdict = await until('a verdict', () => harness().world<Verdict>(page, 'globalThis.hashiya?.verdict'));
    await until('the toolbar to say so', async () => (await harness().toolbar(page.url())).title === 'Hashiya: no Arabic news found here');
    const reader = await harness().world<string>(page, 'typeof globalThis.hashiya?.report');
    return { page, verdict, reader };
  };

  test.each([
    ['an English page', storyPage(story('english'), { lang: 'en', dir: 'ltr' })],
    ['a Persian page', storyPage(story('persian'), { lang: 'fa' })],
    ['a Persian page that says it is Arabic', storyPage(story('persian'), { lang: 'ar' })],
  ])('%s is not read', async (_, html) => {
    const { page, verdict, reader } = await verdictOn('other', html);
    expect(verdict.arabic).toBe(false);
    expect(verdict.why).toMatch(/\w/);
    expect(reader).toBe('undefined');
    expect(await page.$(PANEL)).toBeNull();
    expect(await painted(page)).toEqual({});
  });

  test('an Arabic form is Arabic, but no news', async () => {
    const { page, verdict, reader } = await verdictOn('form', FORM);
    expect(verdict).toMatchObject({ arabic: true, news: false });
    expect(reader).toBe('undefined');
    expect(await page.$(PANEL)).toBeNull();
  });

  test('a page whose policy forbids styles, scripts and connections is read like any other', async () => {
    const policy = { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; sandbox allow-same-origin" };
    const { page } = await harness().read('strict', storyPage(story('market')), policy);
    expect((await painted(page)).place?.join(' ')).toContain('بغداد');
    await pointAt(page, 'المتضررة');
    const looks = await harness().world<{ position: string; background: string }>(page, `(() => {
      const style = getComputedStyle(document.querySelector('${PANEL}').shadowRoot.querySelector('.card'));
      return { position: style.position, background: style.backgroundColor };
    })()`);
    expect(looks?.position).toBe('fixed');
    expect(looks?.background).not.toBe('rgba(0, 0, 0, 0)');
    await harness().shoot(page, 'strict-csp');
  });
};
