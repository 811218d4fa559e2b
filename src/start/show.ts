// Uses the reader on a page as a person would: waits, opens the margin, points at a word.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageReport, Verdict } from '../messages.ts';
import { PANEL } from './account.ts';
import type { DrivenBrowser } from './browsers/index.ts';

/** Milliseconds: long, since a computer that builds and tests at the same time is slow. */
const PATIENCE = 20_000;

interface World {
  verdict: Verdict | null;
  report: PageReport | null;
}

const WORLD = '({ verdict: globalThis.hashiya?.verdict ?? null, report: globalThis.hashiya?.report?.() ?? null })';

/** Waits until the reader has settled, or the gate has said that the page is none of its business. */
export async function settled(driven: DrivenBrowser, page: Page, milliseconds = PATIENCE): Promise<PageReport | undefined> {
  const end = Date.now() + milliseconds;
  let last: World | undefined;
  while (Date.now() < end) {
    last = (await driven.inWorld<World>(page, WORLD).catch(() => undefined)) ?? last;
    if (last?.report?.done) return last.report;
    if (last?.verdict && !(last.verdict.arabic && last.verdict.news)) return asReport(last);
    await sleep(60);
  }
  return last && asReport(last);
}

function asReport({ verdict, report }: World): PageReport | undefined {
  if (report || !verdict) return report ?? undefined;
  const counts = { words: 0, glossed: 0, phrases: 0, entities: 0 };
  return { done: false, verdict, consent: { found: false }, counts, timings: {} };
}

/** Opens the margin by its handle, where the reader has left one. */
export async function openMargin(page: Page): Promise<void> {
  const handle = await page.$(`${PANEL} >>> .handle:not([hidden])`);
  if (!handle) return; // it stands open already, or there is none
  await handle.click();
  await page.waitForSelector(`${PANEL} >>> .panel:not([hidden])`, { timeout: PATIENCE });
}

/** Points at an underlined word, in sight if there is one, and waits for its card. False when there is no such word. */
export async function openSomeCard(page: Page): Promise<boolean> {
  const place = (await page.evaluate(placeOfLongWord, PANEL, false)) ?? (await page.evaluate(placeOfLongWord, PANEL, true));
  if (!place) return false;
  await page.mouse.move(place.x - 3, place.y);
  await page.mouse.move(place.x, place.y);
  const card = page.waitForSelector(`${PANEL} >>> .card:not([hidden])`, { timeout: 3000 });
  return card.then(() => true, () => false);
}

/**
 * Runs in the page: the middle of the longest glossed word below the headline that lies open to view, low in the
 * window; or, with `scroll`, of any such word, which is then brought there.
 */
function placeOfLongWord(panel: string, scroll: boolean): { x: number; y: number } | null {
  const glossed = [...CSS.highlights].filter(([name]) => /^hashiya-(dark-)?gloss$/.test(name)).flatMap(([, ranges]) => [...ranges]);
  let best: { x: number; y: number; length: number } | null = null;
  for (const { startContainer, startOffset, endContainer, endOffset } of glossed) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const length = range.toString().length;
    if (best && length <= best.length) continue;
    if (scroll) startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (y < innerHeight * 0.4 || y > innerHeight * 0.97) continue; // the card opens above it
    const above = document.elementFromPoint(x, y);
    if (above && above.localName !== panel && above.contains(startContainer) && !above.closest('h1')) best = { x, y, length };
    if (best && scroll) break;
  }
  return best;
}
