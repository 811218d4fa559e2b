// Settings in storage.sync; in storage.local while sync refuses them (no quota, switched off by policy).

import type { Storage } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { migrate } from './migrate.ts';
import type { Layers, Settings } from './schema.ts';
import { standard, withoutUnchosen } from './standard.ts';

const KEY = 'settings';

export type SettingsPatch = Partial<Omit<Settings, 'version' | 'layers'>> & { layers?: Partial<Layers> };

export interface SavedSettings {
  settings: Settings;
  /** 'local': the settings hold on this device only, because the browser did not take them for synchronisation. */
  area: 'sync' | 'local';
}

/** The settings now; defaults where nothing valid is stored or the storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return migrate(await storedSettings(), standard());
}

/** What a failed sync left on this device is newer than what sync holds. */
async function storedSettings(): Promise<unknown> {
  const [synced, local] = await Promise.all([read(browser.storage.sync), read(browser.storage.local)]);
  return over(synced.raw, local.raw);
}

/** As they were before a change of one area, which held `oldValue`. */
export async function settingsBefore(area: 'sync' | 'local', oldValue: unknown): Promise<Settings> {
  const other = (await read(area === 'sync' ? browser.storage.local : browser.storage.sync)).raw;
  return migrate(area === 'sync' ? over(oldValue, other) : over(other, oldValue), standard());
}

interface Held {
  raw: unknown;
  isReadable: boolean;
}

async function read(area: Storage.StorageArea): Promise<Held> {
  try {
    return { raw: (await area.get(KEY))[KEY], isReadable: true };
  } catch {
    return { raw: undefined, isReadable: false };
  }
}

/** Settings over others: each field that is there counts. */
function over(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  const [under, upper] = [Object(below), Object(above)];
  return { ...under, ...upper, layers: { ...Object(under.layers), ...Object(upper.layers) } };
}

let saving: Promise<unknown> = Promise.resolve();

/** Changes some settings and keeps the others. Calls in one context follow each other, so none is lost. */
export function saveSettings(patch: SettingsPatch): Promise<SavedSettings> {
  const saved = saving.then(() => save(patch));
  saving = saved.catch(() => undefined);
  return saved;
}

async function save(patch: SettingsPatch): Promise<SavedSettings> {
  const [synced, local] = await Promise.all([read(browser.storage.sync), read(browser.storage.local)]);
  const stored = over(synced.raw, local.raw), settings = migrate(over(migrate(stored, standard()), patch), standard());
  // What cannot be read is not written over: only what was changed is kept, beside it.
  if (!synced.isReadable) return { settings, area: await writeHere(over(local.raw, patch)) };
  return { settings, area: await write(withoutUnchosen(settings, [stored, patch])) };
}

async function write(settings: Partial<Settings>): Promise<'sync' | 'local'> {
  try {
    await browser.storage.sync.set({ [KEY]: settings });
  } catch {
    return writeHere(settings);
  }
  await browser.storage.local.remove(KEY).catch(() => undefined);
  return 'sync';
}

async function writeHere(settings: unknown): Promise<'local'> {
  await browser.storage.local.set({ [KEY]: settings });
  return 'local';
}

/** Calls back with the settings after every change, in whichever context it was made. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  let last = '', asked = 0, told = 0;
  const listener = async (changes: Record<string, unknown>, area: string): Promise<void> => {
    if (!(KEY in changes) || (area !== 'sync' && area !== 'local')) return;
    const turn = ++asked, settings = await loadSettings(), state = JSON.stringify(settings);
    // reads may come back in another order than they were asked for
    if (signal.aborted || turn < told || state === last) return;
    told = turn;
    last = state;
    callback(settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
