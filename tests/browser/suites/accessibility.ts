import { expect, test } from 'vitest';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import type { Suite } from '../support/in-browser.ts';
import { pointAt } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';
import { violations } from '../support/violations.ts';

export const accessibility: Suite = (harness) => {
  test('card and margin', async () => {
    const { page } = await harness().read('axe', quietSample());
    await openMargin(page);
    await pointAt(page, 'المتهالكة');
    expect(await violations(page, PANEL)).toEqual([]);
  });

  test('card and margin in the dark', async () => {
    await harness().settings({ theme: 'dark' });
    const { page } = await harness().read('axe-dark', quietSample());
    await openMargin(page);
    await pointAt(page, 'المتهالكة');
    await harness().shoot(page, 'dark');
    expect(await violations(page, PANEL)).toEqual([]);
  });

  test.each(['light', 'sepia', 'contrast'] as const)('card in its states, %s', async (theme) => {
    await harness().settings({ theme, mode: 'study' });
    const { page } = await harness().read(`axe-${theme}`, quietSample());
    const states: [string, () => Promise<unknown>][] = [
      ['a word', () => pointAt(page, 'وبتبادل')],
      ['its root', () => page.click(`${PANEL} >>> .root`)],
      ['other readings', () => page.click(`${PANEL} >>> .others summary`)],
      ['pinned', () => page.click(`${PANEL} >>> .pin`)],
      ['closed', () => page.keyboard.press('Escape')],
      ['a name', () => pointAt(page, 'البنك')],
      ['keys', async () => { await harness().command(page, 'next-word'); await page.keyboard.press('?'); }],
    ];
    for (const [state, reach] of states) {
      await reach();
      await harness().shoot(page, `state-${theme}-${state.replaceAll(' ', '-')}`);
      expect(await violations(page, PANEL), state).toEqual([]);
    }
  });

  test('popup', async () => {
    const popup = await harness().driven.extensionPage('popup.html');
    await popup.waitForSelector('input, button, select');
    expect(await violations(popup)).toEqual([]);
    await harness().shoot(popup, 'popup');
  });
};
