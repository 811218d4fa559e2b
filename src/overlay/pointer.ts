// Mouse, pen and touch over the article: when a place under the pointer is meant, and when it is only passed.

import type { Explainer } from './explainer.ts';
import { LIMITS } from './limits.ts';
import { headsFor } from './placement.ts';
import type { Target } from './reading.ts';

export interface PointerDeps {
  host: Element;
  explainer: Explainer;
  hit(x: number, y: number): Target | null;
  /** The marked place under the pointer, card or not. */
  over(target: Target | null): void;
  signal: AbortSignal;
}

interface Point {
  x: number;
  y: number;
}

export function followPointer({ host, explainer, hit, over, signal }: PointerDeps): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let wanted: Target | null = null;
  let last: Point = { x: 0, y: 0 };
  let frame = 0;

  function want(target: Target | null, delay: number, point: Point): void {
    if (target && wanted && same(target, wanted)) return;
    clearTimeout(resting);
    wanted = target;
    if (target) resting = setTimeout(() => { wanted = null; explainer.open(target, { point }); }, delay);
  }

  function consider(event: PointerEvent, from: Point): void {
    const point = { x: event.clientX, y: event.clientY };
    if (event.target === host) { explainer.stay(); return want(null, 0, point); }
    const target = hit(point.x, point.y);
    over(target?.marked ? target : null);
    const shown = explainer.target();
    if (target && shown && same(target, shown)) { explainer.stay(); return want(null, 0, point); }
    const box = explainer.box();
    const bridging = Boolean(box && headsFor(box, from, point));
    if (!target) want(null, 0, point);
    else if (!explainer.isPinned()) want(target, delayFor(target, Boolean(shown), bridging), point);
    explainer.leave();
  }

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (signal.aborted) return;
      const from = last;
      last = { x: event.clientX, y: event.clientY };
      consider(event, from);
    });
  };

  const onClick = (event: MouseEvent): void => {
    if (event.target === host || isInteractive(event.target) || hasSelection()) return;
    const target = event.detail === 0 ? null : hit(event.clientX, event.clientY);
    clearTimeout(resting);
    if (target) explainer.open(target, { point: { x: event.clientX, y: event.clientY } });
    else if (!explainer.isPinned()) explainer.close();
  };

  const options = { signal, capture: true, passive: true };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', () => { clearTimeout(resting); wanted = null; }, options);
  document.addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', () => { want(null, 0, last); over(null); explainer.leave(); }, options);
  signal.addEventListener('abort', () => { clearTimeout(resting); cancelAnimationFrame(frame); }, { once: true });
}

const same = (a: Target, b: Target): boolean => a.start === b.start && a.end === b.end;

function delayFor(target: Target, open: boolean, bridging: boolean): number {
  if (bridging) return LIMITS.bridge;
  if (open) return LIMITS.restWhileOpen;
  return target.marked ? LIMITS.restOnMarked : LIMITS.restOnPlain;
}

/** A tap on a link follows the link; so does a click, which the mouse has no need of to see the card. */
function isInteractive(target: EventTarget | null): boolean {
  const controls = 'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [contenteditable]';
  return target instanceof Element && Boolean(target.closest(controls));
}

function hasSelection(): boolean {
  const selection = document.getSelection();
  return Boolean(selection && !selection.isCollapsed);
}
