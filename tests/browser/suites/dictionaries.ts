// A reader brings a dictionary along: the file goes in, the card shows it, it is switched off, removed, brought back.

import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { strToU8, zipSync } from 'fflate';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { card, pointAt } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';
import { violations } from '../support/violations.ts';

type Files = Record<string, Uint8Array>;

const yomitan = (title: string, rows: [string, string][]): Files => ({
  [`${title}.zip`]: zipSync({
    'index.json': strToU8(JSON.stringify({ title, format: 3, revision: '1' })),
    'term_bank_1.json': strToU8(JSON.stringify(rows.map(([word, meaning], at) => [word, '', '', '', 0, [meaning], at, '']))),
  }),
});

const SMALL = yomitan('Small', [['متهالك', '<b>threadbare</b>, tumbledown'], ['كتاب', 'book']]);
const OTHER = yomitan('Other', [['مُتَهالِك', 'decrepit']]);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64 = (value: number): string => (value >= 64 ? base64(Math.floor(value / 64)) : '') + DIGITS.charAt(value % 64);

/** So many words in dictd's form. */
function large(entries: number): Files {
  const articles = Array.from({ length: entries }, (_, at) => `meaning of the word with the number ${at}\n`);
  let offset = 0;
  const index = articles.map((article, at) => {
    const line = `${[...String(at)].map((digit) => 'بتثجحخدذرز'.charAt(Number(digit))).join('')}\t${base64(offset)}\t${base64(article.length)}`;
    offset += article.length;
    return line;
  });
  return { 'large.index': strToU8(index.join('\n')), 'large.dict.dz': gzipSync(articles.join('')) };
}

/** Puts files into the page's field, or drops them on it. */
async function give(page: Page, files: Files, how: 'choose' | 'drop' = 'choose'): Promise<void> {
  const contents = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const);
  await page.evaluate((list, drop) => {
    const transfer = new DataTransfer();
    for (const [name, content] of list) transfer.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
    const field = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
    if (drop) return void field.closest('.zone')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, contents, how === 'drop');
}

const text = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => (element as HTMLElement).innerText);
const names = (page: Page): Promise<string[]> => page.$$eval('.shelf .name', (found) => found.map((each) => each.textContent ?? ''));
const outcome = (page: Page): Promise<string> => until('the import to end', async () => (await page.$('progress')) || !(await page.$('.outcomes p')) ? null : text(page, '.outcomes'), 60_000);
/** Where the focus is, as its accessible name has it. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const element = document.activeElement as HTMLElement;
  return element.ariaLabel ?? (element as HTMLInputElement).labels?.[0]?.innerText.split('\n')[0] ?? element.innerText;
});
const press = (page: Page, label: string): Promise<void> => page.evaluate((wanted) => {
  [...document.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent)?.startsWith(wanted))?.click();
}, label);

/** Records in the store's three parts. Runs in the page. */
function stored(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>) => new Promise<T>((resolve, reject) => { asked.onsuccess = () => resolve(asked.result); asked.onerror = () => reject(asked.error); });
    const db = await request(indexedDB.open('dictionaries'));
    const stores = ['dictionaries', 'blocks', 'pages'];
    const transaction = db.transaction(stores);
    const counts = await Promise.all(stores.map((name) => request(transaction.objectStore(name).count())));
    db.close();
    return counts;
  });
}

/** Runs in the page, which a driver may find too late. */
async function cancelOnceUnderWay(): Promise<void> {
  const counts = (): boolean => /\d/.test(document.querySelector<HTMLElement>('.so-far')?.innerText ?? '');
  while (!counts()) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Cancel'))!.click();
}

