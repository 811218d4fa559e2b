import { fake, resetBrowser } from '../fakes/browser.ts';
import { waitFor } from '../wait.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, loadSettings, saveSettings, watchSettings } from '../../src/settings/index.ts';

const { sync, local } = fake.storage;

beforeEach(resetBrowser);
afterEach(() => vi.restoreAllMocks());

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

describe('the language of the meanings', () => {
  const speaks = (language: string) => vi.spyOn(fake.i18n, 'getMessage').mockImplementation((key) => (key === 'app_language' ? language : ''));

  test.each([['ar', 'ar'], ['en', 'en'], ['', 'en']])('follows an interface in "%s" until it is chosen: %s', async (language, meanings) => {
    speaks(language);
    expect((await loadSettings()).glossLanguage).toBe(meanings);
    expect((await saveSettings({ theme: 'dark' })).settings.glossLanguage).toBe(meanings);
    speaks('en'); // another device of the same reader
    expect(await loadSettings()).toMatchObject({ theme: 'dark', glossLanguage: 'en' });
  });

  test.each(['en', 'ar', 'both'] as const)('once chosen (%s) it stays, whatever the interface and whatever else changes', async (chosen) => {
    speaks('ar');
    expect((await saveSettings({ glossLanguage: chosen })).settings.glossLanguage).toBe(chosen);
    await saveSettings({ level: 5 });
    for (const language of ['en', 'ar']) {
      speaks(language);
      expect(await loadSettings()).toMatchObject({ level: 5, glossLanguage: chosen });
    }
  });

  test('what an earlier version stored with all other settings is not changed', async () => {
    speaks('ar');
    sync.put({ settings: { ...DEFAULT_SETTINGS, level: 4 } });
    await saveSettings({ theme: 'sepia' });
    expect(await loadSettings()).toMatchObject({ level: 4, theme: 'sepia', glossLanguage: 'en' });
  });

  test('an extension that has gone from under the page still gives the defaults', async () => {
    vi.spyOn(fake.i18n, 'getMessage').mockImplementation(() => { throw new Error('Extension context invalidated.'); });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
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

  test('what it holds and cannot be read just now is not written over: the change holds on this device, over the rest', async () => {
    await saveSettings({ level: 2, disabledSites: ['a.example'], layers: { people: false } });
    const get = vi.spyOn(sync, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
    expect(await saveSettings({ theme: 'dark', layers: { facts: false } })).toMatchObject({ area: 'local', settings: { theme: 'dark' } });
    get.mockRestore();
    const kept = { level: 2, disabledSites: ['a.example'], theme: 'dark', layers: { people: false, facts: false, places: true } };
    expect(await loadSettings()).toMatchObject(kept);
    expect(await saveSettings({ digits: 'arabic' })).toMatchObject({ area: 'sync', settings: { ...kept, digits: 'arabic' } });
    expect(local.held()).toEqual({});
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
