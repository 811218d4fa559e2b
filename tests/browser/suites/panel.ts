// The margin: the gist, the names, the words; by mouse and by keyboard, wide and narrow, in every theme.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openMargin, PANEL, readPanel } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { focusInside, painted } from '../support/reading.ts';
import { quietSample, story, storyPage } from '../support/stories.ts';
import { violations } from '../support/violations.ts';

/** Width, height, how much it is magnified, and whether the margin opens by itself, where that is sure. */
const WINDOWS = [
  [1600, 900, 1, true], [1280, 800, 1, true], [1000, 700, 1], [900, 700, 1], [720, 700, 1], [640, 400, 2, false], [320, 568, 2, false],
] as const;

const inside = (selector: string): string => `${PANEL} >>> ${selector}`;
const widthOf = (page: Page) => page.$eval(inside('.panel'), (panel) => Math.round(panel.getBoundingClientRect().width));
const textOf = (page: Page, selector: string) => page.$eval(inside(selector), (element) => element.textContent ?? '');
const countOf = async (page: Page, selector: string) => (await page.$$(inside(selector))).length;
const focusOn = (page: Page, name: string) => until(`the focus on ${name}`, async () => (await focusInside(page)).includes(name));

/** How far anything has moved that the reader did not set in motion; only Chromium measures it. */
const shiftOf = (page: Page) => page.evaluate(() => new Promise<number>((resolve) => {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
  let sum = 0;
  const add = (entry: { hadRecentInput: boolean; value: number }) => { if (!entry.hadRecentInput) sum += entry.value; };
  new PerformanceObserver((list) => (list.getEntries() as unknown as Parameters<typeof add>[0][]).forEach(add))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 200);
}));

/** Runs in the page: whether the beginning of the place the reader has gone to is covered by nothing. */
function isHereSeen(): boolean {
  const [here] = CSS.highlights.get('hashiya-here') ?? [];
  if (!here) return false;
  const range = document.createRange();
  range.setStart(here.startContainer, here.startOffset);
  range.setEnd(here.endContainer, here.endOffset);
  const { left, right, top, bottom } = range.getClientRects()[0]!;
  return Boolean(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.contains(here.startContainer));
}

