// Reading with the keyboard alone.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, focusInside, painted } from '../support/reading.ts';
import { story, storyPage } from '../support/stories.ts';

const market = story('market');
/** A page with keys of its own. */
const PAGE = storyPage(market, {
  before: '<input id="search" placeholder="بحث">',
  head: '<script>window.heard = []; addEventListener("keydown", (event) => heard.push([event.key, event.defaultPrevented, event.target.localName]))</script>',
});

export const keyboard: Suite = (harness) => {
  const read = async (name: string) => (await harness().read(name, PAGE)).page;
  const cursor = async (page: Page) => (await painted(page)).cursor?.join(' ') ?? '';
  const words = market.title.split(/\s+/);
  const focusOn = (page: Page, name: string) => until(`the focus on ${name}`, async () => (await focusInside(page)).includes(name));
  const moved = (page: Page, to: string) => until(`the cursor on ${to}`, async () => (await cursor(page)) === to);

  test('word by word, sentence by sentence, name by name; Enter explains, Escape goes back step by step', async () => {
    const page = await read('keys');
    await page.focus('#search');
    await harness().command(page, 'next-word');
    await moved(page, words[0]!);
    await page.keyboard.press('ArrowLeft');
    await moved(page, words[1]!);
    await page.keyboard.press('ArrowRight');
    await moved(page, words[0]!);
    await page.keyboard.press('ArrowDown');
    await moved(page, market.paragraphs[0]!.split(/\s+/)[0]!);
    await page.keyboard.press('KeyN');
    const name = await until('a name', async () => {
      const on = await cursor(page);
      return market.paragraphs[0]!.startsWith(on) ? null : on;
    });
    await page.keyboard.press('Enter');
    const shown = await until('the card', () => card(page));
    expect(bare(shown.text)).toContain(bare(name).replace(/^[وبلف]/, ''));
    await focusOn(page, 'card');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await card(page)));
    await focusOn(page, 'caret');
    await page.keyboard.press('Escape');
    await until('the search field', () => page.evaluate(() => document.activeElement?.id === 'search'));
    expect(await cursor(page)).toBe('');
  });

  test('S saves, K knows, P pins, R shows the root, O the other readings: from the cursor and in the card', async () => {
    const page = await read('letters');
    await harness().command(page, 'next-sentence');
    await harness().command(page, 'next-sentence');
    await moved(page, market.paragraphs[0]!.split(/\s+/)[0]!);
    await page.keyboard.press('KeyS');
    await until('saved', () => page.$(`${PANEL} >>> .card .save[aria-pressed="true"]`));
    const word = (await card(page))?.headword;
    await page.keyboard.press('KeyR');
    await until('the root', () => page.$(`${PANEL} >>> .card .family`));
    await page.keyboard.press('KeyO');
    await until('other readings', () => page.$(`${PANEL} >>> .card .others[open]`));
    await page.keyboard.press('KeyP');
    await until('pinned', () => page.$(`${PANEL} >>> .card .pin[aria-pressed="true"]`));
    await page.keyboard.press('KeyK');
    await until('known', () => page.$(`${PANEL} >>> .card .know[aria-pressed="true"]`));
    await page.keyboard.press('KeyK');
    await until('forgotten', () => page.$(`${PANEL} >>> .card .know[aria-pressed="false"]`));
    await page.keyboard.press('ArrowLeft');
    await until('the next word', async () => (await card(page))?.headword !== word);
    await focusOn(page, 'card');
  });

  test('the help sheet: all keys, focus kept, Escape closes', async () => {
    const page = await read('help');
    await harness().command(page, 'next-word');
    await moved(page, words[0]!);
    await page.keyboard.press('?');
    await until('the sheet', () => page.$(`${PANEL} >>> .help[open]`));
    const rows = await page.$$eval(`${PANEL} >>> .help tbody tr`, (all) => all.length);
    expect(rows).toBeGreaterThan(15);
    await harness().shoot(page, 'help');
    await page.keyboard.press('Escape');
    await until('the sheet to close', async () => !(await page.$(`${PANEL} >>> .help[open]`)));
    await focusOn(page, 'caret');
  });

  test("no key of the page is taken before the reader has gone to the cursor, nor after leaving it", async () => {
    const page = await read('own-keys');
    const press = async () => {
      await page.evaluate(() => { (window as unknown as { heard: unknown[] }).heard.length = 0; });
      for (const key of ['s', 'n', '?', 'Enter', 'ArrowLeft'] as const) await page.keyboard.press(key);
      return page.evaluate(() => (window as unknown as { heard: unknown[][] }).heard.map(([key, prevented]) => [key, prevented]));
    };
    const own = ['s', 'n', '?', 'Enter', 'ArrowLeft'].map((key) => [key, false]);
    expect(await press()).toEqual(own);
    await harness().command(page, 'next-word');
    await moved(page, words[0]!);
    await page.keyboard.press('Escape');
    await until('the cursor to go', async () => (await cursor(page)) === '');
    expect(await press()).toEqual(own);
  });

  test('a key of the browser leads out of the search field, and Escape back into it', async () => {
    const page = await read('from-field');
    await openMargin(page);
    await page.focus(`${PANEL} >>> .panel .field`);
    await harness().command(page, 'next-word');
    await moved(page, words[0]!);
    await focusOn(page, 'caret');
    await page.keyboard.press('Escape');
    await focusOn(page, 'field');
  });
};
