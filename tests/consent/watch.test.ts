// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '../../src/consent/places.ts';
import { pauseAfter, watchPage, type Look } from '../../src/consent/watch.ts';

let end = new AbortController();
let looks: (Changes | null)[] = [];
const note = async (changes: Changes | null): Promise<Iterable<ShadowRoot>> => { looks.push(changes); return []; };
const watch = (look: Look = note): void => watchPage(look, end.signal);
const add = (parent: Node, tag = 'p'): HTMLElement => parent.appendChild(document.createElement(tag));

describe('watching a page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    end = new AbortController();
    looks = [];
    document.body.replaceChildren();
  });
  afterEach(() => { end.abort(); vi.useRealTimers(); });

  it('tells what has come and what was changed, once', async () => {
    const old = add(document.body);
    watch();
    const fresh = add(document.body), inner = add(fresh);
    old.className = 'open';
    await vi.advanceTimersByTimeAsync(300);
    expect(looks).toEqual([{ added: [fresh], touched: [old] }]);
    expect(inner.isConnected).toBe(true);
    await vi.advanceTimersByTimeAsync(300);
    expect(looks).toHaveLength(1);
  });
  it('sweeps a page that never changes five times, and no more', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(looks).toEqual([null, null, null, null, null]);
  });
  it('still sees a banner that comes after ten minutes', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(600_000);
    const late = add(document.body);
    await vi.advanceTimersByTimeAsync(300);
    expect(looks.at(-1)).toEqual({ added: [late], touched: [] });
  });
  it('looks into shadow roots once it has met them', async () => {
    const shadow = add(document.body, 'div').attachShadow({ mode: 'open' });
    watch(async (changes) => { looks.push(changes); return [shadow]; });
    await vi.advanceTimersByTimeAsync(1100);
    const inside = add(shadow);
    await vi.advanceTimersByTimeAsync(300);
    expect(looks.at(-1)).toEqual({ added: [inside], touched: [] });
  });
  it('takes very many new elements for a new page', async () => {
    watch();
    for (let count = 0; count < 300; count++) add(document.body);
    await vi.advanceTimersByTimeAsync(300);
    expect(looks).toEqual([null]);
  });
  it('never runs two looks at a time', async () => {
    let running = 0, most = 0;
    watch(async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 5000));
      running--;
      return [];
    });
    add(document.body);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(most).toBe(1);
  });
  it('goes on after a look that failed', async () => {
    watch(async (changes) => { looks.push(changes); throw new Error('the page did something odd'); });
    add(document.body);
    await vi.advanceTimersByTimeAsync(300);
    add(document.body);
    await vi.advanceTimersByTimeAsync(300);
    expect(looks).toHaveLength(2);
  });
  it('watches nothing more when its signal ends it in the midst of a look', async () => {
    const shadow = add(document.body, 'div').attachShadow({ mode: 'open' });
    let finish = (): void => {};
    watch(async (changes) => {
      looks.push(changes);
      await new Promise<void>((done) => { finish = done; });
      return [shadow];
    });
    await vi.advanceTimersByTimeAsync(1100);
    end.abort();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    finish();
    add(shadow);
    await vi.advanceTimersByTimeAsync(1000);
    expect(observe).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    observe.mockRestore();
  });
  it('ends with its signal', async () => {
    watch();
    end.abort();
    add(document.body);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toEqual([]);
  });
});

describe('the pause after a look', () => {
  it.each([
    [0.1, 1000, 250],
    [0.6, 1000, 1200],
    [90, 1000, 1500],
    [0.1, 60_000, 400],
    [4, 60_000, 16_000],
    [500, 60_000, 20_000],
  ])('of %d ms, %d ms after the start: %d ms', (cost, age, pause) => expect(pauseAfter(cost, age)).toBe(pause));
});
