// A first run: the page that opens by itself, its story, its three steps.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { PANEL, readPanel } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, painted, pointAt } from '../support/reading.ts';
import { violations } from '../support/violations.ts';

const done = (page: Page) => page.$$eval('.steps .done h2', (steps) => steps.map((step) => step.textContent));

export const welcome: Suite = (harness) => {
  async function open(): Promise<Page> {
    const page = await harness().driven.extensionPage('welcome.html');
    await page.bringToFront();
    await until('the story to be read', async () => (await painted(page)).place?.length);
    return page;
  }

  const press = (page: Page, text: string) => until(`the control ${text}`, () => page.evaluate((wanted) => {
    const control = [...document.querySelectorAll<HTMLElement>('#guide button, #guide label')].find((each) => each.textContent === wanted);
    control?.click();
    return control !== undefined;
  }, text));

  test('it opens by itself after the installation', () => expect(harness().driven.welcomed).toBe(true));

  test('its story is read as on any news page, and nothing around it', async () => {
    const page = await open();
    const texts = await painted(page);
    expect(texts.place).toEqual(expect.arrayContaining(['فاس', 'تونس']));
    expect(texts.person?.join()).toContain('ابن خلدون');
    expect(texts.gloss?.length).toBeGreaterThan(20);
    expect(Object.values(texts).flat().join('')).not.toMatch(/[a-z]/i);
    const shown = await pointAt(page, 'حواشيها');
    expect(bare(shown.headword)).toBe('حواشيها');
    expect(bare(shown.facts[0])).toBe('حاشية');
  });

  test('three steps, ticked off as they are taken', async () => {
    const page = await open();
    expect(await done(page)).toEqual([]);
    await press(page, 'Show me one');
    await until('the card', () => card(page));
    await until('the first step', async () => (await done(page)).length === 1);
    await press(page, 'Open it');
    await until('the margin with its summary', async () => (await readPanel(page)).summary.length >= 2 && page.$(`${PANEL} >>> .panel:not([hidden])`));
    await press(page, 'Keep one for me');
    await until('all steps', async () => (await done(page)).length === 3);
    expect(await done(page)).toEqual(['✓Point at a word', '✓Open the margin', '✓Keep a word']);
    expect(await page.$eval('.steps a', (link) => link.textContent)).toBe('See your words');
  });

  test('what is set there holds at once', async () => {
    const page = await open();
    await press(page, 'Glance');
    await until('the underlines to go', async () => !(await painted(page)).gloss);
    await press(page, 'Study');
    await press(page, 'A1');
    await until('more underlines', async () => ((await painted(page)).gloss?.length ?? 0) > 60);
  });

  test.each(['light', 'dark', 'sepia', 'contrast'] as const)('nothing for axe to find: %s', async (theme) => {
    await harness().settings({ theme });
    const page = await open();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
};
