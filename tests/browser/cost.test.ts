// What the consent room costs on pages without a banner: script time a second, in the browser's own thread time, on a page
// at rest and on one that never rests; each with the room at work and with it switched off. Too slow for every day:
//   npm run bench:consent

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFor, openHarness, type Harness } from './support/harness.ts';
import { quietSample } from './support/stories.ts';

const chromium = browserFor('chromium');
/** Milliseconds of script a second that a reader shall never feel. */
const MOST = 1;
/** The reader has settled by then. */
const SETTLING = 6000;
const SPAN = 15_000;

/** A ticker, a moving strip, and a new paragraph twice a second, some of them about cookies and privacy. */
const UNREST = `<div id="strip">…</div><ul id="ticker"></ul><div id="feed"></div><script>
  const at = (id) => document.getElementById(id);
  setInterval(() => { at('strip').style.left = Date.now() % 100 + 'px'; }, 16);
  setInterval(() => { at('ticker').textContent = 'أسواق المال: ' + Date.now(); }, 100);
  let count = 0;
  setInterval(() => {
    const p = document.createElement('p');
    p.textContent = ++count % 5 ? 'قال متحدث باسم البلدية إن العمل مستمر.' : 'تستخدم الشركات ملفات تعريف الارتباط وتراجع سياسة الخصوصية.';
    at('feed').append(p);
  }, 500);
</script>`;

const PAGES = { rest: quietSample(), unrest: quietSample().replace(/<\/body>/i, `${UNREST}</body>`) };

describe.runIf(process.env.MODE === 'cost' && chromium)('the consent room on a page without a banner', () => {
  let harness: Harness;
  beforeAll(async () => { harness = await openHarness('chromium', chromium as string); });
  afterAll(() => harness.close());

  test.each(Object.entries(PAGES))(`costs less than ${MOST} ms a second: page at %s`, async (name, html) => {
    const withIt = await scriptTime(harness, true, name, html);
    const without = await scriptTime(harness, false, name, html);
    console.log(`page at ${name}: ${withIt.toFixed(2)} ms of script a second, ${without.toFixed(2)} without the consent room`);
    expect(withIt - without).toBeLessThan(MOST);
  }, 120_000);
});

/** Milliseconds of script a second, page and reader together. */
async function scriptTime(harness: Harness, consent: boolean, name: string, html: string): Promise<number> {
  await harness.settings({ layers: { consent } });
  const page = await harness.open(`${name}-${consent}`, html);
  try {
    await harness.report(page);
    await sleep(SETTLING);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? NaN;
    const before = await spent();
    await sleep(SPAN);
    return ((await spent()) - before) * 1000 / (SPAN / 1000);
  } finally {
    await page.close();
  }
}
