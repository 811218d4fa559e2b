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
      if (await Promise.race([there.catch(() => false), sleep(1000, false)])) return page;
    }
    return null;
  });
}

const texts = (page: Page, selector: string) => page.$$eval(selector, (all) => all.map((element) => element.textContent ?? ''));
const kept = (page: Page) => page.evaluate(() =>
  (globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<object> } } } }).chrome.storage.session.get(null));

const NOTE = { title: 'خبر عن النهر', address: 'https://news.example/river', summary: [{ text: 'النهر يفيض.' }], facts: [], names: [], words: [] };

/** Runs in a page of the extension: shows a note in a frame whose print() is heard, and gives what the sheet showed when it came. */
function heardPrint(note: object): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: { storage: { session: { set(items: object): Promise<void> } } } }).chrome;
  const frame = document.createElement('iframe');
  return new Promise((heard) => {
    const listen = (): void => {
      const inside = frame.contentWindow;
      if (inside?.location.pathname !== '/print.html') return void setTimeout(listen);
      inside.print = () => heard(inside.document.querySelector('main h1')?.textContent ?? '');
    };
    void storage.session.set({ 'print:test': note }).then(() => {
      frame.src = 'print.html#test';
      document.body.append(frame);
      listen();
    });
  });
}

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
    await expect.poll(() => kept(sheet)).toEqual({});
    expect(await violations(sheet)).toEqual([]);
    await harness().shoot(sheet, 'paper');
    await sheet.evaluate(() => { setTimeout(() => location.reload()); });
    await until('nothing of it to be left', async () => (await texts(sheet, 'main'))[0]?.includes('nothing of it was kept'));
  });

  test('asks the browser to print, once the sheet is there', async () => {
    const desk = await harness().driven.extensionPage('words.html');
    expect(await desk.evaluate(heardPrint, NOTE)).toBe(NOTE.title);
  });

  test('its bar stays on the screen; what is short stays on one page with its heading', async ({ skip }) => {
    skip(harness().driven.kind !== 'chromium', 'the driver of Firefox does not show a page as it is printed');
    const { page } = await harness().read('on-paper', quietSample());
    await openMargin(page);
    await page.click(`${PANEL} >>> header > .tool`);
    const sheet = await printedSheet(harness());
    await sheet.emulateMediaType('print');
    expect(await sheet.$$eval('button', (all) => all.filter((button) => button.checkVisibility()).length)).toBe(0);
    const breaks = await sheet.$$eval('section.names', (all) => all.map((names) => [names.querySelectorAll('li').length > 24, getComputedStyle(names).breakInside]));
    for (const [long, inside] of breaks) expect(inside).toBe(long ? 'auto' : 'avoid');
  });
};
