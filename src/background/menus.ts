// The context menu of pages: look up the selection, read the page, sum it up. Firefox for Android has no such menu.

import type { Menus } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { runCommand } from './commands.ts';
import { injectReader } from './inject.ts';
import { lookUpSelection } from './look-up.ts';

type Item = Pick<Menus.CreateCreatePropertiesType, 'id' | 'contexts'> & { message: string };

const ITEMS: readonly Item[] = [
  { id: 'look-up', contexts: ['selection'], message: 'menu_look_up' },
  { id: 'read-page', contexts: ['page'], message: 'menu_read_page' },
  { id: 'summarise', contexts: ['page'], message: 'menu_summarise' },
];

/** Firefox has the API under a second name without the permission it is asked for here. */
const menus = (): Menus.Static | undefined => (browser as unknown as { contextMenus?: Menus.Static }).contextMenus;

/** Once after each installation or update: the browser remembers them. */
export async function createMenus(): Promise<void> {
  const api = menus();
  await api?.removeAll();
  for (const { message, ...item } of ITEMS) {
    api?.create({ ...item, title: browser.i18n.getMessage(message), documentUrlPatterns: ['http://*/*', 'https://*/*'] });
  }
}

export function listenToMenus(): void {
  menus()?.onClicked.addListener((info, tab) => { if (tab?.id !== undefined) void choose(String(info.menuItemId), tab.id); });
}

export async function choose(item: string, tabId: number): Promise<void> {
  if (item === 'look-up') return lookUpSelection(tabId);
  const { injected } = await injectReader(tabId, { anyway: true });
  if (injected && item === 'summarise') await runCommand(tabId, item);
}
