// One consent layer goes: by its own reject control where it has one that works, else by hiding it.

import type { ConsentReport } from '../messages.ts';
import { staysOnPage, type Control } from './controls.ts';
import { showsSomething } from './dom.ts';
import type { Journal } from './journal.ts';
import { hide, isScrollLocked, releasePage, releaseScroll } from './release.ts';

/** How long a pressed control has to take its layer away, in milliseconds. */
const PATIENCE = 1000;
const STEP = 50;

export interface Target {
  element: HTMLElement;
  /** Pressed first; null hides at once. */
  reject: HTMLElement | null;
}

/** The control to press: the first that refuses and keeps the reader on the page. */
export function rejectControl(controls: Control[]): HTMLElement | null {
  return controls.find(({ kind, element }) => kind === 'reject' && staysOnPage(element))?.element ?? null;
}

export async function removeLayer(target: Target, journal: Journal, signal: AbortSignal): Promise<NonNullable<ConsentReport['action']>> {
  if (target.reject && await pressed(target.reject, target.element, signal)) {
    await releaseIfStillLocked(journal, signal);
    return 'rejected';
  }
  if (signal.aborted) return 'none';
  hide(target.element, journal);
  releasePage(journal);
  return 'hidden';
}

async function pressed(control: HTMLElement, layer: HTMLElement, signal: AbortSignal): Promise<boolean> {
  const focus = document.activeElement;
  control.click();
  const gone = await isGone(layer, PATIENCE, signal);
  if (gone && focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true });
  return gone;
}

/** Resolves true as soon as the layer has left the page or shows nothing; false when time is up. */
export async function isGone(layer: HTMLElement, patience: number, signal: AbortSignal): Promise<boolean> {
  // By the clock: browsers slow timers down in tabs that are not looked at.
  const end = performance.now() + patience;
  for (;;) {
    if (!layer.isConnected || !showsSomething(layer)) return true;
    if (performance.now() >= end || signal.aborted) return false;
    await new Promise((done) => setTimeout(done, STEP));
  }
}

/** Frees the scroll unless the provider does so itself: it takes its lock away a moment after its layer. */
export async function releaseIfStillLocked(journal: Journal, signal: AbortSignal): Promise<void> {
  const end = performance.now() + PATIENCE / 2;
  while (isScrollLocked() && performance.now() < end) {
    await new Promise((done) => setTimeout(done, STEP));
  }
  if (!signal.aborted) releaseScroll(journal);
}
