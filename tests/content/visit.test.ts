// @vitest-environment jsdom
// The reader on one page, with stand-ins for the rooms that need a real browser.
import { fake, resetBrowser } from '../fakes/browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Annotations } from '../../src/annotations.ts';
import type { IsolatedWorld, PageReport } from '../../src/messages.ts';
import { packAnnotations } from '../../src/messaging/index.ts';
import type { LiveArticle, PageChange } from '../../src/page/index.ts';
import { saveSettings, type Settings } from '../../src/settings/index.ts';

const rooms = vi.hoisted(() => ({
  article: null as unknown,
  options: undefined as unknown,
  onChange: undefined as ((change: never) => void) | undefined,
  overlays: [] as { signal: AbortSignal; settings: unknown; annotations: unknown; updates: number; words: number; commands: string[] }[],
  overlayFails: false,
  cards: [] as AbortSignal[],
  consent: { undone: 0, started: 0, settle: () => {} },
}));

vi.mock('../../src/page/index.ts', () => ({
  readArticle: (_document: unknown, options: unknown) => {
    rooms.options = options;
    return rooms.article;
  },
  watchPage: (_article: unknown, onChange: (change: never) => void) => { rooms.onChange = onChange; },
  textOf: ({ startContainer: node }: Range) => ({ from: { node, offset: 0 }, to: { node, offset: 1 } }),
  readPassage: () => ({ ...(rooms.article as object), offsetOf: () => 0 }),
}));
vi.mock('../../src/consent/index.ts', () => ({
  clearConsent: () => {
    rooms.consent.started++;
    const settled = new Promise<void>((resolve) => { rooms.consent.settle = resolve; });
    const report = () => ({ found: true, by: 'arabic', action: rooms.consent.undone ? 'shown' : 'hidden' });
    return { settled, report, undo: () => { rooms.consent.undone++; } };
  },
}));
vi.mock('../../src/overlay/index.ts', () => ({
  removeHosts: () => { for (const host of document.querySelectorAll('hashiya-margin')) host.remove(); },
  lookUp: ({ signal }: { signal: AbortSignal }) => { rooms.cards.push(signal); return true; },
  createOverlay: ({ signal, settings, annotations }: { signal: AbortSignal; settings: unknown; annotations: unknown }) => {
    if (rooms.overlayFails) throw new Error('no shadow root here');
    const overlay = { signal, settings, annotations, updates: 0, words: 0, commands: [] as string[] };
    rooms.overlays.push(overlay);
    return {
      painted: async () => {},
      counts: () => ({ words: 2, glossed: 1, phrases: 0, entities: 1 }),
      applySettings: (next: unknown) => { overlay.settings = next; },
      update: () => { overlay.updates++; },
      applyWords: () => { overlay.words++; },
      cardTime: () => undefined,
      command: (name: string) => { overlay.commands.push(name); },
      explainIn: () => false,
    };
  },
}));

const { Visit } = await import('../../src/content/visit.ts');

const NONE: Annotations = { words: [], phrases: [], entities: [], summary: [] };
const news = { arabic: true, news: true, why: 'json-ld' };
let world: IsolatedWorld;

function article(text: string, stale = false): LiveArticle {
  const document = { title: 'خبر', text, blocks: [{ kind: 'headline' as const, start: 0, end: text.length }] };
  return { title: 'خبر', document, root: window.document.body, ranges: () => [], offsetOf: () => null, isStale: () => stale, removed: [] };
}

/** How often the engine was asked. */
const annotated = (): number =>
  fake.runtime.sendMessage.mock.calls.filter(([message]) => (message as { type: string }).type === 'annotate').length;

const report = (): PageReport => world.report?.() as PageReport;

async function visit(settings: Partial<Settings> = {}): Promise<void> {
  fake.storage.sync.put({ settings });
  await new Visit(world).start();
}

beforeEach(() => {
  resetBrowser();
  Object.assign(rooms, { article: article('وصل الوزير'), onChange: undefined, overlays: [], overlayFails: false, cards: [] });
  Object.assign(rooms.consent, { undone: 0, started: 0 });
  world = { verdict: news };
  fake.runtime.sendMessage.mockImplementation(async () => ({ annotations: JSON.stringify(NONE) }));
  vi.useFakeTimers();
});
afterEach(() => {
  // A visit ends when its extension is gone.
  fake.runtime.id = undefined;
  dispatchEvent(new Event('focus'));
  vi.useRealTimers();
});

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

describe('the page changes', () => {
  const change = async (kind: PageChange): Promise<void> => {
    (rooms.onChange as unknown as (change: PageChange) => void)(kind);
    await vi.advanceTimersByTimeAsync(1000);
  };

  test('new text is read and painted by the same overlay', async () => {
    await visit();
    rooms.article = article('وصل الوزير ثم غادر');
    await change('appended');
    expect(rooms.overlays).toHaveLength(1);
    expect(rooms.overlays[0]?.updates).toBe(1);
    expect(report().article?.blocks[0]?.text).toBe('وصل الوزير ثم غادر');
  });

  test('the same text in new nodes needs no second look-up', async () => {
    rooms.article = article('وصل الوزير', true);
    await visit();
    rooms.article = article('وصل الوزير');
    await change('replaced');
    expect(annotated()).toBe(1);
    expect(rooms.overlays[0]?.updates).toBe(1);
  });

  test('the same text in the same nodes is left alone', async () => {
    await visit();
    rooms.article = article('وصل الوزير');
    await change('url');
    expect(rooms.overlays[0]?.updates).toBe(0);
    expect(report().counts.words).toBe(2);
  });

  test('a page that is no news any more loses its marks, and the gate has it back', async () => {
    await visit();
    world.look = () => { world.verdict = { arabic: true, news: false, why: 'front-page' }; };
    await change('url');
    expect(rooms.overlays[0]?.signal.aborted).toBe(true);
    expect(report().error).toBe('no-article');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(world.reader).toBeUndefined();
  });

  test('a reader who goes from story to story finds each one read within two seconds', async () => {
    await visit();
    for (let story = 0; story < 12; story++) {
      await change('url');
      rooms.article = article(`الخبر رقم ${story}`); // its text comes after its address
      await change('replaced');
      expect(report().article?.blocks[0]?.text).toBe(`الخبر رقم ${story}`);
      await vi.advanceTimersByTimeAsync(10_000);
    }
  });

  test('another address need not wait until a change of the page has had its turn', async () => {
    await visit();
    for (let time = 0; time < 20; time++) {
      rooms.article = article(`الخبر رقم ${time}`);
      await change('appended');
    }
    rooms.article = article('خبر آخر');
    void change('appended');
    await change('url');
    await vi.advanceTimersByTimeAsync(100);
    expect(report().article?.blocks[0]?.text).toBe('خبر آخر');
  });

  test('a page that never rests is read ever more seldom', async () => {
    await visit();
    for (let second = 0; second < 120; second++) {
      rooms.article = article(`الخبر رقم ${second}`);
      await change('appended');
    }
    expect(annotated()).toBeLessThan(15);
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
  (rooms.onChange as unknown as (change: PageChange) => void)('shown');
  await vi.advanceTimersByTimeAsync(0);
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
  (rooms.onChange as unknown as (change: PageChange) => void)('appended');
  await vi.advanceTimersByTimeAsync(1000);
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
