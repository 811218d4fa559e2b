// Dialogs and fullscreen elements lie above everything else, whatever its z-index.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { card, pointAt } from '../support/reading.ts';
import { article, story, storyPage } from '../support/stories.ts';

const market = story('market');

/** What lies on top in the middle of the card. */
const topmostAtCard = (page: Page) => page.evaluate((tag) => {
  const box = document.querySelector(tag)!.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
  return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.localName;
}, PANEL);

export const layersAbove: Suite = (harness) => {
  test('a story in a modal dialog has its card above the dialog', async () => {
    const page = storyPage({ title: market.title, paragraphs: [] }, {
      after: `<dialog>${article(market)}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    }).replace(/<main>.*?<\/main>/s, '');
    const read = await harness().read('dialog', page);
    await pointAt(read.page, 'المتضررة');
    expect(await topmostAtCard(read.page)).toBe(PANEL);
    await harness().shoot(read.page, 'dialog');
    await read.page.evaluate(() => document.querySelector('dialog')!.close());
    await until('our element to leave the closed dialog', () => read.page.$eval(PANEL, (element) => !element.closest('dialog')));
  });

  test('a story in fullscreen has its card there', async () => {
    const { page } = await harness().read('fullscreen', storyPage(market, {
      head: '<style>main { overflow: auto; background: #fff }</style>',
      before: '<button id="full" onclick="document.querySelector(\'main\').requestFullscreen()">ملء الشاشة</button>',
    }));
    await page.click('#full');
    await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await pointAt(page, 'المتضررة');
    expect(await topmostAtCard(page)).toBe(PANEL);
    await page.evaluate(() => document.exitFullscreen());
    await until('our element to leave', () => page.$eval(PANEL, (element) => element.parentElement === document.documentElement));
    expect(await card(page).then((open) => open === null || open.text.length > 0)).toBe(true);
  });
};
