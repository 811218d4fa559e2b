// @vitest-environment jsdom
// How long the card stays once the pointer has gone.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LIMITS } from '../../src/overlay/limits.ts';
import type { Overlay } from '../../src/overlay/index.ts';
import { articleIn, bareOverlay } from './bare.ts';
import { annotations, wordsOf } from './sample.ts';

const text = 'قال إن الهدنة ثابتة';
const node = document.createTextNode(text);
let ending: AbortController;
let overlay: Overlay;

const card = (): HTMLElement => document.querySelector('hashiya-margin')!.shadowRoot!.querySelector('.card')!;
const leave = (pointerType = 'mouse'): void => { document.documentElement.dispatchEvent(Object.assign(new Event('pointerleave'), { pointerType })); };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  Range.prototype.getClientRects = () => [{ left: 100, top: 100, right: 140, bottom: 120, width: 40, height: 20 }] as unknown as DOMRectList;
  document.body.replaceChildren(node);
  ending = new AbortController();
  overlay = bareOverlay(articleIn(node), annotations({ words: wordsOf(text) }), ending.signal);
  overlay.explainIn({ node, offset: 0 }, { node, offset: 3 });
});
afterEach(() => { ending.abort(); vi.useRealTimers(); vi.unstubAllGlobals(); });

it('a moment', () => {
  leave();
  vi.advanceTimersByTime(LIMITS.linger - 10);
  expect(card().hidden).toBe(false);
  vi.advanceTimersByTime(20);
  expect(card().hidden).toBe(true);
});

it('until it is sent away, where it is pinned, has the focus, or was opened by a finger', () => {
  overlay.command('pin');
  leave();
  vi.advanceTimersByTime(10_000);
  expect(card().hidden).toBe(false);
  overlay.command('pin');
  leave('touch');
  vi.advanceTimersByTime(10_000);
  expect(card().hidden).toBe(false);
  card().focus();
  leave();
  vi.advanceTimersByTime(10_000);
  expect(card().hidden).toBe(false);
});

it('no longer than the overlay', () => {
  leave();
  ending.abort();
  expect(() => vi.advanceTimersByTime(10_000)).not.toThrow();
  expect(document.querySelector('hashiya-margin')).toBeNull();
});
