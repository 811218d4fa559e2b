// Brings a place of the article into view.

import type { Box } from './geometry.ts';

/** Where in the window the place comes to lie: a third from above. */
const LANDING = 0.33;

/** `boxes` gives the place's rects anew after each scroller on the way has moved; `view` is what is free to look at. */
export function bringIntoView(boxes: () => Box[], inside: Element | null, view: Box, behaviour: ScrollBehavior = isCalm() ? 'instant' : 'smooth'): void {
  for (const scroller of scrollersAround(inside)) {
    const box = boxes()[0];
    const frame = scroller.getBoundingClientRect();
    if (box) scroller.scrollBy({ top: box.top - frame.top - frame.height * LANDING, behavior: 'instant' });
  }
  const box = boxes()[0];
  if (!box) return;
  const top = box.top - view.top - (view.bottom - view.top) * LANDING;
  window.scrollBy({ top, behavior: behaviour });
}

/** Is the place on the screen, not right at its edges? */
export function isInView(boxes: readonly Box[], view: Box): boolean {
  const edge = (view.bottom - view.top) * 0.08;
  const box = boxes[0];
  return Boolean(box && box.top >= view.top + edge && box.bottom <= view.bottom - edge);
}

/** Whether the window can be scrolled so far that the place lies above the lower edge of the view. */
export function canReach(boxes: readonly Box[], inside: Element | null, view: Box): boolean {
  if (scrollersAround(inside).length) return true; // they move it, too
  const { scrollHeight, clientHeight, scrollTop } = document.scrollingElement ?? document.documentElement;
  const [box] = boxes;
  return !box || box.bottom - (scrollHeight - clientHeight - scrollTop) <= view.bottom;
}

function scrollersAround(inside: Element | null): Element[] {
  const found: Element[] = [];
  for (let at = inside; at && at !== document.body && at !== document.documentElement; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) found.push(at);
  }
  return found;
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
