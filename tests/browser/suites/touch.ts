import { expect, test } from 'vitest';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, placeOf } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';

/** Needs touch emulation, which only Chromium's driver has. */
export const touch: Suite = (harness) => {
  const onPhone = async (name: string) => {
    const page = await harness().driven.browser.newPage();
    await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
    await page.goto(harness().site.page(name, quietSample()));
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
