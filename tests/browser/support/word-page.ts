// The words page as its reader uses it, and words put into its store.

import type { Page } from 'puppeteer-core';
import type { KeptWord, WordState } from '../../../src/messages.ts';
import { until, type Harness } from './harness.ts';

interface Extension {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ failure?: string }> } };
}

export async function openWords(harness: Harness, view = 'list'): Promise<Page> {
  const page = await harness.driven.extensionPage(`words.html#${view}`);
  await until('the words page', () => page.$('main > *'));
  return page;
}

/** As the card does, but from a page of the extension. */
export async function keep(page: Page, word: KeptWord, state: WordState = 'new'): Promise<void> {
  await page.evaluate(async (message) => {
    const { failure } = await (globalThis as unknown as Extension).chrome.runtime.sendMessage(message);
    if (failure) throw new Error(failure);
  }, { type: 'keep-word', word, state });
}

export interface ShownRow { lemma: string; meaning: string; level: string; state: string }

export function rows(page: Page): Promise<ShownRow[]> {
  return page.$$eval('.row', (all) => all.map((row) => {
    const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
    return { lemma: text('.lemma'), meaning: text('.meaning'), level: text('.level'), state: text('.state') };
  }));
}

export const lemmas = async (page: Page) => (await rows(page)).map(({ lemma }) => lemma);

/** Types into the search field, in place of what is there. */
export async function search(page: Page, query: string): Promise<void> {
  await page.$eval('.search', (input, text) => {
    (input as HTMLInputElement).value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

/** Clicks the button, link or label that says this. */
export async function choose(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label, a')];
    const found = all.find((element) => element.textContent?.trim().startsWith(wanted) && element.checkVisibility());
    if (!found) throw new Error(`nothing says ${wanted}`);
    found.click();
  }, text);
}

export interface SavedFile { name: string; text: string }

/** What the page would put into the downloads while something is done: the browser is kept from it. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { saved?: SavedFile };
    delete scope.saved;
    let blob: Blob;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (made) => { blob = made as Blob; return 'blob:test'; };
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) return click.call(this);
      void blob.text().then((text) => { scope.saved = { name: this.download, text }; });
    };
  });
  await act();
  return until('the file', () => page.evaluate(() => (globalThis as unknown as { saved?: SavedFile }).saved ?? null));
}

/** Chooses a file in the page's file field. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  await page.$eval('input[type=file]', (input, content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    (input as HTMLInputElement).files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
