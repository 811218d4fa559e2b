import { fake, resetBrowser } from '../fakes/browser.ts';
import { waitFor } from '../wait.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, loadSettings, saveSettings, watchSettings } from '../../src/settings/index.ts';

const { sync, local } = fake.storage;

beforeEach(resetBrowser);

test('nothing stored: the defaults', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a change keeps what was there', async () => {
  await saveSettings({ level: 5, layers: { people: false } });
  const { area } = await saveSettings({ theme: 'dark', layers: { facts: false } });
  expect(area).toBe('sync');
  expect(await loadSettings()).toEqual({
    ...DEFAULT_SETTINGS, level: 5, theme: 'dark', layers: { ...DEFAULT_SETTINGS.layers, people: false, facts: false },
  });
  expect(sync.held()).toHaveProperty('settings.version', 1);
});

test('changes made at the same time are all kept', async () => {
  await Promise.all([saveSettings({ level: 2 }), saveSettings({ theme: 'light' }), saveSettings({ arabicSize: 140 })]);
  expect(await loadSettings()).toMatchObject({ level: 2, theme: 'light', arabicSize: 140 });
});

test('a corrupt store is read as far as it is valid', async () => {
  sync.put({ settings: { level: 'high', theme: 'dark' } });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

describe('when sync refuses', () => {
  test('the settings hold on this device, and the caller is told', async () => {
    await saveSettings({ level: 2 });
    sync.refuse('QUOTA_BYTES_PER_ITEM quota exceeded');
    const { area, settings } = await saveSettings({ level: 6 });
    expect(area).toBe('local');
    expect(settings.level).toBe(6);
    expect((await loadSettings()).level).toBe(6);
  });

  test('once it takes them again, they are synchronised again', async () => {
    sync.refuse('quota');
    await saveSettings({ level: 6 });
    sync.refuse();
    expect((await saveSettings({ theme: 'dark' })).area).toBe('sync');
    expect(local.held()).toEqual({});
    expect(await loadSettings()).toMatchObject({ level: 6, theme: 'dark' });
  });

  test('when nothing can be stored the caller gets the error, and later calls still work', async () => {
    sync.refuse('quota');
    local.refuse('disk full');
    await expect(saveSettings({ level: 6 })).rejects.toThrow('disk full');
    local.refuse();
    expect((await saveSettings({ level: 4 })).settings.level).toBe(4);
  });
});

describe('watching', () => {
  test('tells of each change once, until the signal aborts', async () => {
    const life = new AbortController();
    const levels: number[] = [];
    watchSettings((settings) => levels.push(settings.level), life.signal);
    await saveSettings({ level: 2 });
    await saveSettings({ level: 2 });
    await saveSettings({ level: 4 });
    await waitFor(() => expect(levels).toEqual([2, 4]));
    life.abort();
    await saveSettings({ level: 5 });
    expect(levels).toEqual([2, 4]);
    expect(fake.storage.onChanged.count()).toBe(0);
  });

  test('a read that comes back late does not undo a later change', async () => {
    const life = new AbortController(), levels: number[] = [];
    let answer = (): void => undefined;
    watchSettings((settings) => levels.push(settings.level), life.signal);
    await sync.set({ settings: { ...DEFAULT_SETTINGS, level: 4 } });
    await waitFor(() => expect(levels).toEqual([4]));
    const late = new Promise<void>((resolve) => { answer = resolve; });
    const get = vi.spyOn(local, 'get').mockImplementationOnce(async () => { await late; return { settings: { ...DEFAULT_SETTINGS, level: 2 } }; });
    fake.storage.onChanged.fire({ settings: {} }, 'sync');
    await sync.set({ settings: { ...DEFAULT_SETTINGS, level: 5 } });
    await waitFor(() => expect(levels).toEqual([4, 5]));
    answer();
    await late;
    await new Promise((resolve) => { setTimeout(resolve); });
    expect(levels).toEqual([4, 5]);
    get.mockRestore();
    life.abort();
  });

  test('other keys and areas are not ours', async () => {
    const told = vi.fn();
    const life = new AbortController();
    watchSettings(told, life.signal);
    await sync.set({ words: [] });
    fake.storage.onChanged.fire({ settings: {} }, 'session');
    await Promise.resolve();
    expect(told).not.toHaveBeenCalled();
    life.abort();
  });
});
