// @vitest-environment jsdom
// What a click, a finger and a pointer that leaves mean for the card.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../src/overlay/limits.ts';
import type { Overlay } from '../../src/overlay/index.ts';
import { createVowels } from '../../src/overlay/vowels.ts';
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
  document.caretPositionFromPoint = () => ({ offsetNode: node, offset: 1 }) as unknown as CaretPosition;
  document.body.innerHTML = '<p></p><a href="#there">link</a>';
  document.querySelector('p')!.append(node);
  ending = new AbortController();
  overlay = bareOverlay(articleIn(node), annotations({ words: wordsOf(text) }), ending.signal);
});
afterEach(() => { ending.abort(); vi.useRealTimers(); vi.unstubAllGlobals(); });

/** At the word, on an element that is said to be there. */
function at(element: string, kind: string, more: MouseEventInit & { pointerType?: string } = {}): Event {
  const event = new MouseEvent(kind, { clientX: 120, clientY: 110, detail: 1, bubbles: true, cancelable: true, ...more });
  Object.assign(event, { pointerType: more.pointerType ?? 'mouse', isPrimary: true });
  document.querySelector(element)!.dispatchEvent(event);
  return event;
}

describe('a click', () => {
  it('opens the card at once, and closes it beside every word', () => {
    at('p', 'click');
    expect(card().hidden).toBe(false);
    document.caretPositionFromPoint = () => null;
    at('p', 'click');
    expect(card().hidden).toBe(true);
  });
  it('on a link is the link’s, one that the page has taken is the page’s', () => {
    expect(at('a', 'click').defaultPrevented).toBe(false);
    document.body.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
    addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true });
    at('p', 'click');
    expect(card().hidden).toBe(true);
  });
});

describe('a finger', () => {
  const rest = (milliseconds: number): void => { at('a', 'pointerdown', { pointerType: 'touch' }); vi.advanceTimersByTime(milliseconds); };

  it('that rests on a linked word means the word: the link is not followed, and the page hears of no click', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard, { once: true, capture: true, signal: ending.signal });
    rest(LIMITS.hold + 10);
    expect([card().hidden, at('a', 'click').defaultPrevented, heard.mock.calls.length]).toEqual([false, true, 0]);
    expect(at('a', 'click').defaultPrevented).toBe(false); // the next one is a click like any other
  });
  it('that taps it, or moves on, follows the link or the page', () => {
    rest(LIMITS.hold - 50);
    at('a', 'pointerup', { pointerType: 'touch' });
    vi.advanceTimersByTime(1000);
    expect([card().hidden, at('a', 'click').defaultPrevented]).toEqual([true, false]);
    rest(10);
    at('a', 'pointermove', { pointerType: 'touch', clientY: 110 + LIMITS.holdSlack + 1 });
    vi.advanceTimersByTime(1000);
    expect(card().hidden).toBe(true);
  });
});

describe('once the pointer has gone, the card stays', () => {
  beforeEach(() => { overlay.explainIn({ node, offset: 0 }, { node, offset: 3 }); });

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
});

it('the vowels above a word go with the overlay, and hear the page scroll no longer', () => {
  const layer = document.body.appendChild(document.createElement('div')), over = { left: 100, top: 100, right: 140, bottom: 120 };
  const label = createVowels(layer, ending.signal), element = layer.querySelector<HTMLElement>('.vowels')!;
  label.show({ text: 'هُدْنَة', over });
  expect(element.hidden).toBe(false);
  dispatchEvent(new Event('scroll'));
  expect(element.hidden).toBe(true);
  label.show({ text: 'هُدْنَة', over });
  ending.abort();
  expect(element.hidden).toBe(true);
  label.show({ text: 'هُدْنَة', over });
  expect(element.hidden).toBe(true);
});
