// A reader of many years: a backup of thousands of words is back in seconds, and the list shows only what is in sight.

import { expect, test } from 'vitest';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { chooseFile, choose, lemmas, openWords, rows, search } from '../support/word-page.ts';

const COUNT = 5000;
/** Milliseconds: some fifty times what it takes on a computer with nothing else to do. */
const PATIENCE = 50_000;
const LETTERS = 'بتجحدرسصطعفقكلمن';

/** Words that differ in their letters, as the store tells them apart. */
const nameOf = (at: number): string => Array.from({ length: 4 }, (_, place) => LETTERS[Math.floor(at / LETTERS.length ** place) % LETTERS.length]).join('');

function backup(now: number): string {
  const words = Array.from({ length: COUNT }, (_, at) => ({
    lemma: nameOf(at), pos: 'NOUN', gloss: { en: `meaning ${at}` }, level: 1 + (at % 6), state: 'new', note: '', added: now - at, changed: now - at,
    encounters: [{ sentence: `كلمة ${nameOf(at)} في خبر.`, start: 5, end: 9, title: 'خبر', url: `https://news.example/${at}`, at: now - at }],
  }));
  return JSON.stringify({ format: 'hashiya-words', version: 1, exported: new Date(now).toISOString(), words });
}

export const manyWords: Suite = (harness) => {
  test(`${COUNT} words are taken in, listed, searched and scrolled`, async () => {
    const page = await openWords(harness(), 'transfer');
    await chooseFile(page, backup(Date.now()));
    const told = () => page.$eval('.done', (done) => done.textContent ?? '');
    await until('news of the work', async () => (await told()).includes('Still to come') || (await told()).includes('Added'), PATIENCE);
    await until('the words', async () => (await told()).includes(`Added: ${COUNT.toLocaleString('en')}`), PATIENCE);
    await choose(page, 'Words');
    await until('the list', () => page.$('.row'));
    expect((await rows(page)).length).toBeLessThan(60);
    expect((await lemmas(page))[0]).toBe(nameOf(0));
    await until('the last word', async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await lemmas(page)).includes(nameOf(COUNT - 1));
    });
    expect((await rows(page)).length).toBeLessThan(60);
    await search(page, 'meaning 4321');
    await until('the one found', async () => (await rows(page)).length === 1);
    expect((await rows(page))[0]?.meaning).toBe('meaning 4321');
  });
};
