// Reading modes, and the vowels above the word.

import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, painted, placeOf } from '../support/reading.ts';
import { quietSample, story, storyPage } from '../support/stories.ts';

/** Foreign names that nothing around them explains. */
const DOUBTFUL = {
  title: story('market').title,
  paragraphs: [...story('market').paragraphs, 'وأشاد زكرون بالخطوة، بينما انتقد شلوتر القرار.', 'وجرى اللقاء في مقر شركة نورتلان للطاقة، وحضرته كتائب الفجر الأخضر.'],
};

export const modes: Suite = (harness) => {
  const read = async (name: string) => (await harness().read(name, quietSample())).page;
  const label = (page: Page) => page.$eval(`${PANEL} >>> .vowels`, (element) => (element as HTMLElement).hidden ? null : element.textContent);

  test('glance: names and summary alone; learner: words too; study: the coverage as well', async () => {
    await harness().settings({ mode: 'glance' });
    const page = await read('glance');
    const glance = await painted(page);
    expect([glance.gloss, glance.phrase, glance.kept]).toEqual([undefined, undefined, undefined]);
    expect(glance.place?.length).toBeGreaterThan(5);
    await openMargin(page);
    expect(await page.$$(`${PANEL} >>> .summary li`)).not.toHaveLength(0);

    await harness().settings({ mode: 'learner' });
    await until('underlines', async () => (await painted(page)).gloss?.length);
    expect(await page.$(`${PANEL} >>> .coverage`)).toBeNull();
    await harness().settings({ mode: 'study' });
    await until('the coverage', () => page.$(`${PANEL} >>> .coverage`));
  });

  test('more marks: names the recogniser is less sure of', async () => {
    const { page } = await harness().read('more', storyPage(DOUBTFUL));
    const count = async () => Object.entries(await painted(page))
      .filter(([layer]) => ['person', 'place', 'organization', 'fact'].includes(layer)).reduce((sum, [, texts]) => sum + texts.length, 0);
    const before = await count();
    await harness().settings({ markMore: true });
    await until('more marks', async () => (await count()) > before);
  });

  test('in study mode the vowels stand above the word under the pointer, and nothing of the page moves', async () => {
    await harness().settings({ mode: 'study' });
    const page = await read('vowels');
    const { x, y } = await placeOf(page, 'المتهالكة');
    const layout = () => page.evaluate(() => [...document.querySelectorAll('article *')].map((e) => JSON.stringify(e.getBoundingClientRect())).join());
    const before = await layout();
    await page.evaluate(keepVowels, PANEL);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    const [shown] = await until('the vowels', () => page.evaluate(() => (window as unknown as { vowels: [{ text: string; bottom: number }] }).vowels));
    expect(bare(shown.text)).toBe('المتهالكة');
    expect(shown.text).not.toBe('المتهالكة');
    expect(shown.bottom).toBeLessThanOrEqual(y);
    expect(await layout()).toBe(before);
    await harness().shoot(page, 'vowels-and-card');
    await until('the card, which shows them larger', () => card(page));
    await until('no label', async () => (await label(page)) === null);
  });

  test('elsewhere a key brings them, at the cursor too', async () => {
    const page = await read('vowels-key');
    await harness().command(page, 'next-word');
    await until('the cursor', async () => (await painted(page)).cursor?.length);
    expect(await label(page)).toBeNull();
    await page.keyboard.press('KeyV');
    await until('the vowels', () => label(page));
    await harness().shoot(page, 'vowels');
    await page.keyboard.press('KeyV');
    await until('no vowels', async () => !(await label(page)));
  });
};

/** Runs in the page: keeps what the label says and where, since the card takes its place before a slow driver looks. */
function keepVowels(tag: string): void {
  const element = document.querySelector(tag)!.shadowRoot!.querySelector('.vowels')!;
  new MutationObserver(() => {
    Object.assign(window, { vowels: [{ text: element.textContent, bottom: element.getBoundingClientRect().bottom }] });
  }).observe(element, { childList: true });
}
