import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** After the installation, never after an update: updates are no reason to interrupt a reader. */
export async function welcome({ reason }: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
