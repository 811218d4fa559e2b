import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { stillness } from './stillness.ts';

/** What axe has against a page, or against a part of it. */
export async function violations(page: Page, selector?: string): Promise<string[]> {
  await stillness(page); // what is half faded in has no contrast yet
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (only) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    return (await run(only ? { include: [[only]] } : document)).violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
  }, selector);
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(' | ')}`);
}
