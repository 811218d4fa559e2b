// The keyboard's focus goes into the card and back to where it came from.

import type { Host } from './host.ts';

export interface CardFocus {
  take(): void;
  giveBack(): void;
  isHere(): boolean;
  /** Makes a change; the focus stays in the card, on the button that does the same where there is one. */
  keep(change: () => void): void;
}

export function createFocus(host: Host, element: HTMLElement): CardFocus {
  let returnTo: HTMLElement | null = null;
  const active = (): HTMLElement | null => (host.element.shadowRoot?.activeElement ?? null) as HTMLElement | null;
  const isHere = (): boolean => element.contains(active());
  return {
    isHere,
    take() {
      if (!isHere()) returnTo = active() ?? (document.activeElement as HTMLElement | null);
      element.focus({ preventScroll: true });
    },
    keep(change) {
      const before = isHere() ? active() : null;
      change();
      if (!before || isHere()) return;
      const same = before.className && element.querySelector<HTMLElement>(`.${[...before.classList].join('.')}`);
      (same || element).focus({ preventScroll: true });
    },
    giveBack() {
      if (isHere()) returnTo?.focus({ preventScroll: true });
      returnTo = null;
    },
  };
}
