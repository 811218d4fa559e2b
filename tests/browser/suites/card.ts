// The card as readers use it: saving and knowing words, roots, names, pinning; with the mouse.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { LIMITS } from '../../../src/overlay/limits.ts';
import { PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, painted, placeOf, pointAt } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';

export const press = (page: Page, selector: string) =>
  page.$eval(`${PANEL} >>> .card ${selector}`, (element) => (element as HTMLElement).click());
export const status = (page: Page) => page.$eval(`${PANEL} >>> .card-status`, (element) => element.textContent);
export const cardBox = (page: Page) =>
  page.$eval(`${PANEL} >>> .card`, (element) => element.getBoundingClientRect().toJSON() as DOMRect);
const isPressed = (page: Page, selector: string) =>
  page.$eval(`${PANEL} >>> .card ${selector}`, (element) => element.getAttribute('aria-pressed') === 'true');

export const cards: Suite = (harness) => {
  const read = async (name: string) => (await harness().read(name, quietSample())).page;

  test('a learner saves a word, knows it, and takes both back; the page follows at once, and so does another', async () => {
    const page = await read('saves');
    const other = await read('saves-too');
    await page.bringToFront();
    await pointAt(page, 'المتهالكة');
    await press(page, '.save');
    await until('the saved state', () => isPressed(page, '.save'));
    expect(await status(page)).toContain('Saved');
    await harness().shoot(page, 'card-saved');
    await until('its own line', async () => (await painted(page)).kept?.includes('المتهالكة'));
    await until('its own line on the other page', async () => (await painted(other)).kept?.includes('المتهالكة'));

    await press(page, '.know');
    await until('no line', async () => {
      const { kept, gloss } = await painted(page);
      return !kept?.includes('المتهالكة') && !gloss?.includes('المتهالكة');
    });
    await until('no line on the other page', async () => !(await painted(other)).kept?.length);
    await press(page, '.know');
    await until('the line of its level', async () => (await painted(page)).gloss?.includes('المتهالكة'));
  });

  test('the root leads to its other words, in the article and in the dictionary', async () => {
    const page = await read('roots');
    await pointAt(page, 'وبتبادل');
    await press(page, '.root');
    await until('the dictionary', () => page.$(`${PANEL} >>> .family ul:last-of-type li .level`));
    await harness().shoot(page, 'card-root');
    const lemmas = await page.$$eval(`${PANEL} >>> .family li .ar`, (all) => all.map((one) => one.textContent ?? ''));
    expect(lemmas.map(bare)).toContain('بديل');
  });

  test('however far a card is scrolled, nothing of it passes under its closing button', async () => {
    const page = await read('long-card');
    await page.setViewport({ width: 360, height: 460 });
    await pointAt(page, 'وبتبادل');
    await press(page, '.root');
    await until('the dictionary', () => page.$(`${PANEL} >>> .family ul:last-of-type li .level`));
    await harness().shoot(page, 'card-long');
    const [most, under] = await page.evaluate(textUnderButton, PANEL);
    expect(most).toBeGreaterThan(60);
    expect(under).toEqual([]);
  });

  test('a card that holds more than it shows says so at its lower edge, until its end is reached', async () => {
    const page = await read('more-below');
    await page.setViewport({ width: 360, height: 460 });
    await pointAt(page, 'وبتبادل');
    await press(page, '.root');
    await until('the dictionary', () => page.$(`${PANEL} >>> .family ul:last-of-type li .level`));
    const edgeAt = async (end: 'start' | 'end') => {
      const clip = await page.evaluate(besideTheText, PANEL, end);
      return page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
    };
    const [start, end] = [await edgeAt('start'), await edgeAt('end')];
    expect(start).not.toBe(end);
    expect(await edgeAt('start')).toBe(start);
  });

  test('a name leads through its mentions, and the card goes along', async () => {
    const page = await read('mentions');
    await pointAt(page, 'دمشق');
    const first = await page.$eval(`${PANEL} >>> .mentions span`, (span) => span.textContent);
    await harness().shoot(page, 'card-name');
    await page.click(`${PANEL} >>> .card .next`);
    const second = await until('the next mention', async () => {
      const now = await page.$eval(`${PANEL} >>> .mentions span`, (span) => span.textContent);
      return now === first ? null : now;
    });
    expect(second).toMatch(/^Mention \d of \d/);
    expect(bare((await card(page))?.entity?.name)).toBe('دمشق');
    expect(await page.$eval(PANEL, (host) => host.shadowRoot?.activeElement?.classList.contains('next'))).toBe(true);
  });

  test('a pinned card stays, wherever the pointer goes and however far the page scrolls', async () => {
    const page = await read('pins');
    const shown = await pointAt(page, 'المتهالكة');
    await press(page, '.pin');
    const { x, y } = await placeOf(page, 'العبرة');
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await page.evaluate(() => scrollBy({ top: 3000, behavior: 'instant' }));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await card(page))?.headword).toBe(shown.headword);
    const box = await cardBox(page);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(800);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await card(page)));
  });

  test('the next word needs no waiting while a card is open', async () => {
    const page = await read('at-once');
    await pointAt(page, 'وبحسب');
    await page.evaluate(timeCards, PANEL);
    const took: number[] = [];
    for (const word of ['المتهالكة', 'وبحسب', 'المتهالكة', 'وبحسب']) took.push(await timeOfCard(page, word));
    expect(Math.min(...took)).toBeLessThan(LIMITS.restOnMarked); // the least: a busy computer holds some up
  });
};

/** Runs in the page: scrolls the card to an end; gives a strip of the page at its lower edge, below the button, where there is never text. */
function besideTheText(tag: string, end: 'start' | 'end'): { x: number; y: number; width: number; height: number } {
  const card = document.querySelector(tag)!.shadowRoot!.querySelector('.card')!, body = card.querySelector('.body')!;
  body.scrollTop = end === 'end' ? body.scrollHeight : 0;
  const { left, width } = card.querySelector('.close')!.getBoundingClientRect();
  return { x: scrollX + left + width / 2 - 4, y: scrollY + body.getBoundingClientRect().bottom - 4, width: 8, height: 3 };
}

/** Runs in the page: how far the card can be scrolled, and what of it lies under its closing button on the way. */
function textUnderButton(tag: string): [number, string[]] {
  const card = document.querySelector(tag)!.shadowRoot!.querySelector('.card')!;
  const body = card.querySelector('.body')!, most = body.scrollHeight - body.clientHeight, under = new Set<string>();
  const button = card.querySelector('.close')!.getBoundingClientRect(), range = document.createRange();
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (body.scrollTop = 0; ; body.scrollTop += 5) {
    for (texts.currentNode = body; texts.nextNode();) {
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (left < button.right && right > button.left && top < button.bottom && bottom > button.top) under.add(range.toString());
      }
    }
    if (body.scrollTop >= most - 1) return [most, [...under]];
  }
}

/** Milliseconds from the pointer's last move to the card of the word. */
async function timeOfCard(page: Page, word: string): Promise<number> {
  const { x, y } = await placeOf(page, word);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  return until(`the card of ${word}`, () => page.evaluate(() => (window as { took?: number }).took));
}

/** Runs in the page. */
function timeCards(tag: string): void {
  let moved = 0;
  const timed = window as { took?: number };
  addEventListener('mousemove', () => {
    moved = performance.now();
    delete timed.took;
  }, true);
  const card = document.querySelector(tag)!.shadowRoot!.querySelector('.card')!;
  new MutationObserver(() => { timed.took = performance.now() - moved; }).observe(card, { attributeFilter: ['aria-label'] });
}
