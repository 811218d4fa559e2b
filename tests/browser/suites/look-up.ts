// Looking up a selection, on pages that are read and on pages that are none of our business.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, painted } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';

const FORUM = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A forum</title></head><body style="margin:200px 60px">
<p>He wrote: <b id="said">سافر الوزير إلى القاهرة لإجراء مفاوضات شاقة</b> yesterday.</p><textarea>كتاب</textarea></body></html>`;

async function select(page: Page, selector: string, text: string): Promise<void> {
  await page.evaluate((where, what) => {
    const walker = document.createTreeWalker(document.querySelector(where)!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(what);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return getSelection()!.setBaseAndExtent(node, at, node, at + what.length);
    }
    throw new Error(`${what} is not there`);
  }, selector, text);
}

export const lookUp: Suite = (harness) => {
  test('on a page of another language: one card, nothing painted, and no trace after Escape', async () => {
    const page = await harness().open('forum', FORUM);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await select(page, '#said', 'مفاوضات');
    await harness().lookUp(page);
    const shown = await until('the card', () => card(page));
    expect(bare(shown.headword)).toBe('مفاوضات');
    expect(shown.gloss).toMatch(/negotiat|talks/i);
    expect(await painted(page)).toEqual({});
    await harness().shoot(page, 'look-up');
    await page.keyboard.press('Escape');
    await until('no trace', async () => !(await page.$(PANEL)));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('once more, and again: always one card', async () => {
    const page = await harness().open('forum-twice', FORUM);
    for (const word of ['القاهرة', 'شاقة']) {
      await select(page, '#said', word);
      await harness().lookUp(page);
      await until(`the card of ${word}`, async () => bare((await card(page))?.text).includes(word));
    }
    expect(await page.$$(PANEL)).toHaveLength(1);
    await page.mouse.click(5, 5);
    await until('no trace', async () => !(await page.$(PANEL)));
  });

  test('where nothing Arabic is selected nothing happens', async () => {
    const page = await harness().open('forum-none', FORUM);
    await harness().lookUp(page);
    for (const words of ['yesterday', 'He wrote']) {
      await select(page, 'p', words);
      await harness().lookUp(page);
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await page.$(PANEL)).toBeNull();
  });

  test('the context menu has its items', async () => {
    const options = await harness().driven.extensionPage('popup.html');
    const missing = await options.evaluate(async () => {
      const { contextMenus } = (globalThis as unknown as { chrome: any }).chrome;
      const update = (id: string) => new Promise((resolve) => {
        const answer = contextMenus.update(id, { enabled: true }, () => resolve((globalThis as any).chrome.runtime.lastError ? id : ''));
        answer?.then?.(() => resolve(''), () => resolve(id));
      });
      return (await Promise.all(['look-up', 'read-page', 'summarise'].map(update))).filter(Boolean);
    });
    expect(missing).toEqual([]);
    await options.close();
  });

  test('in an article: its own card', async () => {
    const { page } = await harness().read('selects', quietSample());
    await select(page, 'article', 'المتهالكة');
    await harness().command(page, 'look-up');
    const shown = await until('the card', () => card(page));
    expect(bare(shown.headword)).toBe('المتهالكة');
    expect(await page.$$(PANEL)).toHaveLength(1);
  });
};
