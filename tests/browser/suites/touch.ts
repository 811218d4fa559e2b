import { expect, test } from 'vitest';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, placeOf } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';

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
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await hash()).toBe('');
    expect(await card(page)).not.toBeNull();
    await page.touchscreen.tap(380, 6);
    await until('the card to close', async () => !(await card(page)));
    await page.touchscreen.tap(x, y);
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

  test('the margin is a sheet from below', async () => {
    const page = await onPhone('sheet');
    await openMargin(page);
    const box = await page.$eval(`${PANEL} >>> .panel`, (panel) => panel.getBoundingClientRect().toJSON() as DOMRect);
    expect(box.width).toBeGreaterThan(340);
    expect(box.bottom).toBeGreaterThan(770);
    expect(box.top).toBeGreaterThan(150);
    await harness().shoot(page, 'phone-margin');
  });
};
