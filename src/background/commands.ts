import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { sendToTab } from '../messaging/index.ts';
import { lookUpSelection } from './look-up.ts';

/** A key of the browser goes to the reader in the active tab; where there is none, only a selection can be looked up. */
export async function forwardCommand(name: string, tab?: Tabs.Tab): Promise<void> {
  const tabId = tab?.id ?? (await activeTabId());
  if (tabId === undefined) return;
  await (name === 'look-up' ? lookUpSelection(tabId) : runCommand(tabId, name));
}

export async function runCommand(tabId: number, name: string): Promise<void> {
  await sendToTab(tabId, 'command', { name }).catch(() => undefined);
}

/** The keys the reader has given our commands in the browser; none on browsers without keys. */
export async function browserKeys(): Promise<{ name: string; shortcut: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) => (name && shortcut ? [{ name, shortcut }] : []));
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
