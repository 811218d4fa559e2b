// Dialogs and fullscreen elements lie above everything else, whatever its z-index.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { card, painted, pointAt } from '../support/reading.ts';
import { story, storyPage } from '../support/stories.ts';

const market = story('market');

/** What lies on top in the middle of our card or panel. */
const topmostAt = (page: Page, selector: string) => page.evaluate((tag, inner) => {
  const box = document.querySelector(tag)!.shadowRoot!.querySelector(inner)!.getBoundingClientRect();
  return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.localName;
}, PANEL, selector);

export const layersAbove: Suite = (harness) => {
  test('the margin can be opened above a modal dialog', async () => {
    const { page } = await harness().read('dialog', storyPage(market, {
      after: '<dialog><p>هل تود متابعة أخبار الثقافة؟</p><form method="dialog"><button>لاحقا</button></form></dialog>',
    }));
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await until('our element to follow into the dialog', () => page.$eval(PANEL, (element) => element.parentElement?.localName === 'dialog'));
    await openMargin(page);
    expect(await topmostAt(page, '.panel')).toBe(PANEL);
    await page.click(`${PANEL} >>> .summary .sentence`);
    await until('the sentence to be marked', async () => (await painted(page)).here?.length);
    await harness().shoot(page, 'dialog');

    await page.evaluate(() => document.querySelector('dialog')!.close());
    await until('our element to leave the closed dialog', () => page.$eval(PANEL, (element) => !element.closest('dialog')));
    expect(await topmostAt(page, '.panel')).toBe(PANEL);
  });

  test('a story in fullscreen has its card there', async () => {
    const { page } = await harness().read('fullscreen', storyPage(market, {
      head: '<style>main { overflow: auto; background: #fff } main:fullscreen { padding-inline: 400px }</style>',
      before: '<button id="full" onclick="document.querySelector(\'main\').requestFullscreen()">ملء الشاشة</button>',
    }));
    await page.click('#full');
    await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await pointAt(page, 'المتضررة');
    expect(await topmostAt(page, '.card')).toBe(PANEL);
    await page.evaluate(() => document.exitFullscreen());
    await until('our element to leave', () => page.$eval(PANEL, (element) => element.parentElement === document.documentElement));
    expect(await card(page).then((open) => open === null || open.text.length > 0)).toBe(true);
  });
};
