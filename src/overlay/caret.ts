// Where the focus is while the reader moves the reading cursor: only then are its keys ours, and Escape gives them back.

import { h } from './dom.ts';
import { commandOf, type Zone } from './keymap.ts';

export interface Caret {
  element: HTMLElement;
  /** Takes the focus, unless it is in the overlay already; but out of a field, where our keys would be text. */
  engage(): void;
  isEngaged(): boolean;
  /** Gives the focus back to the page. */
  leave(): void;
}

export function createCaret(layer: HTMLElement, label: string, command: (name: string) => void, signal: AbortSignal): Caret {
  const element = h('div', { class: 'caret unseen', role: 'application', tabindex: '-1', 'aria-label': label });
  let returnTo: HTMLElement | null = null;
  const active = (): Element | null => (element.getRootNode() as ShadowRoot).activeElement;

  layer.append(element);
  layer.addEventListener('keydown', (event) => {
    const name = isForText(event) ? undefined : commandOf(event, zoneOf(event.target, element));
    if (!name) return;
    event.preventDefault();
    command(name);
  }, { signal });

  return {
    element,
    isEngaged: () => active() === element,
    engage() {
      const now = active();
      if (now && !now.matches('[type="search"]')) return;
      returnTo = (now ?? document.activeElement) as HTMLElement | null;
      element.focus({ preventScroll: true });
    },
    leave() {
      if (returnTo?.isConnected && returnTo !== document.body) returnTo.focus({ preventScroll: true });
      else element.blur();
      returnTo = null;
    },
  };
}

/** Keys with a modifier are the browser's or the page's, and what is typed into a field is text. */
function isForText(event: KeyboardEvent): boolean {
  const { target, ctrlKey, altKey, metaKey, defaultPrevented } = event;
  return defaultPrevented || ctrlKey || altKey || metaKey || event.isComposing
    || (target instanceof Element && Boolean(target.closest('input, textarea, select, [contenteditable]')));
}

function zoneOf(target: EventTarget | null, caret: HTMLElement): Zone {
  if (target === caret) return 'cursor';
  return target instanceof Element && target.closest('.card') ? 'card' : 'elsewhere';
}
