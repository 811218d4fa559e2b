// Consent layers of every common form, and what only looks like one (tests/fixtures/consent).

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { ROOT, until } from '../support/harness.ts';
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
  after?: number;
}

const FOLDER = path.join(ROOT, 'tests/fixtures/consent');
const fixtures = JSON.parse(readFileSync(path.join(FOLDER, 'index.json'), 'utf8')) as Fixture[];

/** A refusal that does nothing is given a second before the layer is hidden. */
const PATIENCE = 5000;
/** How long a layer that has to stay, or to stay away, is watched. */
const WATCH = 400;

export const consent: Suite = (harness) => {
  test.each(fixtures)('$expect: $note ($file)', async (fixture) => {
    const page = await harness().open(fixture.file, asNews(readFileSync(path.join(FOLDER, fixture.file), 'utf8')));
    await harness().report(page);
    await sleep(fixture.after ?? 0);
    const gone = async () => !(await isShown(page, fixture));
    if (fixture.expect === 'gone') await until(`${fixture.selector} to go`, gone, PATIENCE);
    await sleep(WATCH);

    expect(await gone()).toBe(fixture.expect === 'gone');
    if (fixture.also) expect(await isShown(page, { selector: fixture.also })).toBe(false);
    if (fixture.keeps) expect(await isShown(page, { selector: fixture.keeps })).toBe(true);
    if (fixture.pressed) expect(await page.evaluate(() => document.body.dataset.pressed)).toBe(fixture.pressed);
    expect(await isShown(page, { selector: 'h1' })).toBe(true);
    if (fixture.expect === 'gone') expect(await canScroll(page)).toBe(true);
  });
};

/** The fixtures are short; that they are articles is said in their head, as on real sites. */
const asNews = (html: string) => html.replace(/<head>/i, '<head><meta property="og:type" content="article">');

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