export const panel: Suite = (harness) => {
  const read = async (name = 'panel') => {
    const { page } = await harness().read(name, quietSample());
    await openMargin(page);
    return page;
  };

  test('a reader in a hurry: short, then long, remembered, and told why', async () => {
    const page = await read();
    const medium = (await readPanel(page)).summary.length;
    await page.click(inside('.lengths label:last-child input'));
    await until('more sentences', async () => (await readPanel(page)).summary.length > medium);
    const long = (await readPanel(page)).summary;
    await expect.poll(() => textOf(page, '.summary .quiet')).toMatch(/\d+ minutes? to read\. This summary: .+ shorter\./);
    await page.click(inside('.toggle-why'));
    await until('a reason each', async () => (await countOf(page, '.why')) === long.length);
    await harness().shoot(page, 'panel-long');
    const again = await read('panel-again');
    await expect.poll(async () => (await readPanel(again)).summary).toEqual(long);
  });

  test('key facts lead to their places', async () => {
    const page = await read();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.click(inside('.fact-figure .told'));
    const marked = await until('the figure to be marked', async () => (await painted(page)).here);
    expect(await textOf(page, '.fact-figure .told b')).toBe(marked.join(''));
  });

  const PHONE = { width: 360, height: 640 };
  const UNDER_BARS = quietSample().replace('</style>', '.masthead { position: sticky; top: 0; z-index: 5; min-height: 120px } .breaking { position: fixed; inset: auto 0 0; z-index: 5 }</style>');
  test.each([
    ['under a header that stays in place, over the sheet', 'jumps-bars', UNDER_BARS],
    ['at the end of a page, where the sheet makes room', 'jumps-end', storyPage(story('railway'))],
  ] as const)('on a small screen what a fact leads to lies open to view: %s', async (_, name, html) => {
    const { page } = await harness().read(name, html);
    await page.setViewport(PHONE);
    for (let at = (await countOf(page, '.told')) - 1; at >= 0; at--) {
      await openMargin(page);
      await page.$$eval(inside('.told'), (all, index) => (all[index] as HTMLElement).click(), at);
      await expect.poll(() => page.evaluate(isHereSeen), { message: `fact ${at}`, timeout: 5_000 }).toBe(true);
    }
    await harness().shoot(page, name);
  });

  test('a learner saves a word, knows another, and takes it back', async () => {
    const page = await read();
    const [first, second] = (await readPanel(page)).words;
    await page.click(inside('.key-words .save'));
    await until('it to be shown as saved', () => page.$(inside('.key-words .entry:first-child .save[aria-pressed=true]')));
    await until('it to be underlined as a kept one', async () => (await painted(page)).kept?.length);
    await page.click(inside('.key-words .entry:nth-child(2) .know'));
    await until('the known word to go', async () => !(await readPanel(page)).words.some(({ lemma }) => lemma === second?.lemma));
    await page.click(inside('.undo'));
    await until('it to return', async () => (await readPanel(page)).words.some(({ lemma }) => lemma === second?.lemma));
    await page.click(inside('.key-words .save[aria-pressed=true]'));
    await until('nothing to be kept', async () => !(await painted(page)).kept?.length);
    expect((await readPanel(page)).words[0]?.lemma).toBe(first?.lemma);
  });

  test('search in Arabic and in English', async () => {
    const page = await read();
    await page.type(inside('.field'), 'أنقرة');
    await until('the name', async () => /^أَ?نْ?قَ?رَ?ة/.test(await textOf(page, '.found-names .name')));
    await until('places', async () => (await countOf(page, '.found-places mark')) > 1);
    await harness().shoot(page, 'panel-search');
    await page.click(inside('.found-places .row'));
    expect((await until('a place to be marked', async () => (await painted(page)).here)).join('')).toContain('أنقرة');
    await page.$eval(inside('.field'), (field) => { (field as HTMLInputElement).select(); });
    await page.type(inside('.field'), 'world bank');
    await until('the name', async () => (await textOf(page, '.found-names .english').catch(() => '')) === 'World Bank');
    await page.focus(inside('.field'));
    await page.keyboard.press('Escape');
    await until('the lists', () => page.$(inside('.summary')));
    await focusOn(page, 'field');
  });

  test('the keyboard alone: from the search into the lists, through the mentions, and the width', async () => {
    const page = await read();
    await page.focus(inside('.field'));
    await page.keyboard.press('ArrowDown');
    await focusOn(page, 'sentence');
    await page.focus(inside('.of-places .main'));
    for (const key of ['ArrowLeft', 'ArrowLeft'] as const) await page.keyboard.press(key);
    await expect.poll(() => textOf(page, '.of-places .at')).toMatch(/^2\//);
    const before = await widthOf(page);
    await page.focus(inside('.edge'));
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => widthOf(page)).toBe(before - 20);
    await page.keyboard.press('Escape');
    await until('the panel to fold', () => page.$(inside('.handle:not([hidden])')));
  });

  test('pulled by its edge it stays so on the next page; folded, it stays folded', async () => {
    const page = await read();
    const { x, y } = await page.$eval(inside('.edge'), (edge) => { const { left, top, width, height } = edge.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 30, y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => widthOf(page)).toBeLessThan(300);
    const width = await widthOf(page);
    const next = await read('panel-next');
    await expect.poll(() => widthOf(next)).toBe(width);
    await next.click(inside('header > .tool:last-child'));
    const { page: third } = await harness().read('panel-third', quietSample());
    await until('the handle', () => third.$(inside('.handle:not([hidden])')));
  });

  test('by itself it stands beside the text and never on it, at any width, twice as large, remembered as open or not', async () => {
    const { page } = await harness().read('panel-beside', quietSample());
    const covers = () => page.evaluate((tag) => {
      const panel = document.querySelector(tag)!.shadowRoot!.querySelector('.panel')!.getBoundingClientRect();
      const range = document.createRange();
      return [...document.querySelectorAll('article :is(h1, h2, p)')].some((block) => {
        range.selectNodeContents(block);
        return [...range.getClientRects()].some(({ left, right }) => panel.width > 0 && left < panel.right && right > panel.left);
      });
    }, PANEL);
    const isOpen = () => page.$eval(inside('.panel'), (panel) => !(panel as HTMLElement).hidden);
    for (const [width, height, deviceScaleFactor, open] of WINDOWS) {
      await page.setViewport({ width, height, deviceScaleFactor });
      const expected = { covers: false, ...(open !== undefined && { open }) };
      await expect.poll(async () => ({ covers: await covers(), open: await isOpen() }), { message: `${width}` }).toMatchObject(expected);
    }
    await page.setViewport({ width: 1600, height: 900 });
    await until('it to open again', isOpen);
    await page.click(inside('header > .tool:last-child'));
    await openMargin(page);
    await page.setViewport({ width: 900, height: 700 });
    expect(await isOpen()).toBe(true); // the reader wants it here
    const { page: next } = await harness().read('panel-beside-next', quietSample().replace('<head>', '<head><style>article { max-width: none !important; width: 100vw }</style>'));
    await until('the handle', () => next.$(inside('.handle:not([hidden])')));
  });

  test('nothing of the page moves', async () => {
    const page = await read();
    const before = await page.evaluate(() => document.querySelector('article')!.getBoundingClientRect().toJSON() as DOMRect);
    await page.click(inside('.lengths input'));
    await page.click(inside('header > .tool:last-child'));
    await openMargin(page);
    expect(await page.evaluate(() => document.querySelector('article')!.getBoundingClientRect().toJSON() as DOMRect)).toEqual(before);
    expect(await shiftOf(page)).toBe(0);
  });

  test.each(['light', 'dark', 'sepia', 'contrast'] as const)('axe finds nothing in %s: lists, reasons, search, narrow', async (theme) => {
    await harness().settings({ theme });
    const page = await read(`axe-${theme}`);
    await page.click(inside('.toggle-why'));
    for (const more of await page.$$(inside('.more'))) await more.click();
    expect(await violations(page, PANEL)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    await page.type(inside('.field'), 'مياه');
    await until('places', () => page.$(inside('.found-places mark')));
    expect(await violations(page, PANEL)).toEqual([]);
    expect(await page.$eval(inside('.panel'), (element) => element.scrollWidth <= element.clientWidth + 1 && element.getBoundingClientRect().right <= innerWidth)).toBe(true);
    await harness().shoot(page, `panel-${theme}-narrow`);
  });
};
