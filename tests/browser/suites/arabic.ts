// The same reader whose browser speaks Arabic: every surface runs from right to left, nothing is cut off or lies on
// something else, and axe has nothing against it; on a desk and on a narrow screen.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { standIn } from './browser-summary.ts';
import { crowded, type Surface } from '../support/crowding.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { pointAt } from '../support/reading.ts';
import { printedSheet } from './print.ts';
import { quietSample } from '../support/stories.ts';
import { violations } from '../support/violations.ts';
import { choose, downloaded, keep, openWords, rows } from '../support/word-page.ts';

const NARROW = { width: 360, height: 640 };
const BODY: Surface = { element: 'body' };

const directionOf = (page: Page, { inside, element }: { inside?: string; element?: string }) =>
  page.$eval(inside ? `${PANEL} >>> ${inside}` : element!, (found) => getComputedStyle(found).direction);

/** All that may be wrong with a surface. */
async function faults(page: Page, surface: Surface): Promise<string[]> {
  const axe = await violations(page, 'inside' in surface ? PANEL : undefined);
  const way = await directionOf(page, surface);
  return [...(way === 'rtl' ? [] : [`runs ${way}`]), ...(await crowded(page, surface)), ...axe];
}

export const arabic: Suite = (harness) => {
  test('a learner hovers, saves, finds the word on the words page, reviews and exports it', async () => {
    await harness().settings({ digits: 'arabic', glossLanguage: 'both' });
    const { page } = await harness().read('arabic', quietSample());
    await openMargin(page);
    await harness().shoot(page, 'arabic-margin');
    expect(await faults(page, { inside: '.panel' })).toEqual([]);
    const shown = await pointAt(page, 'المتهالكة');
    expect(shown.text).toMatch(/احفظ/);
    await harness().shoot(page, 'arabic-card');
    expect(await faults(page, { inside: '.card' })).toEqual([]);
    await page.click(`${PANEL} >>> .card .save`);
    await until('the saved state', () => page.$(`${PANEL} >>> .card .save[aria-pressed=true]`));

    const words = await openWords(harness());
    await until('the word', () => words.$('.row'));
    await harness().shoot(words, 'arabic-words');
    expect(await faults(words, BODY)).toEqual([]);
    await choose(words, 'المراجعة');
    await until('the question', () => words.$('.show'));
    await words.click('.show');
    await until('the answer', () => words.$('.answer'));
    expect(await faults(words, BODY)).toEqual([]);
    await words.setViewport(NARROW);
    await harness().shoot(words, 'arabic-review-narrow');
    expect(await crowded(words, BODY)).toEqual([]);
    await choose(words, 'الاستيراد والتصدير');
    await until('the offers', () => words.$('.offer'));
    expect(await faults(words, BODY)).toEqual([]);
    const { text } = await downloaded(words, () => choose(words, 'تنزيل إلى جداول'));
    expect(text).toContain('صفة');
    await choose(words, 'الكلمات');
    await until('the list', () => words.$('.row'));
    await harness().shoot(words, 'arabic-words-narrow');
    expect(await crowded(words, BODY)).toEqual([]);
  });

  test('who has chosen no language for the meanings reads them in Arabic, in card, margin, popup and on the words page', async () => {
    const { page } = await harness().read('arabic-meanings', quietSample());
    await openMargin(page);
    expect((await pointAt(page, 'النزوح')).gloss).toBe('هرب من البيوت');
    expect((await pointAt(page, 'بغداد')).text).toContain('عاصمة العراق');
    await harness().shoot(page, 'arabic-meanings');
    const meanings = await page.$$eval(`${PANEL} >>> .key-words .gloss`, (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(meanings.filter((meaning) => /[a-z]/i.test(meaning)).length).toBeLessThan(meanings.length / 10);
    const popup = await harness().driven.extensionPage('popup.html');
    await until('the settings', () => popup.$('fieldset input'));
    const chosen = await popup.$$eval('label:has(input:checked)', (all) => all.map(({ textContent }) => textContent));
    expect(chosen).toContain('بالعربية');
    await keep(popup, { lemma: 'إِصْلَاح', pos: 'NOUN', root: 'صلح', gloss: { en: 'reform', ar: 'تحسين' }, level: 4 });
    const words = await openWords(harness());
    await until('the word', () => words.$('.row'));
    expect((await rows(words))[0]?.meaning).toBe('تحسين');
  });

  test('the margin as a sheet, the help, and the margin on paper', async () => {
    await harness().settings({ digits: 'arabic' });
    const { page } = await harness().read('arabic-sheet', quietSample());
    await page.setViewport(NARROW);
    await openMargin(page);
    for (const more of await page.$$(`${PANEL} >>> .more`)) await more.click();
    await harness().shoot(page, 'arabic-sheet');
    expect(await faults(page, { inside: '.panel' })).toEqual([]);
    await harness().command(page, 'help');
    await until('the help', () => page.$(`${PANEL} >>> .help[open] table`));
    await harness().shoot(page, 'arabic-help');
    expect(await faults(page, { inside: '.help' })).toEqual([]);
    await page.click(`${PANEL} >>> .help .tool`);
    const sheet = await printedSheet(harness());
    await harness().shoot(sheet, 'arabic-paper');
    expect(await faults(sheet, BODY)).toEqual([]);
    expect(await sheet.$eval('footer', (footer) => footer.textContent)).toMatch(/برنامج «حاشية».+[٠-٩]/);
    await sheet.setViewport(NARROW);
    expect(await crowded(sheet, BODY)).toEqual([]);
  });

  test("the summary of the browser's own model, on a desk and on a narrow screen", async () => {
    await harness().settings({ digits: 'arabic' });
    const { page } = await harness().read('arabic-second', quietSample());
    await harness().world(page, standIn({ availability: 'available', answer: 'اتفقت الدول الثلاث على حصص موسمية من مياه الفرات، ويموّل البنك الدولي المرحلة الأولى من الاتفاق.' }));
    await harness().settings({ browserSummary: true, digits: 'arabic' });
    await openMargin(page);
    const button = `${PANEL} >>> .second-button`;
    await (await until('the offer', () => page.$(button))).click();
    await until('the answer', () => page.$(`${PANEL} >>> .second .written`));
    expect(await page.$eval(button, (element) => element.textContent)).toBe('أغلق');
    for (const size of [{ width: 1280, height: 800 }, NARROW]) {
      await page.setViewport(size);
      await page.hover(`${PANEL} >>> .second .written`);
      await harness().shoot(page, `arabic-second-${size.width}`);
      expect(await faults(page, { inside: '.panel' }), `${size.width}`).toEqual([]);
    }
  });

  test('popup, welcome page and dictionaries', async () => {
    for (const file of ['popup', 'welcome', 'dictionaries']) {
      const page = await harness().driven.extensionPage(`${file}.html`);
      await until(file, () => page.$('body :is(button, input)'));
      // As narrow as a phone the popup is a page for fingers: see touch.ts.
      for (const size of file === 'popup' ? [{ width: 400, height: 600 }] : [{ width: 1100, height: 700 }, NARROW]) {
        await page.setViewport(size);
        await harness().shoot(page, `arabic-${file}-${size.width}`);
        expect(await faults(page, BODY), `${file} ${size.width}`).toEqual([]);
      }
    }
  });
};
