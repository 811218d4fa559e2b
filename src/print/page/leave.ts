import { browser } from '../../browser.ts';

/** A page that a script did not open cannot close itself in every browser. */
export async function leave(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
