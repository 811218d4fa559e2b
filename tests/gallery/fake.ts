// The extension API of a gallery frame, in memory: the language and theme that its address names, and answers that put the
// component into the state it is to show. Runs before the component's own script.

import arabic from '../../extension/_locales/ar/messages.json';
import english from '../../extension/_locales/en/messages.json';
import type { TextDocument } from '../../src/annotations.ts';
import { packAnnotations } from '../../src/messaging/packed.ts';
import { annotationsOf } from './story.ts';

const asked = new URLSearchParams(location.search);
export const state = asked.get('state') ?? '';
const messages: Record<string, { message: string; placeholders?: Record<string, { content: string }> }> = asked.get('lang') === 'ar' ? arabic : english;
const own = new URL('.', location.href).href;

const event = { addListener: () => undefined, removeListener: () => undefined };
const tab = { id: 1, url: 'https://www.akhbar.example/2026/hospitals' };
const news = { arabic: true, news: state !== 'popup-notnews', why: 'json-ld' };
const report = {
  done: true, verdict: news, consent: { found: true, by: 'arabic', action: 'hidden' },
  counts: { words: 412, glossed: 86, phrases: 7, entities: 31 }, timings: {},
};
const settings = {
  version: 1, theme: asked.get('theme') ?? 'light', enabled: state !== 'popup-off', mode: asked.get('mode') ?? 'learner',
  digits: asked.get('lang') === 'ar' ? 'arabic' : 'western', layers: { glosses: true },
  browserSummary: ['reader-second', 'reader-unanswered'].includes(state),
};

const ANSWERS: Record<string, (message: { document?: string }) => unknown> = {
  'tab-state': () => ({ reachable: true, verdict: news, ...(state === 'popup-notnews' ? {} : { report }) }),
  'word-states': () => ({ states: JSON.stringify([['كِتَاب NOUN', 'new'], ['سَلَام NOUN', 'known'], ['كَتَبَ VERB', 'learning']]) }),
  annotate: ({ document = '{}' }) => ({
    annotations: packAnnotations(state === 'reader-nothing' ? { words: [], phrases: [], entities: [], summary: [] } : annotationsOf(JSON.parse(document) as TextDocument)),
  }),
  lookup: () => ({ readings: '[]' }),
  define: () => ({ definitions: '[]' }),
  'root-words': () => ({ entries: '[]' }),
  'principal-parts': () => ({ parts: JSON.stringify(state === 'reader-word' ? { plurals: ['إِصْلَاحَات'] } : {}) }),
  'browser-keys': () => ({ keys: [] }),
};

function area(held: Record<string, unknown>, refuses = false) {
  return {
    get: async (key: string) => (key in held ? { [key]: structuredClone(held[key]) } : {}),
    set: async (items: Record<string, unknown>) => {
      if (refuses) throw new Error('quota');
      Object.assign(held, items);
    },
    remove: async (key: string) => { delete held[key]; },
  };
}

function getMessage(key: string, given: string | string[] = []): string {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  const named = message.replace(/\$(\w+)\$/g, (all, name: string) => placeholders[name.toLowerCase()]?.content ?? all);
  return named.replace(/\$(\d)/g, (_, digit: string) => [given].flat()[Number(digit) - 1] ?? '');
}

Object.assign(globalThis, {
  chrome: {
    runtime: {
      id: 'gallery', getURL: (file: string) => own + file, getManifest: () => ({ version: '0' }), onMessage: event,
      sendMessage: async (message: { type: string; document?: string }) => ANSWERS[message.type]?.(message) ?? {},
    },
    storage: { sync: area({ settings }, state === 'popup-local'), local: area({}), onChanged: event },
    tabs: { query: async () => [tab], create: async () => undefined, sendMessage: async () => ({ ok: true }) },
    permissions: { contains: async () => state !== 'popup-permission', request: async () => true, onAdded: event, onRemoved: event },
    commands: { getAll: async () => [] },
    i18n: { getMessage },
  },
});
