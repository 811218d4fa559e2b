// Pages that are open already, when the settings or the installation change under them.
import { fake, resetBrowser } from '../fakes/browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { followSettings, visitOpenTabs } from '../../src/background/open-tabs.ts';
import { forwardCommand } from '../../src/background/commands.ts';
import type { Verdict } from '../../src/messages.ts';

const news: Verdict = { arabic: true, news: true, why: 'json-ld' };
const english: Verdict = { arabic: false, news: false, why: 'no-arabic' };

/** Opens tabs: their address, and what the gate said there (nothing: no gate has run). */
function openTabs(tabs: { url: string; verdict?: Verdict }[]): void {
  fake.tabs.query.mockResolvedValue(tabs.map(({ url }, id) => ({ id, url })));
  fake.scripting.executeScript.mockImplementation(async ({ func, target }) => {
    const verdict = tabs[target.tabId]?.verdict;
    if (!func) return [{}];
    return [{ result: func.name === 'wakeReader' ? false : { ...(verdict && { verdict }) } }];
  });
}

/** Tabs that got a script, by the script's name. */
const visited = (file: string): number[] =>
  fake.scripting.executeScript.mock.calls.filter(([{ files }]) => files?.[0] === file).map(([{ target }]) => target.tabId);

async function change(oldValue: unknown, newValue: object): Promise<void> {
  fake.storage.sync.put({ settings: newValue });
  await followSettings({ settings: { oldValue, newValue } }, 'sync');
}

beforeEach(resetBrowser);

test('switched on: the reader comes to the news pages, and only to them', async () => {
  openTabs([{ url: 'https://news.example/1', verdict: news }, { url: 'https://english.example/', verdict: english }, { url: 'https://old.example/' }]);
  await change({ enabled: false }, { enabled: true });
  expect(visited('reader.js')).toEqual([0]);
});

test('switched on for one site: only its pages', async () => {
  openTabs([{ url: 'https://news.example/1', verdict: news }, { url: 'https://www.other.example/1', verdict: news }]);
  await change({ disabledSites: ['other.example'] }, { disabledSites: [] });
  expect(visited('reader.js')).toEqual([1]);
});

test('switched on while the browser refuses to synchronise, too', async () => {
  openTabs([{ url: 'https://news.example/1', verdict: news }]);
  fake.storage.sync.put({ settings: { enabled: false } });
  fake.storage.local.put({ settings: { enabled: true } });
  await followSettings({ settings: { newValue: { enabled: true } } }, 'local');
  expect(visited('reader.js')).toEqual([0]);
});

test('switched off, or another setting: nothing is injected', async () => {
  openTabs([{ url: 'https://news.example/1', verdict: news }]);
  await change({ enabled: true }, { enabled: false });
  await change({ level: 3 }, { level: 4 });
  await change(undefined, { theme: 'dark' });
  expect(fake.tabs.query).not.toHaveBeenCalled();
});

test('installed or let in: pages that have no gate get one', async () => {
  openTabs([{ url: 'https://news.example/1' }, { url: 'https://news.example/2', verdict: news }]);
  await visitOpenTabs();
  expect(visited('gate.js')).toEqual([0]);
});

test('a key goes to the reader of the active tab, and is lost where there is none', async () => {
  await forwardCommand('next-word', { id: 5 } as never);
  expect(fake.tabs.sendMessage).toHaveBeenCalledWith(5, { type: 'command', name: 'next-word' }, { frameId: 0 });
  fake.tabs.query.mockResolvedValue([{ id: 9 }]);
  fake.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
  await expect(forwardCommand('explain')).resolves.toBeUndefined();
  expect(fake.tabs.sendMessage).toHaveBeenLastCalledWith(9, { type: 'command', name: 'explain' }, { frameId: 0 });
});
