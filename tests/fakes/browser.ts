// The extension API as far as the tests need it, in memory. Import it before anything that imports src/browser.ts.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    count: () => listeners.size,
    fire: (...args: unknown[]) => [...listeners].map((listener) => (listener as (...all: unknown[]) => unknown)(...args)),
  };
}

const onChanged = event();

function area(name: string) {
  let held: Record<string, unknown> = {};
  let refusal: Error | undefined;
  return {
    get: async (key: string) => (key in held ? { [key]: structuredClone(held[key]) } : {}),
    async set(items: Record<string, unknown>) {
      if (refusal) throw refusal;
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { oldValue: held[key], newValue }]));
      held = { ...held, ...structuredClone(items) };
      onChanged.fire(changes, name);
    },
    async remove(key: string) {
      if (!(key in held)) return;
      const { [key]: oldValue, ...rest } = held;
      held = rest;
      onChanged.fire({ [key]: { oldValue } }, name);
    },
    /** Puts something there without an event, as an earlier version would have left it. */
    put: (items: Record<string, unknown>) => { held = structuredClone(items); },
    refuse: (message?: string) => { refusal = message === undefined ? undefined : new Error(message); },
    held: () => held,
  };
}

const messages = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../extension/_locales/en/messages.json'), 'utf8'),
) as Record<string, { message: string }>;

export const fake = {
  runtime: {
    id: 'hashiya' as string | undefined,
    getURL: (file: string) => `chrome-extension://hashiya/${file}`,
    getManifest: () => ({ version: '0.0.0' }),
    sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
    onMessage: event(),
    onInstalled: event(),
  },
  storage: { sync: area('sync'), local: area('local'), session: area('session'), onChanged },
  scripting: {
    executeScript: vi.fn(async (_injection: { func?: () => unknown; files?: string[]; target: { tabId: number } }): Promise<{ result?: unknown }[]> => []),
    insertCSS: vi.fn(async (_injection: unknown) => undefined),
  },
  tabs: {
    query: vi.fn(async (_query: unknown): Promise<{ id: number; url?: string }[]> => []),
    sendMessage: vi.fn(async (..._args: unknown[]): Promise<unknown> => undefined),
    create: vi.fn(async (_options: unknown): Promise<object> => ({})),
  },
  permissions: {
    contains: vi.fn(async () => true),
    request: vi.fn(async () => true),
    onAdded: event(),
    onRemoved: event(),
  },
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? ''),
  },
};

(globalThis as unknown as { chrome: typeof fake }).chrome = fake;

export function resetBrowser(): void {
  for (const name of ['sync', 'local', 'session'] as const) {
    fake.storage[name].put({});
    fake.storage[name].refuse();
  }
  fake.runtime.id = 'hashiya';
  vi.clearAllMocks();
}
