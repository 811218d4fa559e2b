import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe has against a page, or against a part of it. */
export async function violations(page: Page, selector?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (only) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    return (await run(only ? { include: [[only]] } : document)).violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
  }, selector);
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(' | ')}`);
}
