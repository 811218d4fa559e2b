import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { KeptWord } from '../../../src/messages.ts';
import { LIMITS } from '../../../src/overlay/limits.ts';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { crowded, type Surface } from '../support/crowding.ts';
import { tooSmall } from '../support/fingers.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, placeOf } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';
import { keep } from '../support/word-page.ts';

const PHONE = { width: 360, height: 640 };
const KEPT: KeptWord = {
  lemma: 'إِصْلَاح', pos: 'NOUN', root: 'صلح', gloss: { en: 'reform', ar: 'تحسين' }, level: 4,
  encounter: { sentence: 'بدأت الحكومة إصلاح الطرق.', start: 13, end: 18, title: 'أخبار الطرق', url: 'http://news.localhost/roads' },
};
/** Each with what stands there once it is drawn. */
const OWN_PAGES = [
  ['popup.html', 'footer a'], ['words.html#list', '.row'], ['words.html#review', '.show'], ['words.html#transfer', '.offer'],
  ['dictionaries.html', 'input'], ['welcome.html', '#guide button'],
] as const;

/** Down and up in one go, however busy the computer is: a finger that rests means something else. */
async function tapAtOnce(page: Page, x: number, y: number): Promise<void> {
  const session = await page.createCDPSession();
  await Promise.all([
    session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
    session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]);
  await session.detach();
}

