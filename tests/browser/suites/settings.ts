// Settings take effect on pages that are open.

import { expect, test } from 'vitest';
import { openMargin, PANEL, readPanel } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { painted, pointAt } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';

export const settings: Suite = (harness) => {
  const read = async () => (await harness().read('settings', quietSample())).page;

  test('switched off, everything goes without a reload; switched on, it returns', async () => {
    const page = await read();
    const before = await page.evaluate(() => document.querySelector('article')!.outerHTML);
    await harness().settings({ enabled: false });
    await until('all marks to go', async () => Object.keys(await painted(page)).length === 0 && !(await page.$(PANEL)));
    expect(await page.evaluate(() => document.querySelector('article')!.outerHTML)).toBe(before);
    await harness().settings();
    await until('the marks to return', async () => (await painted(page)).place?.length);
    expect(await page.$$(PANEL)).toHaveLength(1);
  });

  test('switched off for one site, it stays off there', async () => {
    const page = await read();
    await harness().settings({ disabledSites: ['news.localhost'] });
    await until('all marks to go', async () => Object.keys(await painted(page)).length === 0);
    await page.reload();
    await until('off', async () => (await harness().toolbar(page.url())).title === 'Hashiya is switched off here');
    expect(await painted(page)).toEqual({});
    expect(await page.$(PANEL)).toBeNull();
  });

  test('the toolbar button tells what becomes of a page', async () => {
    const page = await read();
    const tells = (title: string, badge: string) => expect.poll(() => harness().toolbar(page.url())).toEqual({ title, badge });
    await tells('Hashiya is reading this page', '✓');
    await harness().settings({ disabledSites: ['news.localhost'] });
    await until('off', async () => (await harness().toolbar(page.url())).title === 'Hashiya is switched off here');
    await page.goto(harness().site.page('quiet', '<!DOCTYPE html><title>Plain</title><p>Nothing Arabic here.'));
    await tells('Hashiya: no Arabic news found here', '');
  });

  test('layers can be taken away one by one', async () => {
    const page = await read();
    await harness().settings({ layers: { people: false, glosses: false } });
    await until('two layers to go', async () => {
      const { person, gloss, place } = await painted(page);
      return !person && !gloss && place?.length;
    });
  });

  test('a higher level underlines fewer words', async () => {
    const page = await read();
    const before = (await painted(page)).gloss?.length ?? 0;
    await harness().settings({ level: 5 });
    await until('fewer underlines', async () => ((await painted(page)).gloss?.length ?? 0) < before / 2);
    await harness().settings({ level: 1 });
    await until('more underlines', async () => ((await painted(page)).gloss?.length ?? 0) > before);
  });

  test('glosses in Arabic', async () => {
    const page = await read();
    await harness().settings({ glossLanguage: 'ar' });
    await openMargin(page);
    const share = async () => {
      const glosses = (await readPanel(page)).words.map((word) => word.gloss);
      return glosses.filter((gloss) => /[\u0621-\u064a]/.test(gloss)).length / glosses.length;
    };
    await until('Arabic glosses (English ones where the dictionary has no others)', async () => (await share()) > 0.6);
    expect((await pointAt(page, 'لإصلاح')).gloss).toMatch(/^[^a-z]+$/i);
    await harness().settings();
    await until('English glosses', async () => (await share()) === 0);
  });

  test('without consent clearing the cookie bar stays', async () => {
    await harness().settings({ layers: { consent: false } });
    const html = quietSample().replace('</body>', '<div id="bar" style="position:fixed;bottom:0">نستخدم ملفات تعريف الارتباط <button>موافق</button></div></body>');
    const { page, report } = await harness().settle('keeps-bar', html);
    expect(report.consent.action ?? 'none').toBe('none');
    expect(await page.$eval('#bar', (bar) => bar.checkVisibility())).toBe(true);
  });
};
