// What the page keeps in place over its text: a header that sticks to the top of the window, a bar at its foot.

import { contains, type Box } from './geometry.ts';

/** As many as pages lay one below the other: a header, its menu, a line of breaking news. */
const STACKED = 3;
/** CSS pixels: where less than two lines would be left, what is in the way is no bar, or there is no help. */
const LEAST = 64;

/** The part of the view that such bars leave free, along the upright line at `x`; what holds `text` is no bar. */
export function betweenBars(view: Box, x: number, text: Node): Box {
  let { top, bottom } = view;
  for (let tries = 0; tries < STACKED; tries++) {
    top = Math.max(top, barAt(x, top + 1, text)?.bottom ?? top);
    bottom = Math.min(bottom, barAt(x, bottom - 1, text)?.top ?? bottom);
  }
  return bottom - top < LEAST ? view : { ...view, top, bottom };
}

function barAt(x: number, y: number, text: Node): Box | undefined {
  let at = document.elementFromPoint?.(x, y) ?? null; // jsdom has none
  for (; at && !at.contains(text); at = at.parentElement) {
    if (!/^(fixed|sticky)$/.test(getComputedStyle(at).position)) continue;
    const box = at.getBoundingClientRect();
    if (contains(box, x, y)) return box; // our own host is there where it takes no room
  }
  return undefined;
}
