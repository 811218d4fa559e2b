// Context menu, toolbar button, keys of the browser: also where the browser lacks them.
import { fake, resetBrowser } from '../fakes/browser.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const menus = { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: { addListener: vi.fn() } };
const action = { setTitle: vi.fn(async () => {}), setIcon: vi.fn(async () => {}), setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}) };
const api = fake as unknown as Record<string, unknown>;
const { choose, createMenus, listenToMenus } = await import('../../src/background/menus.ts');
const { showInToolbar } = await import('../../src/background/toolbar.ts');
const { browserKeys, forwardCommand } = await import('../../src/background/commands.ts');

const sent = (): unknown[] => fake.tabs.sendMessage.mock.calls.map(([, message]) => (message as { name: string }).name);
const ran = (): unknown[] => fake.scripting.executeScript.mock.calls.map(([{ files, func }]) => files?.[0] ?? func?.name);

beforeEach(() => {
  resetBrowser();
  Object.assign(api, { contextMenus: menus, action, commands: undefined });
  fake.scripting.executeScript.mockResolvedValue([{ result: false }]);
  fake.tabs.sendMessage.mockResolvedValue({ ok: true });
});

describe('the context menu', () => {
  test('one item for selections, two for pages, on web pages only', async () => {
    await createMenus();
    expect(menus.create.mock.calls.map(([{ id, contexts, title, documentUrlPatterns }]) => [id, contexts, title, documentUrlPatterns.length])).toEqual([
      ['look-up', ['selection'], 'Look up “%s” in Hashiya', 2],
      ['read-page', ['page'], 'Read this page with Hashiya', 2],
      ['summarise', ['page'], 'Sum this page up', 2],
    ]);
    expect(menus.removeAll).toHaveBeenCalledBefore(menus.create);
  });

  test('a selection is looked up by the reader that is there', async () => {
    await choose('look-up', 7);
    expect(sent()).toEqual(['look-up']);
    expect(ran()).toEqual([]);
  });

  test('where none is, one comes for the selection alone: no style, no reading of the page', async () => {
    fake.tabs.sendMessage.mockRejectedValue(new Error('no receiving end'));
    await choose('look-up', 7);
    expect(ran()).toEqual(['wantSelection', 'reader.js']);
    expect(fake.scripting.insertCSS).not.toHaveBeenCalled();
  });

  test('read and sum up bring the reader in; the summary opens when it is there', async () => {
    await choose('read-page', 7);
    expect(ran()).toEqual(['wakeReader', 'reader.js']);
    expect(fake.scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({ args: [true] }); // although it is taken for no news
    expect(sent()).toEqual([]);
    await choose('summarise', 7);
    expect(sent()).toEqual(['summarise']);
  });

  test('where the browser forbids the page, nothing happens', async () => {
    fake.tabs.sendMessage.mockRejectedValue(new Error('no receiving end'));
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    for (const item of ['look-up', 'read-page', 'summarise']) await choose(item, 7);
  });

  test('a browser without menus', async () => {
    api.contextMenus = undefined;
    listenToMenus();
    await createMenus();
  });
});

describe('the toolbar button', () => {
  test.each([
    ['reading', 'Hashiya is reading this page', 'icons/icon-16.png', '✓'],
    ['off', 'Hashiya is switched off here', 'icons/icon-quiet-16.png', '–'],
    ['idle', 'Hashiya: no Arabic news found here', 'icons/icon-quiet-16.png', ''],
  ] as const)('%s', async (state, title, icon, text) => {
    await showInToolbar(7, state);
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
    expect(action.setIcon).toHaveBeenCalledWith({ tabId: 7, path: expect.objectContaining({ 16: icon }) });
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  });

  test('a tab that is gone, a browser that knows only titles', async () => {
    action.setTitle.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await showInToolbar(7, 'reading');
    api.action = { setTitle: action.setTitle };
    await showInToolbar(7, 'off');
    expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'Hashiya is switched off here' });
  });
});

describe('keys of the browser', () => {
  test('those that are set; none where there are none', async () => {
    expect(await browserKeys()).toEqual([]);
    api.commands = { getAll: async () => [{ name: 'explain', shortcut: 'Alt+Shift+L', description: '' }, { name: 'help', shortcut: '' }, {}] };
    expect(await browserKeys()).toEqual([{ name: 'explain', shortcut: 'Alt+Shift+L' }]);
  });
  test('go to the tab in front', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 9 }]);
    await forwardCommand('next-word');
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(9, { type: 'command', name: 'next-word' }, { frameId: 0 });
  });
});
