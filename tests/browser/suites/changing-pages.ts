// Pages that do not stay as they were loaded.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../../src/messages.ts';
import { PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { painted, pointAt } from '../support/reading.ts';
import { article, story, storyPage } from '../support/stories.ts';

const market = story('market');
const railway = story('railway');

export const changingPages: Suite = (harness) => {
  const titleRead = async (page: Page) =>
    harness().world<string | undefined>(page, 'globalThis.hashiya?.report?.().done ? hashiya.report().article?.title : undefined');
  const becomes = (page: Page, title: string) => until(`«${title}» to be read`, async () => (await titleRead(page)) === title);

  test('a page that puts new nodes in place of old ones keeps its marks', async () => {
    const { page } = await harness().read('rerender', storyPage(market));
    const before = await painted(page);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await expect.poll(async () => (await painted(page)).place, { message: 'the marks return' }).toEqual(before.place);
    expect((await pointAt(page, 'المتضررة')).headword).toBeTruthy();
    expect(await page.$$(PANEL)).toHaveLength(1);
  });

  test('another story without a load of the page', async () => {
    const { page } = await harness().read('spa', storyPage(market));
    await page.evaluate((html, title) => {
      history.pushState({}, '', '/spa/railway');
      document.title = title;
      document.querySelector('main')!.innerHTML = html;
    }, article(railway), railway.title);
    await becomes(page, railway.title);
    const texts = await until('the new marks', async () => {
      const now = await painted(page);
      return now.place?.some((text) => text.includes('مراكش')) ? now : null;
    });
    expect(texts.place?.join(' ')).not.toContain('بغداد');
    expect(await page.$$(PANEL)).toHaveLength(1);
  });

  test('a story that arrives late', async () => {
    const late = `<script>setTimeout(() => {
      document.querySelector('main').innerHTML = ${JSON.stringify(article(railway)).replaceAll('</', '<\\/')};
    }, 1200)</script>`;
    const shell = storyPage({ title: '', paragraphs: [] }, { after: late }).replace('<article><h1></h1></article>', '');
    const page = await harness().open('late', shell.replace('<title></title>', `<title>${railway.title}</title>`));
    await becomes(page, railway.title);
    await until('marks', async () => (await painted(page)).place?.length);
  });

  test('a story that grows is read to its end', async () => {
    const short = { title: railway.title, paragraphs: railway.paragraphs.slice(0, 3) };
    const { page } = await harness().read('grows', storyPage(short));
    await page.evaluate((texts) => {
      for (const text of texts) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('article')!.append(paragraph);
      }
    }, railway.paragraphs.slice(3));
    const lastWords = railway.paragraphs.at(-1)!.slice(-20);
    await until('the new paragraphs to be read', async () => {
      const report = await harness().world<PageReport>(page, 'hashiya.report()');
      return report?.article?.blocks.some((block) => block.text.endsWith(lastWords));
    });
  });

  test('away, back and reload', async () => {
    const { page } = await harness().read('first', storyPage(market));
    const before = await painted(page);
    await page.goto(harness().site.page('second', storyPage(story('english'), { lang: 'en', dir: 'ltr' })));
    await page.evaluate(() => history.back()); // goBack would wait for a load, which the back/forward cache saves
    await until('the marks after going back', async () => (await painted(page)).place?.length === before.place?.length);
    expect(await page.$$(PANEL)).toHaveLength(1);
    await page.evaluate(() => {
      Object.assign(window, { old: true });
      location.reload();
    });
    await until('the new page', () => page.evaluate(() => !('old' in window)));
    await until('the marks after a reload', async () => (await painted(page)).place?.length === before.place?.length);
    expect(await page.$$(PANEL)).toHaveLength(1);
  });

  test('a page that throws our element out does not lose its marks or its peace', async () => {
    const { page } = await harness().read('hostile', storyPage(market));
    await page.evaluate((tag) => {
      new MutationObserver(() => document.querySelector(tag)?.remove()).observe(document.documentElement, { childList: true });
      document.querySelector(tag)?.remove();
    }, PANEL);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await painted(page)).place?.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.querySelectorAll('article p').length)).toBe(market.paragraphs.length);
  });
};
