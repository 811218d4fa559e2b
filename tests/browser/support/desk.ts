// What a page of the extension does for the tests: each of these runs there, and sees nothing of this file.

import type { SettingsChange } from './harness.ts';

export async function store(change: SettingsChange): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<'sync' | 'local', any> } }).chrome;
  await storage.local.remove('settings');
  if (Object.keys(change).length) await storage.sync.set({ settings: { version: 1, ...change } });
  else await storage.sync.remove('settings');
}

/** As after the installation; pages that are open hear of it if they showed anything. */
export async function startAnew(): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<'sync' | 'local', any> } }).chrome;
  // The browser counts what is written to sync, and takes no more than 120 a minute: then it is to be waited for.
  for (let left = 9; left && (await storage.sync.get('settings')).settings; left--) {
    await storage.sync.remove('settings').catch(() => new Promise((resolve) => { setTimeout(resolve, 5_000); }));
  }
  await storage.local.remove(['settings', 'panel']);
  const opening = indexedDB.open('words');
  const db = await new Promise<IDBDatabase | undefined>((resolve, reject) => {
    // Not there yet: opening it here would leave one without stores behind.
    opening.onupgradeneeded = () => { opening.transaction!.abort(); };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve(undefined) : reject(opening.error!));
  });
  if (!db) return;
  let kept = 0;
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const name of db.objectStoreNames) {
    const all = transaction.objectStore(name), counting = all.count();
    counting.onsuccess = () => { kept += counting.result; };
    all.clear();
  }
  await new Promise((resolve) => { transaction.oncomplete = resolve; });
  db.close();
  if (kept) await storage.local.set({ wordsRevision: { id: crypto.randomUUID() } });
}

export async function toolbarOf(url: string): Promise<{ title: string; badge: string }> {
  const { tabs, action } = (globalThis as unknown as { chrome: any }).chrome;
  const [{ id: tabId }] = await tabs.query({ url: `${url}*` });
  return { title: await action.getTitle({ tabId }), badge: await action.getBadgeText({ tabId }) };
}

export async function sendCommand(url: string, name: string): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: any }).chrome;
  const [tab] = await tabs.query({ url: `${url}*` });
  await tabs.sendMessage(tab.id, { type: 'command', name }, { frameId: 0 });
}

export async function bringInForSelection(url: string): Promise<void> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: any }).chrome;
  const [tab] = await tabs.query({ url: `${url}*` });
  const target = { tabId: tab.id, frameIds: [0] };
  await scripting.executeScript({ target, func: () => { ((globalThis as { hashiya?: { selection?: boolean } }).hashiya ??= {}).selection = true; } });
  await scripting.executeScript({ target, files: ['reader.js'] });
}
