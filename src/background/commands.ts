import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { sendToTab } from '../messaging/index.ts';

/** A key of the browser goes to the reader in the active tab; where there is none, nothing happens. */
export async function forwardCommand(name: string, tab?: Tabs.Tab): Promise<void> {
  const tabId = tab?.id ?? (await activeTabId());
  if (tabId === undefined) return;
  await sendToTab(tabId, 'command', { name }).catch(() => undefined);
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
