// Consent layers of every common form, and what only looks like one (tests/fixtures/consent).

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { ROOT, until, type Harness } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';

interface Fixture {
  file: string;
  note: string;
  expect: 'gone' | 'stays';
  selector: string;
  also?: string;
  keeps?: string;
  shadow?: string;
  pressed?: string;
  presses?: string[];
  after?: number;
}

const FOLDER = path.join(ROOT, 'tests/fixtures/consent');
const fixtures = JSON.parse(readFileSync(path.join(FOLDER, 'index.json'), 'utf8')) as Fixture[];

/** A refusal that does nothing is given a second before the layer is hidden. */
const PATIENCE = 6000;
/** How long a layer that has to stay, or to stay away, is watched. */
const WATCH = 400;
/** Pages that are open at the same time: each waits more than it works. */
const AT_ONCE = 10;

interface Outcome {
  shown: boolean;
  also: boolean | undefined;
  keeps: boolean | undefined;
  pressed: string | undefined;
  /** What was clicked although the fixture does not say that it may be. */
  strayClicks: string[];
  headline: boolean;
  scrolls: boolean;
  free: boolean;
}

export const consent: Suite = (harness) => {
  const outcomes = new Map<string, Outcome | Error>();

  beforeAll(async () => {
    const waiting = [...fixtures];
    const worker = async () => {
      for (let fixture = waiting.shift(); fixture; fixture = waiting.shift()) {
        outcomes.set(fixture.file, await visit(harness(), fixture).catch((error: Error) => error));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }, 150_000);

  for (const fixture of fixtures) {
    test(`${fixture.expect}: ${fixture.note} (${fixture.file})`, () => {
      const outcome = outcomes.get(fixture.file);
      if (!outcome || outcome instanceof Error) throw outcome ?? new Error('not visited');
      expect(outcome).toEqual({
        shown: fixture.expect === 'stays',
        also: fixture.also && false,
        keeps: fixture.keeps && true,
        pressed: fixture.pressed,
        strayClicks: [],
        headline: true,
        scrolls: fixture.expect === 'gone' ? true : outcome.scrolls,
        free: fixture.expect === 'gone' ? true : outcome.free,
      });
    });
  }
};

async function visit(harness: Harness, fixture: Fixture): Promise<Outcome> {
  const page = await harness.open(`consent/${fixture.file}`, asNews(readFileSync(path.join(FOLDER, fixture.file), 'utf8')));
  try {
    await harness.report(page);
    await sleep(fixture.after ?? 0);
    const isGone = async () => !(await isShown(page, fixture));
    if (fixture.expect === 'gone') await until(`${fixture.selector} to go`, isGone, PATIENCE).catch(() => undefined);
    await sleep(WATCH);
    await until('the page, which a refusal may load anew', () => page.evaluate(() => document.readyState === 'complete'));
    return {
      shown: await isShown(page, fixture),
      also: fixture.also ? await isShown(page, { selector: fixture.also }) : undefined,
      keeps: fixture.keeps ? await isShown(page, { selector: fixture.keeps }) : undefined,
      pressed: await page.evaluate(() => document.body.dataset.pressed),
      strayClicks: (await clicks(page)).filter((label) => !fixture.presses?.includes(label)),
      headline: await isShown(page, { selector: 'h1' }),
      scrolls: await canScroll(page),
      free: await isFree(page),
    };
  } finally {
    await page.close();
  }
}

/** The fixtures are short; that they are articles is said in their head, as on real sites. And every click is noted. */
const asNews = (html: string) => html.replace(/<head>/i, `<head><meta property="og:type" content="article"><script>${RECORDER}</script>`);

const RECORDER = `
  window.clicks = [];
  addEventListener('click', (event) => window.clicks.push(event.composedPath()[0].textContent.trim()), true);
`;

const clicks = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { clicks: string[] }).clicks);

/** Nothing dims the story, or keeps the pointer or a screen reader from it. */
function isFree(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    for (let at: Element | null = document.querySelector('h1'); at; at = at.parentElement) {
      const { filter, pointerEvents } = getComputedStyle(at);
      if (filter !== 'none' || pointerEvents === 'none' || at.matches('[inert], [aria-hidden=true]')) return false;
    }
    return true;
  });
}

function isShown(page: Page, { selector, shadow }: Pick<Fixture, 'selector' | 'shadow'>): Promise<boolean> {
  return page.evaluate((outer, inner) => {
    const found = [...document.querySelectorAll(outer)].flatMap((element) => (inner ? [...(element.shadowRoot?.querySelectorAll(inner) ?? [])] : [element]));
    return found.some((element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && height > 0;
    });
  }, selector, shadow);
}

function canScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    scrollTo({ top: 300, behavior: 'instant' });
    const scrollers = [document.scrollingElement, ...document.querySelectorAll('body, main, body > div')];
    return scrollY > 0 || scrollers.some((element) => {
      if (!element) return false;
      element.scrollTop = 300;
      return element.scrollTop > 0;
    });
  });
}
