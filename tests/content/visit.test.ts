// @vitest-environment jsdom
// The reader on one page, with stand-ins for the rooms that need a real browser.
import { fake } from '../fakes/browser.ts';
import { annotated, arrive, article, change, depart, news, NONE, report, rooms, visit, Visit, world } from './rooms.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packAnnotations } from '../../src/messaging/index.ts';
import { saveSettings, type Settings } from '../../src/settings/index.ts';

beforeEach(arrive);
afterEach(depart);

test('while debugging the report says what was taken out, and steps can be left out', async () => {
  rooms.article = { ...article('وصل الوزير'), removed: [{ step: 'captions', text: 'صورة من الأرشيف', why: 'caption' }] };
  await visit();
  expect(JSON.stringify(report().article)).not.toContain('removed');
  world.debug = { without: ['captions'] };
  expect(report().article?.removed).toEqual([{ step: 'captions', text: 'صورة من الأرشيف', why: 'caption' }]);
  world.reader?.again();
  expect(rooms.options).toEqual({ anyway: false, without: ['captions'] });
});

test('the overlay is given what the engine has said', async () => {
  const said = { ...NONE, phrases: [{ start: 0, end: 3, text: 'وصل', lemma: 'وَصَلَ', gloss: {}, level: 1 as const }] };
  fake.runtime.sendMessage.mockImplementation(async () => ({ annotations: packAnnotations(said) }));
  await visit();
  expect(rooms.overlays[0]?.annotations).toEqual(said);
});

test('the report tells what was done, and that it is done only when consent has settled too', async () => {
  await visit();
  expect(report()).toMatchObject({
    done: false,
    verdict: news,
    article: { title: 'خبر', blocks: [{ kind: 'headline', text: 'وصل الوزير' }] },
    consent: { found: true, by: 'arabic', action: 'hidden' },
    counts: { words: 2, glossed: 1, phrases: 0, entities: 1 },
  });
  rooms.consent.settle();
  await vi.advanceTimersByTimeAsync(0);
  expect(report().done).toBe(true);
  expect(Object.keys(report().timings).sort()).toEqual(['annotate', 'consent', 'extract', 'paint', 'start', 'total']);
});

describe('switched off', () => {
  test.each<[string, Partial<Settings>]>([
    ['everywhere', { enabled: false }],
    ['on this site', { disabledSites: [location.hostname] }],
  ])('%s before: nothing happens', async (_where, settings) => {
    await visit(settings);
    expect(rooms.overlays).toEqual([]);
    expect(rooms.consent.started).toBe(0);
    expect(world).toEqual({ verdict: news });
  });

  test.each<[string, Partial<Settings>]>([
    ['everywhere', { enabled: false }],
    ['on this site', { disabledSites: [location.hostname] }],
  ])('%s while open: all of it goes', async (_where, settings) => {
    await visit();
    await saveSettings(settings);
    await vi.advanceTimersByTimeAsync(0);
    expect(rooms.overlays[0]?.signal.aborted).toBe(true);
    expect(rooms.consent.undone).toBe(1);
    expect(world).toEqual({ verdict: news });
    expect(fake.storage.onChanged.count()).toBe(0);
    expect(fake.runtime.onMessage.count()).toBe(0);
  });
});

test('switched off while the dictionary is asked: the late answer brings nothing', async () => {
  let answer = (_annotations: object): void => {};
  fake.runtime.sendMessage.mockImplementation(async (message) => ((message as { type: string }).type === 'annotate' ? new Promise((resolve) => { answer = resolve; }) : {}));
  const visiting = visit();
  await vi.advanceTimersByTimeAsync(0);
  await saveSettings({ enabled: false });
  await vi.advanceTimersByTimeAsync(0);
  answer({ annotations: JSON.stringify(NONE) });
  await visiting;
  expect(rooms.overlays).toEqual([]);
});

test('the toolbar hears what becomes of the page', async () => {
  const told = () => fake.runtime.sendMessage.mock.calls.map(([message]) => (message as { state?: string }).state).filter(Boolean);
  rooms.article = null;
  const visiting = visit();
  await vi.advanceTimersByTimeAsync(100);
  expect(told()).toEqual(['idle']);
  rooms.article = article('وصل الوزير');
  await vi.advanceTimersByTimeAsync(900);
  await visiting;
  await saveSettings({ enabled: false });
  await vi.advanceTimersByTimeAsync(0);
  expect(told()).toEqual(['idle', 'reading', 'off']);
});

describe('settings apply at once', () => {
  test('to the overlay', async () => {
    await visit();
    await saveSettings({ level: 6 });
    await vi.advanceTimersByTimeAsync(0);
    expect(rooms.overlays[0]?.settings).toMatchObject({ level: 6 });
  });

  test('to consent', async () => {
    await visit({ layers: { consent: false } as Settings['layers'] });
    expect(rooms.consent.started).toBe(0);
    expect(report()).toMatchObject({ done: true, consent: { found: false } });
    await saveSettings({ layers: { consent: true } });
    await vi.advanceTimersByTimeAsync(0);
    expect(rooms.consent.started).toBe(1);
    await saveSettings({ layers: { consent: false } });
    await vi.advanceTimersByTimeAsync(0);
    expect(rooms.consent.undone).toBe(1);
  });
});

test('an article that comes late is read when it comes', async () => {
  rooms.article = null;
  const visiting = visit();
  await vi.advanceTimersByTimeAsync(100);
  expect(report()).toMatchObject({ error: 'no-article' });
  rooms.article = article('وصل الوزير');
  await vi.advanceTimersByTimeAsync(900);
  await visiting;
  expect(report()).toMatchObject({ article: { title: 'خبر' }, counts: { words: 2 } });
  expect(report().error).toBeUndefined();
});