export const dictionaries: Suite = (harness) => {
  let page: Page;

  beforeEach(async () => {
    page = await harness().driven.extensionPage('dictionaries.html');
    await page.waitForSelector('.shelf');
  });

  afterEach(async () => {
    await page.bringToFront();
    while ((await names(page)).length > 0) {
      const before = (await names(page)).length;
      await press(page, 'Remove');
      await until('the removal', async () => (await names(page)).length < before);
    }
    await press(page, 'Dismiss');
  });

  /** What the card of a word says once it says this: the reader's dictionaries are asked after it has opened. */
  async function cardThatSays(wanted: string): Promise<string> {
    const { page: news } = await harness().read('own', quietSample());
    await pointAt(news, 'المتهالكة');
    const shown = await until(wanted, async () => {
      const said = (await card(news))?.text ?? '';
      return said.includes(wanted) ? said : null;
    });
    await harness().shoot(news, 'own-dictionary');
    await news.close();
    await page.bringToFront();
    return shown;
  }

  test('imports it, and the card shows it as text', async () => {
    await give(page, SMALL);
    expect(await outcome(page)).toContain('Small');
    await until('it in the list', async () => (await names(page)).join() === 'Small');
    await harness().shoot(page, 'dictionaries');
    await cardThatSays('<b>threadbare</b>, tumbledown');
  });

  test('switches it off, removes it and brings it back', async () => {
    await give(page, { ...SMALL, ...OTHER }, 'drop');
    await until('both', async () => (await names(page)).join() === 'Small,Other');
    await page.click('.switch input');
    await until('it to be off', async () => (await text(page, '.is-off')).startsWith('Small'));
    expect(await cardThatSays('decrepit')).not.toContain('threadbare');

    await page.click('.switch input');
    await press(page, 'Remove Small');
    await until('it to go', async () => (await names(page)).join() === 'Other');
    await until('the offer', async () => (await text(page, '.undo')).includes('Small'));
    await press(page, 'Undo');
    await until('it to be back', async () => (await names(page)).includes('Small'));
    await cardThatSays('threadbare');
  });

  test('cancels: nothing is left behind', async () => {
    await give(page, large(150_000));
    await page.evaluate(cancelOnceUnderWay);
    expect(await outcome(page)).toContain('Cancelled');
    expect(await names(page)).toEqual([]);
    await expect.poll(() => stored(page)).toEqual([0, 0, 0]);
  });

  test('says what is wrong with a file, and what to do', async () => {
    await give(page, { 'cat.png': strToU8('PNG') });
    expect(await outcome(page)).toContain('no dictionary Hashiya can read');
    await give(page, { 'large.index': large(10)['large.index'] as Uint8Array });
    await until('the next outcome', async () => (await text(page, '.outcomes')).includes('large.dict'));
    await harness().shoot(page, 'dictionaries-trouble');
    expect(await violations(page)).toEqual([]);
    await expect.poll(() => stored(page)).toEqual([0, 0, 0]);
  });

  test('is ordered and switched with the keyboard alone', async () => {
    await give(page, { ...SMALL, ...OTHER });
    await until('both', async () => (await names(page)).length === 2);
    await outcome(page);
    await page.focus('.shelf [aria-label="Move Small down"]');
    await page.keyboard.press('Enter');
    await until('the order', async () => (await names(page)).join() === 'Other,Small');
    await until('the focus to follow: at the end of the list there is no way down', async () => (await focused(page)) === 'Move Small up');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press(' ');
    await until('Small to be off', async () => (await text(page, '.is-off')).startsWith('Small'));
    await cardThatSays('decrepit');
  });

  test.each(['light', 'dark', 'sepia', 'contrast'] as const)('is accessible in %s', async (theme) => {
    await harness().settings({ theme });
    await give(page, { ...SMALL, ...OTHER });
    await until('both', async () => (await names(page)).length === 2);
    await outcome(page);
    await page.evaluate(() => { (document.querySelector('details') as HTMLDetailsElement).open = true; });
    await page.click('.switch input');
    await until('the theme', () => page.$(`[data-theme=${theme}] .is-off`));
    await harness().shoot(page, `dictionaries-${theme}`);
    expect(await violations(page)).toEqual([]);
  });
};
