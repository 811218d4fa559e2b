// @vitest-environment jsdom
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixture, show } from './pages.ts';

const ROOT = path.join(import.meta.dirname, '../..');
type World = { hashiya?: { verdict?: { news: boolean; why: string }; reader?: unknown }; chrome?: unknown };
const world = globalThis as unknown as World;
let sent: { type: string }[];

/** The content script, run as the browser runs it. */
async function run() {
  vi.resetModules();
  await import('../../src/content/gate.ts');
}
const settle = async (ms: number) => { await Promise.resolve(); await vi.advanceTimersByTimeAsync(ms); };

beforeEach(() => {
  vi.useFakeTimers();
  // Gates of earlier tests still listen, and write into the lists of their own tests.
  const own: typeof sent = (sent = []);
  delete world.hashiya;
  world.chrome = { runtime: { sendMessage: async (message: { type: string }) => { own.push(message); } } };
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

describe('the gate', () => {
  it('asks for the reader on Arabic news', async () => {
    show(fixture('news'));
    await run();
    expect(sent).toEqual([{ type: 'inject-reader', verdict: { arabic: true, news: true, why: 'json-ld' } }]);
  });

  it('leaves its verdict on every other page and asks for nothing', async () => {
    show(fixture('english'));
    await run();
    expect(world.hashiya!.verdict).toEqual({ arabic: false, news: false, why: 'no-arabic' });
    expect(sent).toEqual([]);
  });

  it('asks once, however often it is run', async () => {
    show(fixture('news'));
    await run();
    await run();
    dispatchEvent(new Event('pageshow'));
    expect(sent).toHaveLength(1);
  });

  it('asks for nothing where the reader runs', async () => {
    show(fixture('news'));
    world.hashiya = { reader: {} };
    await run();
    expect(sent).toEqual([]);
    expect(world.hashiya.verdict!.news).toBe(true);
  });

  it('sees an article that comes seconds later', async () => {
    show('<body><div id="app"></div></body>');
    await run();
    await settle(3000);
    document.getElementById('app')!.innerHTML = fixture('plain-article').replace(/[\s\S]*<body>|<\/body>[\s\S]*/g, '');
    await settle(4000);
    expect(sent).toHaveLength(1);
  });

  it('gives up after half a minute of changes', async () => {
    show('<body><div id="app"></div></body>');
    await run();
    for (let i = 0; i < 60; i++) {
      document.getElementById('app')!.append(document.createElement('b'));
      await settle(1000);
    }
    const clock = vi.spyOn(globalThis, 'setTimeout');
    document.getElementById('app')!.append(document.createElement('b'));
    await settle(1000);
    expect(clock).not.toHaveBeenCalled();
  });

  it('wakes when the address changes without a load', async () => {
    show(fixture('front'));
    await run();
    await settle(60_000);
    history.pushState(null, '', '/2026/03/next');
    document.body.innerHTML = fixture('plain-article').replace(/[\s\S]*<body>|<\/body>[\s\S]*/g, '');
    await settle(3000);
    expect(sent).toHaveLength(1);
  });

  it('is quiet when its extension is gone', async () => {
    show(fixture('news'));
    world.chrome = { runtime: { sendMessage() { throw new Error('Extension context invalidated.'); } } };
    await run();
    expect(world.hashiya!.verdict!.news).toBe(true);
  });

  it('weighs two kilobytes at most', () => {
    const code = execFileSync(path.join(ROOT, 'node_modules/.bin/esbuild'), ['src/content/gate.ts', '--bundle', '--minify', '--format=iife'], { cwd: ROOT });
    expect(code.length).toBeLessThanOrEqual(2048);
  });
});
