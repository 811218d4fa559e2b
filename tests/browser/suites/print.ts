// The margin on paper: from its button to the page that prints it, and that nothing is left behind.

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openMargin, PANEL, readPanel } from '../../../src/start/index.ts';
import { until, type Harness } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { quietSample } from '../support/stories.ts';
import { violations } from '../support/violations.ts';

/** The page that opened by itself: its address is asked of the page, since what the driver knows may be old. */
export function printedSheet({ driven }: Harness): Promise<Page> {
  return until('the sheet', async () => {
    for (const page of await driven.browser.pages()) {
      const there = page.evaluate(() => location.pathname === '/print.html' && document.querySelector('main') !== null);
      if (await Promise.race([there.catch(() => false), sleep(300, false)])) return page;
    }
    return null;
  });
}

const texts = (page: Page, selector: string) => page.$$eval(selector, (all) => all.map((element) => element.textContent ?? ''));
const kept = (page: Page) => page.evaluate(() =>
  (globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<object> } } } }).chrome.storage.session.get(null));

export const print: Suite = (harness) => {
  test('prints what it holds, on a page of its own that keeps nothing', async () => {
    const { page } = await harness().read('paper', quietSample());
    await openMargin(page);
    const { title, summary, words } = { title: await page.$eval('h1', (h1) => h1.textContent), ...(await readPanel(page)) };
    await page.click(`${PANEL} >>> header > .tool`);
    const sheet = await printedSheet(harness());
    expect(await texts(sheet, 'h1')).toEqual([title]);
    expect((await texts(sheet, '.summary li')).length).toBe(summary.length);
    expect((await texts(sheet, '.words .term')).slice(0, 3)).toEqual(words.slice(0, 3).map(({ lemma }) => lemma));
    expect((await texts(sheet, '.of-places li'))[0]).toMatch(/×\d/);
    expect(await kept(sheet)).toEqual({});
    expect(await violations(sheet)).toEqual([]);
    await harness().shoot(sheet, 'paper');
    await sheet.evaluate(() => { setTimeout(() => location.reload()); });
    await until('nothing of it to be left', async () => (await texts(sheet, 'main'))[0]?.includes('nothing of it was kept'));
  });
};
