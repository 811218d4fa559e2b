// The card: a small sheet with tools, a body, and a place beside the line it speaks of.

import { h, icon, iconButton } from './dom.ts';
import type { Translate } from './describe.ts';
import type { Box } from './geometry.ts';
import { LIMITS } from './limits.ts';
import { place, type Side } from './placement.ts';

export interface Card {
  element: HTMLElement;
  fill(label: string, content: readonly Node[]): void;
  /** Puts the card beside `line`; null hides it until the next call. */
  placeAt(at: Place | null): void;
  hide(): void;
  isOpen(): boolean;
  box(): Box;
  setPinned(pinned: boolean): void;
  say(text: string): void;
}

export interface Place {
  word: Box;
  line: Box;
  view: Box;
}

export interface CardTools {
  copy(): void;
  pin(): void;
  close(): void;
}

export function createCard(t: Translate, tools: CardTools): Card {
  const body = h('div', { class: 'body', tabindex: '-1' });
  const pin = iconButton('pin', t('overlay_pin'), tools.pin);
  const status = h('p', { class: 'card-status', role: 'status' });
  const bar = h('div', { class: 'tools' }, iconButton('copy', t('overlay_copy'), tools.copy), pin,
    iconButton('close', t('overlay_close'), tools.close));
  const element = h('div', { class: 'card', role: 'dialog', tabindex: '-1', hidden: true }, bar, body, status);
  let side: Side | undefined;

  return {
    element,
    fill(label, content) {
      element.setAttribute('aria-label', label);
      status.textContent = '';
      body.replaceChildren(...content);
      body.scrollTop = 0;
      side = undefined;
    },
    placeAt(at) {
      element.hidden = false;
      element.classList.toggle('is-away', !at);
      if (at) side = settle(element, at, side);
    },
    hide() {
      element.hidden = true;
    },
    isOpen: () => !element.hidden,
    box: () => element.getBoundingClientRect(),
    setPinned(pinned) {
      pin.setAttribute('aria-pressed', String(pinned));
      pin.replaceChildren(icon('pin'));
    },
    say(text) {
      status.textContent = text;
    },
  };
}

/** Measures the card at its natural height, then places it. */
function settle(element: HTMLElement, at: Place, keep: Side | undefined): Side {
  const { view } = at;
  const width = Math.min(LIMITS.cardWidth, view.right - view.left - 2 * LIMITS.margin);
  element.dataset['side'] = 'above';
  element.style.setProperty('width', `${width}px`);
  element.style.setProperty('max-height', 'none');
  const size = { width, height: element.offsetHeight };
  const placed = place({ ...at, size, ...(keep && { keep }) });
  element.dataset['side'] = placed.side;
  for (const [property, value] of [['left', placed.left], ['top', placed.top], ['width', placed.width]] as const) {
    element.style.setProperty(property, `${value}px`);
  }
  element.style.setProperty('max-height', `${placed.maxHeight}px`);
  return placed.side;
}
