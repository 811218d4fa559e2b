// Frees the page behind a banner: the dark backdrop, the locked scroll, the page set inert.

import { parentOf, textOf } from './dom.ts';
import type { Journal } from './journal.ts';

/** The part of the window that a backdrop covers at least. */
const COVERS = 0.95;
const BACKDROP_DEPTH = 3;
const PAGE_DEPTH = 3;
/** What a reader has come for. */
const CONTENT = 'article, main, h1';
/** How a page calls the state in which its wrapper must not scroll. */
const LOCK_NAME = /lock|no-?scroll|modal-?open|noscroll|overflow-hidden|consent|cookie/i;

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
  if (isCovered()) return;
  const unseen = !showsContent();
  for (const element of pageParts()) free(element, journal, unseen);
}

/** Does the page show anything of what a reader has come for? */
function showsContent(): boolean {
  return [...document.querySelectorAll(CONTENT)].some((element) => element.checkVisibility?.({ visibilityProperty: true }) !== false);
}

/** The body and the few boxes around the page's own content: where pages put what dims and bars the page. */
function* pageParts(): Generator<HTMLElement> {
  yield document.body;
  for (const element of document.querySelectorAll<HTMLElement>(upTo(PAGE_DEPTH))) {
    if (element.matches(CONTENT) || element.querySelector(CONTENT)) yield element;
  }
}

/** Takes inertness, blur and deadness to the pointer from a part of the page, and shows it where all content was kept from sight. */
function free(element: HTMLElement, journal: Journal, unseen: boolean): void {
  if (element.inert) {
    element.inert = false;
    journal.note(() => { element.inert = true; });
  }
  if (element.getAttribute('aria-hidden') === 'true') {
    element.removeAttribute('aria-hidden');
    journal.note(() => element.setAttribute('aria-hidden', 'true'));
  }
  const style = getComputedStyle(element);
  if (/blur|grayscale|brightness/.test(style.filter)) journal.style(element, 'filter', 'none');
  if (unseen && style.visibility === 'hidden') journal.style(element, 'visibility', 'visible');
  if (style.pointerEvents === 'none') journal.style(element, 'pointer-events', 'auto');
  if (style.userSelect === 'none') journal.style(element, 'user-select', 'auto');
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
  for (const wrapper of lockedWrappers()) journal.style(wrapper, 'overflow-y', 'visible');
}

/** Wrappers of the page that are cut off at the window's height, and by their own account only for now. */
function lockedWrappers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(upTo(2))].filter((element) => {
    if (element.scrollHeight <= element.clientHeight + 100 || !element.querySelector(CONTENT)) return false;
    if (!/hidden|clip/.test(getComputedStyle(element).overflowY)) return false;
    return element.style.overflow !== '' || element.style.overflowY !== '' || LOCK_NAME.test(element.className);
  });
}

/** The body's children, down to this depth. */
function upTo(depth: number): string {
  return Array.from({ length: depth }, (_, at) => `body${' > *'.repeat(at + 1)}`).join(',');
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
  for (const element of document.querySelectorAll<HTMLElement>(upTo(BACKDROP_DEPTH))) {
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
