// Pages that Chrome has loaded before the reader asks for them, as it does for search results.

import { expect, test } from 'vitest';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { painted } from '../support/reading.ts';
import { story, storyPage } from '../support/stories.ts';

const RULES = '<script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script>';

export const prerendered: Suite = (harness) => {
  test('a story that was loaded ahead is read when it is shown, and not before', async () => {
    const { site } = harness();
    const bar = '<div style="position:fixed;bottom:0">نستخدم ملفات تعريف الارتباط لتحسين تجربتك. <button onclick="this.parentNode.remove();window.pressed=performance.now()">رفض</button></div>';
    const ahead = site.page('ahead', storyPage(story('market'), { after: bar }));
    const page = await harness().open('before', `<!DOCTYPE html><title>Before</title><a href="/ahead">ahead</a>${RULES}`);
    await until('it to be loaded', async () => site.requests().some((request) => request.endsWith('/ahead')));
    await new Promise((done) => setTimeout(done, 1500)); // as long as a reader looks at what leads there
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    const shown = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart);
    expect(shown).toBeGreaterThan(0);
    await until('its marks', async () => (await painted(page)).place?.length);
    const pressed = await until('its banner to go', () => page.evaluate(() => (window as unknown as { pressed?: number }).pressed));
    expect(pressed).toBeGreaterThan(shown);
    await expect.poll(async () => (await harness().toolbar(ahead)).title).toContain('reading');
  });
};
