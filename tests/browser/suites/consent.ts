// Consent layers of every common form, and what only looks like one (tests/fixtures/consent).

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { CONSENT, consentPage } from '../../fixtures/consent-page.ts';
import { until, type Harness } from '../support/harness.ts';
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

const fixtures = JSON.parse(readFileSync(path.join(CONSENT, 'index.json'), 'utf8')) as Fixture[];

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
  }, 300_000);

  for (const fixture of fixtures) {
    test(`${fixture.expect}: ${fixture.note} (${fixture.file})`, async ({ task }) => {
      const again = (task.result?.retryCount ?? 0) > 0;
      const outcome = again ? await visit(harness(), fixture) : outcomes.get(fixture.file);
      if (!outcome || outcome instanceof Error) throw outcome ?? new Error('not visited');
      expect(outcome).toMatchObject(wanted(fixture));
    });
  }
};

/** Of a page whose layer stays no more is asked than that nothing was done. */
const wanted = (fixture: Fixture): Partial<Outcome> => ({
  shown: fixture.expect === 'stays',
  also: fixture.also ? false : undefined,
  keeps: fixture.keeps ? true : undefined,
  pressed: fixture.pressed,
  strayClicks: [],
  headline: true,
  ...(fixture.expect === 'gone' && { scrolls: true, free: true }),
});

const isAsWanted = (outcome: Outcome, fixture: Fixture): boolean => isDeepStrictEqual(outcome, { ...outcome, ...wanted(fixture) });

async function visit(harness: Harness, fixture: Fixture): Promise<Outcome> {
  const page = await harness.open(`consent/${fixture.file}`, asNews(consentPage(fixture.file)));
  try {
    await harness.report(page);
    await sleep(fixture.after ?? 0);
    const isDone = async () => (await isShown(page, fixture)) === (fixture.expect === 'stays') && isAsWanted(await outcomeOn(page, fixture), fixture);
    await until('the wanted outcome', isDone).catch(() => undefined);
    await sleep(WATCH);
    await until('the page, which a refusal may load anew', () => page.evaluate(() => document.readyState === 'complete'));
    return await outcomeOn(page, fixture);
  } finally {
    await page.close();
  }
}

const outcomeOn = async (page: Page, fixture: Fixture): Promise<Outcome> => ({
  shown: await isShown(page, fixture),
  also: fixture.also ? await isShown(page, { selector: fixture.also }) : undefined,
  keeps: fixture.keeps ? await isShown(page, { selector: fixture.keeps }) : undefined,
  pressed: await page.evaluate(() => document.body.dataset.pressed),
  strayClicks: (await clicks(page)).filter((label) => !fixture.presses?.includes(label)),
  headline: await isShown(page, { selector: 'h1' }),
  scrolls: await canScroll(page),
  free: await isFree(page),
});

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
