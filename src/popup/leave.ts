// What opens elsewhere and closes the popup.

import { browser } from '../browser.ts';

export async function openOwn(file: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(file) });
  close();
}

/** Firefox for Android has no keys for extensions. */
export const canSetKeys = (): boolean => browser.commands !== undefined;

/** Firefox has a call for it, the others an address. */
export async function setKeys(): Promise<void> {
  const commands = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  close();
}
