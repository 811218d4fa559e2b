// The extension's own pages where there is little room: on 320 pixels, and magnified to 200 %, which leaves 640 by 400.

import { beforeEach, describe, expect, test } from 'vitest';
import type { KeptWord, WordState } from '../../../src/messages.ts';
import sample from '../../../src/start/sample/words.json' with { type: 'json' };
import { crowded } from '../support/crowding.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { stillness } from '../support/stillness.ts';
import { keep } from '../support/word-page.ts';

/** Each page, and what is there once it stands. */
const PAGES = {
  'words.html': '.row', 'words.html#review': '.show', 'words.html#transfer': '.offer',
  'dictionaries.html': '.zone', 'welcome.html': '.steps',
} as const;
const WINDOWS = [[320, 640, 1], [640, 400, 2]] as const;

export const smallWindows: Suite = (harness) => {
  beforeEach(async () => {
    const page = await harness().driven.extensionPage('popup.html');
    for (const [word, state] of sample as [KeptWord, WordState][]) await keep(page, word, state);
    await page.close();
  });

  describe.each(Object.entries(PAGES))('%s', (path, sign) => {
    test.each(WINDOWS)('%i by %i: nothing cut off, nothing to push sideways', async (width, height, deviceScaleFactor) => {
      const page = await harness().driven.extensionPage(path);
      await page.setViewport({ width, height, deviceScaleFactor });
      await page.bringToFront();
      await until(sign, () => page.$(sign));
      await stillness(page);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      await expect.poll(() => crowded(page, { element: 'body' })).toEqual([]);
    });
  });
};
