// The vowelled word above the word, on demand: a label of our own over the page, in which nothing moves.

import { arabic, h } from './dom.ts';
import { viewport, type Box } from './geometry.ts';
import { LIMITS } from './limits.ts';

export interface Vowels {
  /** Shows the label above a box of the page, or below where there is no room; null takes it away. */
  show(label: { text: string; over: Box } | null): void;
}

export function createVowels(layer: HTMLElement, signal: AbortSignal): Vowels {
  const element = h('div', { class: 'vowels', 'aria-hidden': 'true', hidden: true });
  let watching: AbortController | undefined;
  layer.append(element);
  signal.addEventListener('abort', hide, { once: true });

  function hide(): void {
    element.hidden = true;
    watching?.abort();
    watching = undefined;
  }

  /** The page moves under the label: then it goes. */
  function watch(): void {
    watching ??= new AbortController();
    addEventListener('scroll', hide, { signal: watching.signal, capture: true, passive: true });
    addEventListener('resize', hide, { signal: watching.signal });
  }

  return {
    show(label) {
      if (!label || signal.aborted) return hide();
      element.replaceChildren(arabic(label.text));
      element.hidden = false;
      put(element, label.over);
      if (!watching) watch();
    },
  };
}

function put(element: HTMLElement, over: Box): void {
  const view = viewport();
  const size = (over.bottom - over.top) * LIMITS.vowelsShare;
  element.style.setProperty('font-size', `${Math.min(Math.max(size, LIMITS.vowelsLeast), LIMITS.vowelsMost)}px`);
  const { offsetWidth: width, offsetHeight: height } = element;
  const above = over.top - height;
  const left = Math.max(view.left, Math.min((over.left + over.right - width) / 2, view.right - width));
  const top = above >= view.top ? above : over.bottom;
  element.style.setProperty('transform', `translate(${Math.round(left)}px, ${Math.round(top)}px)`);
}
