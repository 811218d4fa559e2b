import type { Page } from 'puppeteer-core';
import { PANEL } from '../../../src/start/index.ts';

/** No fade takes longer; pages in the back do not even begin. */
const LONGEST = 1000;

/** Until what fades in, on the page or in our element, has done so. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(async (tag, longest) => {
    const roots = [document, document.querySelector(tag)?.shadowRoot ?? []].flat();
    const moving = roots.flatMap((root) => root.getAnimations()).filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    const over = moving.map((one) => one.finished.catch(() => undefined));
    await Promise.race([Promise.all(over), new Promise((resolve) => { setTimeout(resolve, longest); })]);
  }, PANEL, LONGEST);
}
