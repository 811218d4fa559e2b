// What a person sees and does on a page that is read: painted words, the card, the margin.

import type { Page } from 'puppeteer-core';
import { PANEL } from '../../../src/start/index.ts';
import { until } from './harness.ts';

/** The painted texts by layer, { gloss: […], place: […], … }, each in reading order; nothing of what has left the page. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const texts: Record<string, string[]> = {};
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('hashiya-')) continue;
      const live = [...ranges].filter(({ startContainer }) => startContainer.isConnected);
      texts[name.replace(/^hashiya-(dark-)?/, '')] = live.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      });
    }
    return texts;
  });
}

export interface CardText {
  text: string;
  /** The vowelled headword of the word, if the card speaks of one. */
  headword?: string;
  segments: string[];
  gloss?: string;
  /** Lemma, root, pattern, as far as given, in this order. */
  facts: string[];
  /** What the card says of the name the word belongs to. */
  entity?: { type: string; name: string };
}

/** The open card, or null. */
export function card(page: Page): Promise<CardText | null> {
  return page.evaluate((tag) => {
    const element = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!element || element.hidden) return null;
    const texts = (selector: string) => [...element.querySelectorAll(selector)].map((found) => found.textContent ?? '');
    const note = element.querySelector<HTMLElement>('.note[class*="of-"]');
    return {
      text: element.innerText,
      headword: texts('.word .headword')[0],
      segments: texts('.word .segments li .ar'),
      gloss: texts('.word > .gloss')[0],
      facts: texts('.word .facts dd'),
      entity: note ? { type: /of-(\S+)/.exec(note.className)?.[1] ?? '', name: note.querySelector('.name .ar')?.textContent ?? '' } : undefined,
    };
  }, PANEL);
}

/** Scrolls the nth place where the page's text shows `text` into view and gives its middle. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(findText, text, nth);
  if (!place) throw new Error(`the page does not show ${text}`);
  return place;
}

/** Runs in the page. */
function findText(text: string, nth: number): { x: number; y: number } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) {
      if (/[\u0621-\u0652]/.test((data[at - 1] ?? ' ') + (data[at + text.length] ?? ' ')) || !node.parentElement?.checkVisibility()) continue;
      if (nth-- > 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, width, top, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
  }
  return null;
}

/** Rests the pointer on a word and gives the card that opens. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<CardText> {
  await page.mouse.move(1, 1);
  await until('no card', async () => !(await card(page)));
  let from = '';
  return until(`the card of ${text}`, async () => {
    const { x, y } = await placeOf(page, text, nth), place = `${x} ${y}`;
    if (place !== from) { // where the page still moves, the pointer goes after the word
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      from = place;
    }
    return card(page);
  });
}

/** What has the focus inside our element: the names of its classes. */
export const focusInside = (page: Page) =>
  page.$eval(PANEL, (host) => host.shadowRoot?.activeElement?.className.split(' ') ?? []);

/** Without vowels, as words are compared. */
export const bare = (text: string | undefined) => (text ?? '').replace(/[\u0640\u064b-\u0652\u0670]/g, '');
