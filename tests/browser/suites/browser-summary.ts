// The summary of the browser's own model beside ours. No model lives in the browsers that test: what the standard promises of one
// stands in for it, in the extension's own world of the page.

import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { summarizerStandIn, type Wish } from '../../fakes/summarizer.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { quietSample } from '../support/stories.ts';
import { violations } from '../support/violations.ts';

const inside = (selector: string): string => `${PANEL} >>> .second ${selector}`;
const BUTTON = inside('.second-button');
const HOSTILE = '<img src="https://elsewhere.example/x" onerror="document.title = 1">\nوضعت الحكومة خطة لإصلاح شبكة المياه، <b>وتبدأ</b> في الربيع.';
/** In ASCII: what drives Firefox takes the letters of an expression one byte at a time. */
const ascii = (value: unknown): string => JSON.stringify(value).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
export const standIn = (wish: Wish): string => `(globalThis.Summarizer = (${summarizerStandIn.toString()})(${ascii(wish)}), true)`;

export const browserSummary: Suite = (harness) => {
  const read = async (name: string, wish?: Wish): Promise<Page> => {
    const { page } = await harness().read(name, quietSample());
    if (wish) await harness().world(page, standIn(wish));
    await openMargin(page);
    return page;
  };
  const log = async (page: Page): Promise<string[]> => (await harness().world<string[]>(page, 'globalThis.Summarizer.log')) ?? [];
  const inSight = (page: Page, selector: string) => page.$eval(inside(selector), (element) => {
    const [own, around] = [element, element.closest('.content')!].map((each) => each.getBoundingClientRect());
    return own!.top >= around!.top - 1 && own!.bottom <= around!.bottom + 1;
  });
  const textOf = (page: Page, selector: string) => page.$eval(inside(selector), (element) => element.textContent ?? '');

  test('as this browser is, it is not offered, wanted or not; the popup has the choice only where the browser has such a thing', async () => {
    await harness().settings({ browserSummary: true });
    const page = await read('as-it-is');
    const has = await harness().world<boolean>(page, `'Summarizer' in globalThis`);
    const popup = await harness().driven.extensionPage('popup.html');
    await popup.waitForSelector('.layers');
    expect(await popup.$$eval('.sample.second', (ticks) => ticks.length)).toBe(has ? 1 : 0);
    if (has) await popup.waitForFunction(() => document.querySelector('.second .help')?.textContent?.includes('does not know Arabic'));
    expect(await page.$(inside('*'))).toBeNull();
  });

  test('a page cannot play the model', async () => {
    await harness().settings({ browserSummary: true });
    const head = `<head><script>Object.defineProperty(window, 'Summarizer', { value: (${summarizerStandIn.toString()})({ availability: 'available', answer: 'قول' }) })</script>`;
    const { page } = await harness().read('pretender', quietSample().replace('<head>', head));
    await openMargin(page);
    await harness().settings({ browserSummary: true, summaryLength: 'long' });
    await until('the long summary', () => page.$(`${PANEL} >>> .lengths input[value=long]:checked`));
    expect(await page.evaluate(() => (globalThis as unknown as { Summarizer: { log: string[] } }).Summarizer.log)).toEqual([]);
    expect(await page.$(inside('*'))).toBeNull();
  });

  test.each(['light', 'dark', 'contrast'] as const)('%s: written when asked for, labelled, as text; nothing is requested, and axe finds nothing', async (theme) => {
    await harness().settings({ theme });
    const page = await read(`second-${theme}`, { availability: 'available', answer: HOSTILE });
    harness().site.requests();
    expect(await log(page)).toEqual([]);
    await harness().settings({ theme, browserSummary: true });
    await (await until('the offer', () => page.$(BUTTON))).click();
    await until('the answer', () => page.$(inside('.written')));
    expect(await textOf(page, '.written')).toBe(HOSTILE);
    expect(await inSight(page, '.written')).toBe(true);
    expect(await textOf(page, '[role=status]')).toMatch(/language model|النموذج اللغوي/);
    expect((await log(page)).map((line) => line.split(' ')[0])).toEqual(['availability', 'availability', 'create', 'summarize', 'destroy']);
    expect(harness().site.requests().filter((request) => request.includes('elsewhere'))).toEqual([]);
    await harness().shoot(page, `second-${theme}`);
    expect(await violations(page, PANEL)).toEqual([]);
  });

  describe('on a narrow screen', () => {
    test('it fits, and stops with the margin', async () => {
      const page = await read('second-narrow', { availability: 'available' });
      await page.setViewport({ width: 360, height: 740 });
      await harness().settings({ browserSummary: true });
      await openMargin(page);
      await (await until('the offer', () => page.$(BUTTON))).click();
      await until('it to write', async () => (await log(page)).some((line) => line.startsWith('summarize')));
      await harness().shoot(page, 'second-narrow');
      expect(await page.$eval(`${PANEL} >>> .panel`, (panel) => panel.scrollWidth <= panel.clientWidth + 1)).toBe(true);
      await page.keyboard.press('Escape');
      await until('it to stop', async () => (await log(page)).join().endsWith('stopped,destroy'));
    });
  });
};
