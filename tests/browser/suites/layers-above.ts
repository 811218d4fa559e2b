// Dialogs and fullscreen elements lie above everything else, whatever its z-index.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { card, painted, pointAt } from '../support/reading.ts';
import { story, storyPage } from '../support/stories.ts';

const market = story('market');

/** Nothing lies over the middle of our card or panel. */
const isOnTop = (page: Page, selector: string) => until(`${selector} on top`, () => page.evaluate((tag, inner) => {
  const box = document.querySelector(tag)!.shadowRoot!.querySelector(inner)!.getBoundingClientRect();
  return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.localName === tag;
}, PANEL, selector));

const folded = (page: Page) => until('the margin to fold', () => page.$(`${PANEL} >>> .handle:not([hidden])`));

export const layersAbove: Suite = (harness) => {
  test('the margin can be opened above a modal dialog', async () => {
    const { page } = await harness().read('dialog', storyPage(market, {
      after: '<dialog><p>هل تود متابعة أخبار الثقافة؟</p><form method="dialog"><button>لاحقا</button></form></dialog>',
    }));
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await until('our element to follow into the dialog', () => page.$eval(PANEL, (element) => element.parentElement?.localName === 'dialog'));
    await openMargin(page);
    await isOnTop(page, '.panel');
    await page.click(`${PANEL} >>> .summary .sentence`);
    await until('the sentence to be marked', async () => (await painted(page)).here?.length);
    await harness().shoot(page, 'dialog');

    await page.evaluate(() => document.querySelector('dialog')!.close());
    await until('our element to leave the closed dialog', () => page.$eval(PANEL, (element) => !element.closest('dialog')));
    await isOnTop(page, '.panel');
  });

  test('a story in fullscreen has its card there', async () => {
    const { page } = await harness().read('fullscreen', storyPage(market, {
      head: '<style>main { overflow: auto; background: #fff } main:fullscreen { padding-inline: 400px }</style>',
      before: '<button id="full" onclick="document.querySelector(\'main\').requestFullscreen()">ملء الشاشة</button>',
    }));
    await page.click('#full');
    await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await pointAt(page, 'المتضررة');
    await isOnTop(page, '.card');
    await page.evaluate(() => document.exitFullscreen());
    await until('our element to leave', () => page.$eval(PANEL, (element) => element.parentElement === document.documentElement));
  });

  test('Escape above a modal dialog closes the card, then leaves the text, and only then is the dialog\'s', async () => {
    const { page } = await harness().read('escape', storyPage(market, {
      after: '<dialog><p>هل تود متابعة أخبار الثقافة؟</p><form method="dialog"><button>لاحقا</button></form></dialog>',
    }));
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await until('our element to follow', () => page.$eval(PANEL, (element) => element.parentElement?.localName === 'dialog'));
    const isOpen = () => page.$eval('dialog', (dialog) => dialog.open);
    await harness().command(page, 'next-word');
    await until('the cursor', async () => (await painted(page)).cursor?.length);
    await page.keyboard.press('Enter');
    await until('the card', () => card(page));
    await isOnTop(page, '.card');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await card(page)));
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await until('the cursor to go', async () => !(await painted(page)).cursor?.length);
    expect(await isOpen()).toBe(true);
    await openMargin(page);
    await page.focus(`${PANEL} >>> .panel input`);
    await page.keyboard.press('Escape');
    await folded(page);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await until('the dialog to close', async () => !(await isOpen()));
  });

  test('the article itself in fullscreen has card and margin', async () => {
    const { page } = await harness().read('full-article', storyPage(market, {
      head: '<style>article { overflow: auto; background: #fff }</style>',
      before: '<button id="full" onclick="document.querySelector(\'article\').requestFullscreen()">ملء الشاشة</button>',
    }));
    await page.click('#full');
    await until('our element to follow', () => page.$eval(PANEL, (element) => element.parentElement?.localName === 'article'));
    await openMargin(page);
    await isOnTop(page, '.panel');
    await page.click(`${PANEL} >>> header > .tool:last-child`); // Escape is the browser's own here
    await folded(page);
    await pointAt(page, 'المتضررة');
    await isOnTop(page, '.card');
    await page.click(`${PANEL} >>> .card .close`);
    await until('the card to close', async () => !(await card(page)));
    expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('article');
    await page.evaluate(() => document.exitFullscreen());
    await until('our element to leave', () => page.$eval(PANEL, (element) => element.parentElement === document.documentElement));
  });
};

