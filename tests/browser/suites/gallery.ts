// Each component in each of its states, drawn by the real scripts over a browser in memory (npm run gallery): there is
// something to see, it stays in its frame, axe has nothing against it, and it looks the same each time.

import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { PANEL } from '../../../src/start/index.ts';
// @ts-expect-error a script without types
import { OUT } from '../../gallery/build.mjs';
import { STATES, THEMES, type State } from '../../gallery/states.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { accessibilityTree } from '../support/tree.ts';
import { stillness } from '../support/stillness.ts';
import { violations } from '../support/violations.ts';

/** What is there once a state stands. */
const SIGNS = {
  reader: `${PANEL} >>> :is(.card, .panel):not([hidden])`,
  popup: 'main footer a',
  words: 'main :is(.list, .empty, .review, .transfer)',
} as const;
/** The same of states that come in two steps. */
const LATER: Record<string, string> = {
  'reader-second': `${PANEL} >>> .second .written`, 'reader-unanswered': `${PANEL} >>> .second [role=status]:not(:empty)`,
};
/** What must not be wider than its frame, and what axe looks at: the gallery's own page around it is not at issue. */
const PART = { reader: PANEL, popup: 'main', words: 'body' } as const;

/** Themes and languages that every state is shown in; of page states, in turn. */
const LOOKS = [['light', 'en'], ['dark', 'ar']];

export const gallery: Suite = (harness) => {
  let page: Page;
  beforeEach(async () => { page = await harness().blank(); });

  async function show({ id, surface }: State, theme: string, lang: string): Promise<void> {
    const file = pathToFileURL(path.join(OUT, `${surface}.html`)).href;
    await page.goto(`${file}?state=${id}&theme=${theme}&lang=${lang}`, { waitUntil: 'load' });
    await until(`${id} to stand`, () => page.$(LATER[id] ?? SIGNS[surface]));
    await harness().shoot(page, `gallery-${id}-${theme}-${lang}`);
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    });
    await stillness(page);
  }

  /** The page as it looks once it looks the same twice. */
  async function picture(): Promise<string> {
    let before = '';
    return until('one look', async () => {
      const now = createHash('sha256').update(await page.screenshot()).digest('hex'), same = now === before;
      before = now;
      return same ? now : null;
    });
  }

  const spills = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  describe.each(STATES.map((state, at) => ({ ...state, looks: state.surface === 'reader' ? LOOKS : [LOOKS[at % 2]] })))('$title', ({ looks, ...state }) => {
    test.each(looks as [string, string][])('%s, %s', async (theme, lang) => {
      await show(state, theme, lang);
      expect(await spills()).toBe(false);
      expect(await violations(page, PART[state.surface])).toEqual([]);
    });
  });

  describe('the popup in 400 by 600 pixels, the most that Chrome gives', () => {
    beforeEach(() => page.setViewport({ width: 400, height: 600 }));
    afterEach(() => page.setViewport({ width: 1280, height: 800 })); // the page is everybody's
    const popups = STATES.filter(({ surface, id }) => surface === 'popup' && id !== 'popup-local');
    const local = STATES.filter(({ id }) => id === 'popup-local');
    test.each(['en', 'ar'])('fits in all states, %s', async (lang) => {
      for (const state of popups) {
        await show(state, 'light', lang);
        expect(await page.$eval('body', (body) => body.getBoundingClientRect().height), state.id).toBeLessThanOrEqual(600);
      }
    });
    test.each(['en', 'ar'])('has what went wrong in sight, %s', async (lang) => {
      for (const state of local) await show(state, 'light', lang);
      const notice = await until('the notice', () => page.$('.notice:not(:empty)'));
      expect(await notice.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(600);
    });
  });

  const looks = STATES.filter(({ id }) => ['reader-word', 'popup-read', 'words-list'].includes(id));
  test.each(looks)('$title: a look of its own in every theme, the same each time', async (state) => {
    const seen = new Set<string>();
    for (const theme of THEMES) {
      await show(state, theme, 'en');
      seen.add(await picture());
    }
    expect(seen.size).toBe(THEMES.length);
    // A picture taken too early is forgiven; a component that never looks the same twice is not.
    await until('a look that was there before', async () => {
      await show(state, THEMES[THEMES.length - 1] as string, 'en');
      const look = await picture(), known = seen.has(look);
      seen.add(look);
      return known;
    }, 15_000);
  });

  describe('what a screen reader is given', () => {
    const reader = STATES.filter(({ id }) => ['reader-word', 'reader-entity', 'reader-margin'].includes(id));
    test.for(reader)('$title', async (state, { skip }) => {
      skip(harness().driven.kind !== 'chromium', 'the driver of Firefox has no such tree');
      await show(state, 'light', 'en');
      const surface = `${PANEL} >>> ${state.id === 'reader-margin' ? '.panel' : '.card'}`;
      await expect(await accessibilityTree(page, surface)).toMatchFileSnapshot(`fixtures/trees/${state.id}.txt`);
    });
  });
};