/** Needs touch emulation, which only Chromium's driver has. */
export const touch: Suite = (harness) => {
  const onPhone = async (name: string, html = quietSample(), size = { width: 390, height: 780 }) => {
    const page = await harness().driven.browser.newPage();
    await page.setViewport({ ...size, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
    await page.goto(harness().site.page(name, html));
    expect((await harness().report(page))?.done).toBe(true);
    return page;
  };

  test('a tap opens the card, a tap beside closes it', async () => {
    const page = await onPhone('tap');
    const { x, y } = await placeOf(page, 'المتهالكة');
    await page.touchscreen.tap(x, y);
    const shown = await until('the card', () => card(page));
    expect(bare(shown.headword)).toBe('المتهالكة');
    await harness().shoot(page, 'phone-card');
    await page.touchscreen.tap(380, 6);
    await until('the card to close', async () => !(await card(page)));
  });

  test('a tap on a linked word follows the link; holding it explains it, and the link is not followed', async () => {
    const linked = quietSample().replace('المتهالكة', '<a id="link" href="#followed">المتهالكة</a>');
    const page = await onPhone('links', linked);
    const hash = () => page.evaluate(() => location.hash);
    const { x, y } = await placeOf(page, 'المتهالكة');
    const finger = await page.touchscreen.touchStart(x, y);
    const shown = await until('the card', () => card(page));
    expect(bare(shown.headword)).toBe('المتهالكة');
    await finger.end();
    await new Promise((resolve) => setTimeout(resolve, LIMITS.linger + 300)); // a card that a mouse had left would be gone
    expect(await hash()).toBe('');
    expect(await card(page)).not.toBeNull();
    await page.touchscreen.tap(380, 6);
    await until('the card to close', async () => !(await card(page)));
    await tapAtOnce(page, x, y);
    await until('the link to be followed', async () => (await hash()) === '#followed');
    expect(await card(page)).toBeNull();
  });

  test('on a screen 320 px wide the card lies inside, clear of the line, with its tools in reach', async () => {
    const page = await onPhone('narrow', quietSample(), { width: 320, height: 568 });
    const { x, y } = await placeOf(page, 'المتهالكة');
    await page.touchscreen.tap(x, y);
    await until('the card', () => card(page));
    const { card: box, tools } = await page.evaluate((tag) => {
      const element = document.querySelector(tag)!.shadowRoot!.querySelector('.card')!;
      const tools = [...element.querySelectorAll('.tools button')].map((button) => button.getBoundingClientRect().toJSON() as DOMRect);
      return { card: element.getBoundingClientRect().toJSON() as DOMRect, tools };
    }, PANEL);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(box.top >= y || box.bottom <= y).toBe(true);
    for (const tool of tools) {
      expect(tool.right).toBeLessThanOrEqual(box.right);
      expect(tool.height).toBeGreaterThanOrEqual(40);
    }
    await harness().shoot(page, 'phone-narrow');
  });

  test('in the largest type a long word stays in one piece on a screen 320 px wide', async () => {
    await harness().settings({ arabicSize: 200 });
    const page = await onPhone('large-type', quietSample().replace('المتهالكة', 'والبيروقراطية'), { width: 320, height: 568 });
    const { x, y } = await placeOf(page, 'والبيروقراطية');
    await page.touchscreen.tap(x, y);
    await until('the card', () => card(page));
    await harness().shoot(page, 'phone-large-type');
    const lines = await page.$eval(`${PANEL} >>> .headword`, (word) => word.clientHeight / parseFloat(getComputedStyle(word.querySelector('.ar')!).lineHeight));
    expect(Math.round(lines)).toBe(1);
  });

  test('the margin is a sheet from below', async () => {
    const page = await onPhone('sheet');
    await openMargin(page);
    const box = await page.$eval(`${PANEL} >>> .panel`, (panel) => panel.getBoundingClientRect().toJSON() as DOMRect);
    expect(box.width).toBeGreaterThan(340);
    expect(box.bottom).toBeGreaterThan(770);
    expect(box.top).toBeGreaterThan(150);
    await harness().shoot(page, 'phone-margin');
  });

  test('folded, the margin is a ribbon that covers no line', async () => {
    const page = await onPhone('ribbon');
    await until('the handle', () => page.$(`${PANEL} >>> .handle:not([hidden])`));
    const ends = await page.$eval(`${PANEL} >>> .handle`, (handle) => handle.getBoundingClientRect().left + parseFloat(getComputedStyle(handle, '::before').width));
    const lines = await page.$$eval('article :is(h1, p)', (blocks) => blocks.flatMap((block) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      return [...range.getClientRects()].map(({ left }) => left);
    }));
    expect(ends).toBeGreaterThan(8);
    expect(ends).toBeLessThanOrEqual(Math.min(...lines));
    await harness().shoot(page, 'phone-ribbon');
  });

  /** Cut off, covered, outside, or too small for a finger. */
  const faults = async (page: Page, surface: Surface) => [...(await crowded(page, surface)), ...(await tooSmall(page, surface))];

  test('card, sheet and help on a phone: nothing cut off, every control as large as a finger', async () => {
    const page = await onPhone('fingers', quietSample(), PHONE);
    const { x, y } = await placeOf(page, 'المتهالكة');
    await page.touchscreen.tap(x, y);
    await until('the card', () => card(page));
    await page.$eval(`${PANEL} >>> .card .root`, (root) => (root as HTMLElement).click());
    await harness().shoot(page, 'fingers-card');
    await expect.poll(() => faults(page, { inside: '.card' }), { message: 'card' }).toEqual([]);
    await page.touchscreen.tap(355, 3);
    await until('the card to close', async () => !(await card(page)));
    await openMargin(page);
    for (const more of await page.$$(`${PANEL} >>> .more`)) await more.click();
    await harness().shoot(page, 'fingers-sheet');
    await expect.poll(() => faults(page, { inside: '.panel' }), { message: 'sheet' }).toEqual([]);
    await harness().command(page, 'help');
    await until('the help', () => page.$(`${PANEL} >>> .help[open] table`));
    await expect.poll(() => faults(page, { inside: '.help' }), { message: 'help' }).toEqual([]);
  });

  test('the extension’s own pages on a phone', async () => {
    const size = { ...PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    for (const [file, stands] of OWN_PAGES) {
      const page = await harness().driven.extensionPage(file);
      await page.setViewport(size);
      if (file.startsWith('words.html#list')) await keep(page, KEPT);
      await until(file, () => page.$(stands));
      await harness().shoot(page, `fingers-${file.replace(/\W/g, '-')}`);
      await expect.poll(() => faults(page, { element: 'body' }), { message: file }).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(PHONE.width);
      await page.close();
    }
  });
};
