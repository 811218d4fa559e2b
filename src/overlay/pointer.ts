// Mouse and pen over the article, and taps on it: when a place under the pointer is meant, and when it is only passed.

import type { Explainer, Point } from './explainer.ts';
import { LIMITS } from './limits.ts';
import { headsFor } from './placement.ts';
import type { Target } from './reading.ts';

export interface PointerDeps {
  host: Element;
  explainer: Explainer;
  hit(x: number, y: number): Target | null;
  /** The place under the pointer, card or not. */
  over(target: Target | null): void;
  /** A card was opened; so many milliseconds of script it took to find the word and to show the card. */
  opened(milliseconds: number): void;
  signal: AbortSignal;
}

export function followPointer({ host, explainer, hit, over, opened, signal }: PointerDeps): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let wanted: Target | null = null;
  let last: Point = { x: 0, y: 0 };
  let frame = 0;

  function want(target: Target | null, delay: number, point: Point, spent = 0): void {
    if (target && wanted && same(target, wanted)) return;
    clearTimeout(resting);
    wanted = target;
    if (!target) return;
    explainer.prepare(target);
    resting = setTimeout(() => { wanted = null; show(target, point, spent); }, delay);
  }

  function show(target: Target, point: Point, spent: number): void {
    const from = performance.now();
    explainer.open(target, { point });
    opened(spent + performance.now() - from);
  }

  function consider(event: PointerEvent, from: Point): void {
    const started = performance.now();
    const point = { x: event.clientX, y: event.clientY };
    if (event.target === host) { explainer.stay(); return want(null, 0, point); }
    const target = hit(point.x, point.y);
    over(target);
    const shown = explainer.target();
    if (target && shown && same(target, shown)) { explainer.stay(); return want(null, 0, point); }
    const box = explainer.box();
    const bridging = Boolean(box && headsFor(box, from, point));
    if (!target) want(null, 0, point);
    else if (!explainer.isPinned()) want(target, delayFor(target, Boolean(shown), bridging), point, performance.now() - started);
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
    if (event.target === host || event.defaultPrevented || isInteractive(event.target) || hasSelection()) return;
    const started = performance.now();
    const target = event.detail === 0 ? null : hit(event.clientX, event.clientY);
    clearTimeout(resting);
    if (target) show(target, { x: event.clientX, y: event.clientY }, performance.now() - started);
    else if (!explainer.isPinned()) explainer.close();
  };

  /** A finger leaves whenever it is lifted; what it opened stays. */
  const onLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    want(null, 0, last);
    over(null);
    explainer.leave();
  };

  const options = { signal, capture: true, passive: true };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', () => { clearTimeout(resting); wanted = null; }, options);
  document.addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', onLeave, options);
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
