// The rooms around a visit, with stand-ins for those that need a real browser. Import it before anything of src/content.

import { fake, resetBrowser } from '../fakes/browser.ts';
import { vi } from 'vitest';
import type { Annotations } from '../../src/annotations.ts';
import type { IsolatedWorld, PageReport } from '../../src/messages.ts';
import type { LiveArticle, PageChange } from '../../src/page/index.ts';
import type { Settings } from '../../src/settings/index.ts';

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

export const { Visit } = await import('../../src/content/visit.ts');

export const NONE: Annotations = { words: [], phrases: [], entities: [], summary: [] };
export const news = { arabic: true, news: true, why: 'json-ld' };
export let world: IsolatedWorld;

export function article(text: string, stale = false): LiveArticle {
  const document = { title: 'خبر', text, blocks: [{ kind: 'headline' as const, start: 0, end: text.length }] };
  return { title: 'خبر', document, root: window.document.body, ranges: () => [], offsetOf: () => null, isStale: () => stale, removed: [] };
}

/** How often the engine was asked. */
export const annotated = (): number =>
  fake.runtime.sendMessage.mock.calls.filter(([message]) => (message as { type: string }).type === 'annotate').length;

export const report = (): PageReport => world.report?.() as PageReport;

export async function visit(settings: Partial<Settings> = {}): Promise<void> {
  fake.storage.sync.put({ settings });
  await new Visit(world).start();
}

/** What the watch over the page tells. */
export async function change(kind: PageChange, milliseconds = 1000): Promise<void> {
  (rooms.onChange as unknown as (change: PageChange) => void)(kind);
  await vi.advanceTimersByTimeAsync(milliseconds);
}

export function arrive(): void {
  resetBrowser();
  Object.assign(rooms, { article: article('وصل الوزير'), onChange: undefined, overlays: [], overlayFails: false, cards: [] });
  Object.assign(rooms.consent, { undone: 0, started: 0 });
  world = { verdict: news };
  fake.runtime.sendMessage.mockImplementation(async () => ({ annotations: JSON.stringify(NONE) }));
  vi.useFakeTimers();
}

export function depart(): void {
  // A visit ends when its extension is gone.
  fake.runtime.id = undefined;
  dispatchEvent(new Event('focus'));
  vi.useRealTimers();
}

export { rooms };
