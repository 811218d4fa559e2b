// A content script outlives its extension when that is updated, reloaded or removed. No event tells; one has to look.

import { browser } from '../browser.ts';
import { removeHosts } from '../overlay/index.ts';

export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

const ARRIVAL = 'hashiya-arrives';

/** Ends what an earlier installation has left here: its script, which hears of the next one; or, where the browser has ended that, its host. */
export function takeOver(): void {
  document.dispatchEvent(new Event(ARRIVAL));
  removeHosts();
}

/** Looks whenever the reader comes back to the page, which is when an update can have happened, and when the next script has come. */
export function whenOrphaned(tell: () => void, signal: AbortSignal): void {
  const look = (): void => { if (isOrphaned()) tell(); };
  addEventListener('focus', look, { signal });
  addEventListener('pageshow', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  document.addEventListener(ARRIVAL, look, { signal });
}