describe('what fails leaves the page as it was', () => {
  test('the engine', async () => {
    fake.runtime.sendMessage.mockResolvedValue({ failure: 'the dictionary cannot be read' });
    await visit();
    expect(rooms.overlays).toEqual([]);
    expect(report()).toMatchObject({ error: 'the dictionary cannot be read', counts: { words: 0 } });
  });

  test('the overlay', async () => {
    rooms.overlayFails = true;
    const before = document.documentElement.outerHTML;
    await visit();
    expect(report().error).toBe('no shadow root here');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('when the extension is gone, so is the overlay, and the banner does not come back', async () => {
  await visit();
  fake.runtime.id = undefined;
  dispatchEvent(new Event('focus'));
  expect(rooms.overlays[0]?.signal.aborted).toBe(true);
  expect(rooms.consent.undone).toBe(0);
});

test('what a reader before an update has left on the page goes, and so does the card of a single word', async () => {
  const dead = document.documentElement.appendChild(document.createElement('hashiya-margin'));
  world.lookedUp = new AbortController();
  await visit();
  expect([dead.isConnected, world.lookedUp.signal.aborted]).toEqual([false, true]);
});

test('keys reach the overlay; only the extension may send them', async () => {
  await visit();
  const popup = { id: 'hashiya', url: 'chrome-extension://hashiya/popup.html' };
  fake.runtime.onMessage.fire({ type: 'command', name: 'next-word' }, popup, () => {});
  fake.runtime.onMessage.fire({ type: 'command', name: 'explain' }, { ...popup, url: 'https://news.example/', tab: { id: 1 } }, () => {});
  await vi.advanceTimersByTimeAsync(0);
  expect(rooms.overlays[0]?.commands).toEqual(['next-word']);
});

test('a hidden banner comes back when the popup asks, and no change of the settings takes it away again', async () => {
  await visit();
  const answer = vi.fn();
  fake.runtime.onMessage.fire({ type: 'show-consent' }, { id: 'hashiya', url: 'chrome-extension://hashiya/popup.html' }, answer);
  await vi.advanceTimersByTimeAsync(0);
  expect(answer).toHaveBeenCalledWith({ shown: true });
  expect(report().consent.action).toBe('shown');
  await saveSettings({ level: 5 });
  await vi.advanceTimersByTimeAsync(0);
  expect(rooms.consent).toMatchObject({ started: 1, undone: 1 });
});

test('what the menu asks for right after the injection is done once there is something to do it with', async () => {
  fake.storage.sync.put({ settings: {} });
  const visiting = new Visit(world).start();
  const answer = vi.fn();
  fake.runtime.onMessage.fire({ type: 'command', name: 'summarise' }, { id: 'hashiya', url: 'chrome-extension://hashiya/background.js' }, answer);
  await visiting;
  expect(answer).toHaveBeenCalledWith({ ok: true });
  expect(rooms.overlays[0]?.commands).toEqual(['summarise']);
});

test('a page the reader asked for, which held no article, can be asked for again', async () => {
  rooms.article = null;
  world.anyway = true;
  const visiting = visit();
  await vi.advanceTimersByTimeAsync(10_000);
  await visiting;
  expect(report().error).toBe('no-article');
  rooms.article = article('وصل الوزير');
  if (world.reader) world.reader.again();
  else await new Visit(world).start();
  await vi.advanceTimersByTimeAsync(0);
  expect(rooms.overlays).toHaveLength(1);
});

test('asked to read again before it knows its settings, it waits for them', async () => {
  fake.storage.sync.put({ settings: { enabled: false } });
  const visiting = new Visit(world).start();
  world.reader?.again();
  await visiting;
  expect(annotated()).toBe(0);
});

test('switched off while it asks how settings stand: the late answer brings nothing back', async () => {
  await visit();
  let answer = (_held: Record<string, unknown>): void => {};
  vi.spyOn(fake.storage.sync, 'get').mockReturnValueOnce(new Promise((resolve) => { answer = resolve; }));
  await change('shown', 0);
  await saveSettings({ enabled: false });
  await vi.advanceTimersByTimeAsync(0);
  answer({ settings: { enabled: true } });
  await vi.advanceTimersByTimeAsync(0);
  expect(rooms.consent).toMatchObject({ started: 1, undone: 1 });
});

test('the toolbar does not say that a page is read which can be read no longer', async () => {
  await visit();
  fake.runtime.sendMessage.mockImplementation(async (message) => ((message as { type: string }).type === 'annotate' ? { failure: 'gone' } : {}));
  rooms.article = article('وصل الوزير ثم غادر');
  await change('appended');
  expect(report().error).toBe('gone');
  const told = fake.runtime.sendMessage.mock.calls.map(([message]) => message as { type: string; state?: string }).filter(({ type }) => type === 'page-state');
  expect(told.at(-1)).toMatchObject({ state: 'idle' });
});

test('a second word that is looked up outside the article takes the place of the first, with all that went with it', async () => {
  fake.runtime.sendMessage.mockImplementation(async () => ({ annotations: JSON.stringify(NONE), states: '[]' }));
  await visit();
  document.getSelection()?.selectAllChildren(document.body);
  const listening = fake.storage.onChanged.count();
  for (const _time of [1, 2, 3]) {
    fake.runtime.onMessage.fire({ type: 'command', name: 'look-up' }, { id: 'hashiya', url: 'chrome-extension://hashiya/background.js' }, () => {});
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(rooms.cards.map((signal) => signal.aborted)).toEqual([true, true, false]);
  expect(fake.storage.onChanged.count()).toBe(listening + 1);
});
