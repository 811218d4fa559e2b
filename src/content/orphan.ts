// A content script outlives its extension when that is updated, reloaded or removed. No event tells; one has to look.

import { browser } from '../browser.ts';

export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Looks whenever the reader comes back to the page, which is when an update can have happened. */
export function whenOrphaned(tell: () => void, signal: AbortSignal): void {
  const look = (): void => { if (isOrphaned()) tell(); };
  addEventListener('focus', look, { signal });
  addEventListener('pageshow', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
}
