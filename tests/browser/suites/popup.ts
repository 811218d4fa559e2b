// The popup over a page, as the toolbar button opens it.

import { expect, test } from 'vitest';
import { PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { painted } from '../support/reading.ts';
import { quietSample, sample, story, storyPage } from '../support/stories.ts';

/** Clicks the control whose label or text is this. */
const click = (text: string) => `[...document.querySelectorAll('label, button')].find((e) => e.textContent.trim() === ${JSON.stringify(text)}).click()`;
const STATE = `document.querySelector('.state')?.textContent ?? ''`;

const RECIPE = {
  title: 'طريقة تحضير الحمص بالطحينة',
  paragraphs: story('market').paragraphs.slice(0, 1),
};

export const popup: Suite = (harness) => {
  test('says what was done, and changes the open page at once', async () => {
    const { page, report } = await harness().read('under-popup', quietSample());
    const { evaluate, close } = await harness().driven.popup(page);
    await until('the counts', async () => (await evaluate<string>(STATE)).includes(String(report.counts.glossed)));

    await evaluate(click('C2'));
    await until('the underlines to go', async () => !(await painted(page)).gloss);
    await evaluate(click('A1'));
    await until('more underlines than before', async () => ((await painted(page)).gloss?.length ?? 0) > report.counts.glossed);
    await evaluate(click('Places'));
    await until('the places to go', async () => !(await painted(page)).place);
    await evaluate(click('On news.localhost'));
    await until('everything to go', async () => Object.keys(await painted(page)).length === 0 && !(await page.$(PANEL)));
    await until('the state', async () => (await evaluate<string>(STATE)).includes('switched off'));
    await close();
  });

  test('fits on one screen, whatever there is to say', async () => {
    await harness().settings({ digits: 'arabic', arabicSize: 120, browserSummary: true });
    const { page } = await harness().settle('under-popup', sample());
    const { evaluate, close } = await harness().driven.popup(page);
    await until('all of it', () => evaluate<boolean>(`document.querySelector('.page .consent .plain') !== null && document.querySelector('footer a') !== null`));
    expect(await evaluate<number>('document.body.getBoundingClientRect().height')).toBeLessThanOrEqual(600);
    expect(await evaluate<boolean>('[...document.querySelectorAll("main *")].every((e) => e.scrollWidth <= e.clientWidth + 1 || getComputedStyle(e).display === "inline" || e.matches("input, .hidden"))')).toBe(true);
    await expect.poll(() => evaluate<string>(STATE)).toMatch(/[٠-٩]/);
    await close();
  });

  test('brings a hidden cookie bar back, and it stays', async () => {
    const { page } = await harness().settle('under-popup', sample());
    const shown = () => page.$eval('#cookie-bar', (bar) => bar.checkVisibility());
    expect(await shown()).toBe(false);
    const { evaluate, close } = await harness().driven.popup(page);
    await until('the offer', () => evaluate<boolean>(`document.querySelector('.page .consent .plain') !== null`));
    await evaluate(click('Show it'));
    await until('the bar', shown);
    await until('the account of it', async () => /shown again/.test(await evaluate<string>(`document.querySelector('.page .consent')?.textContent ?? ''`)));
    await close();
    await page.evaluate(() => document.body.append(document.createElement('aside')));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await shown()).toBe(true);
  });

  test('sums the page up in the margin', async () => {
    const { page } = await harness().read('under-popup', quietSample());
    const { evaluate } = await harness().driven.popup(page);
    await until('the offer', () => evaluate<boolean>(`document.querySelector('.page .main') !== null`));
    await evaluate(click('Sum up now')).catch(() => undefined); // the popup goes before it can answer
    await until('the margin with its summary', () => page.$(`${PANEL} >>> .panel:not([hidden]) .summary`));
  });

  test('reads a page that is no news when asked to', async () => {
    const page = await harness().open('recipe', storyPage(RECIPE).replace(/<meta property="og:type"[^>]*>/, ''));
    await until('a verdict', () => harness().world(page, 'globalThis.hashiya?.verdict'));
    expect(await page.$(PANEL)).toBeNull();
    const { evaluate, close } = await harness().driven.popup(page);
    await until('the offer', () => evaluate<boolean>(`document.querySelector('.page button') !== null`));
    await evaluate(click('Read this page anyway'));
    await until('marks', async () => (await painted(page)).gloss?.length);
    await close();
    expect(await page.$$(PANEL)).toHaveLength(1);
  });
};
