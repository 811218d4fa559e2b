// Frees the page behind a banner: the dark backdrop, the locked scroll, the page set inert.

import { parentOf, textOf } from './dom.ts';
import type { Journal } from './journal.ts';

/** The part of the window that a backdrop covers at least. */
const COVERS = 0.95;
const BACKDROP_DEPTH = 3;

/** Hides an element. A modal dialog is closed first, for it holds the page inert even when hidden. */
export function hide(element: HTMLElement, journal: Journal): void {
  if (element instanceof HTMLDialogElement && isModal(element)) {
    element.close();
    journal.note(() => { if (!element.open) element.showModal(); });
  }
  journal.style(element, 'display', 'none');
}

/** To be called after the layer is gone. */
export function releasePage(journal: Journal): void {
  for (const backdrop of backdrops()) journal.style(backdrop, 'display', 'none');
  releaseScroll(journal);
  for (const element of document.querySelectorAll<HTMLElement>('body > [inert], body > * > [inert]')) {
    element.inert = false;
    journal.note(() => { element.inert = true; });
  }
}

/**
 * Undoes what pages do to stop scrolling: overflow on html or body, and a body fixed at its scroll offset.
 * Where another layer covers the page (a paywall, a log-in box), the lock may be its own and stays.
 */
export function releaseScroll(journal: Journal): void {
  if (isCovered()) return;
  for (const element of [document.documentElement, document.body]) {
    const style = getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowY)) {
      journal.style(element, 'overflow-y', element === document.body ? 'visible' : 'auto');
    }
    if (style.position === 'fixed') unfix(element, style, journal);
  }
}

export function isScrollLocked(): boolean {
  return [document.documentElement, document.body].some((element) => {
    const style = getComputedStyle(element);
    return /hidden|clip/.test(style.overflowY) || style.position === 'fixed';
  });
}

/** Does a layer with something to read stand over the middle of the window? */
function isCovered(): boolean {
  let at: Element | null = document.elementFromPoint?.(innerWidth / 2, innerHeight / 2) ?? null;
  for (; at && at !== document.body; at = parentOf(at)) {
    const over = getComputedStyle(at).position === 'fixed' || at.matches('[role=dialog], [aria-modal=true], dialog[open]');
    if (over && textOf(at).trim().length > 2) return at.querySelector('article, main, h1') === null;
  }
  return false;
}

function unfix(element: HTMLElement, style: CSSStyleDeclaration, journal: Journal): void {
  const offset = Number.parseFloat(style.top) || 0;
  journal.style(element, 'position', 'static');
  if (offset < 0) scrollTo(0, -offset);
}

/** Empty boxes that cover the window. */
function* backdrops(): Generator<HTMLElement> {
  const paths = Array.from({ length: BACKDROP_DEPTH }, (_, depth) => `body${' > *'.repeat(depth + 1)}`);
  for (const element of document.querySelectorAll<HTMLElement>(paths.join(','))) {
    if (isBackdrop(element)) yield element;
  }
}

function isBackdrop(element: HTMLElement): boolean {
  if (element.childElementCount > 3 || (element.textContent ?? '').trim().length > 2) return false;
  const style = getComputedStyle(element);
  if (style.position !== 'fixed' || style.display === 'none' || style.visibility === 'hidden') return false;
  const box = element.getBoundingClientRect();
  if (box.width < innerWidth * COVERS || box.height < innerHeight * COVERS) return false;
  if (Number(style.zIndex) < 0 || element.querySelector('img, video, iframe, canvas, svg, input')) return false;
  return dims(style) || style.pointerEvents !== 'none';
}

function dims(style: CSSStyleDeclaration): boolean {
  return !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor) || (style.backdropFilter ?? 'none') !== 'none';
}

function isModal(dialog: HTMLDialogElement): boolean {
  try { return dialog.matches(':modal'); } catch { return false; }
}
