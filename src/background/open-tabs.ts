// Pages that were open before: switched on in the settings, or older than this installation of the extension.

import type { Storage } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { isSwitchedOn, loadSettings, settingsBefore, type Settings } from '../settings/index.ts';
import { injectReader, isNewsPage, mainFrame, tabState } from './inject.ts';

/** A reader leaves by itself when it is switched off; when it is switched on again, the background must bring it back. */
export async function followSettings(changes: Record<string, Storage.StorageChange>, area: string): Promise<void> {
  const change = changes.settings;
  if (!change || (area !== 'sync' && area !== 'local')) return;
  const [before, now] = await Promise.all([settingsBefore(area, change.oldValue), loadSettings()]);
  if (!switchesOn(before, now)) return;
  for (const { id, url } of await webTabs()) {
    const turned = url !== undefined && isSwitchedOn(now, url) && !isSwitchedOn(before, url);
    if (turned && (await isNewsPage(id))) await injectReader(id);
  }
}

function switchesOn(before: Settings, now: Settings): boolean {
  return now.enabled && (!before.enabled || before.disabledSites.some((site) => !now.disabledSites.includes(site)));
}

/** Chrome leaves pages that are already open without content scripts after an installation or update, and when it is let in. */
export async function visitOpenTabs(): Promise<void> {
  for (const { id } of await webTabs()) {
    const { reachable, verdict } = await tabState(id);
    if (!reachable || verdict) continue;
    await browser.scripting.executeScript({ target: mainFrame(id), files: ['gate.js'] }).catch(() => undefined);
  }
}

/** Tabs whose address the host permissions let us see. */
async function webTabs(): Promise<{ id: number; url: string | undefined }[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url }]));
}
