// Linked words under a finger. A tap follows the link, as everywhere on the web; a finger that rests on the word for a
// moment opens the card, and the link is not followed when it is lifted. The browser's own long press is left alone.

import type { Point } from './explainer.ts';
import { LIMITS } from './limits.ts';
import type { Target } from './reading.ts';

export interface HoldDeps {
  hit(x: number, y: number): Target | null;
  open(target: Target, point: Point): void;
  signal: AbortSignal;
}

export function followHold({ hit, open, signal }: HoldDeps): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: Point = { x: 0, y: 0 };
  /** The card has opened under the finger: the click that ends this touch is not the link's. */
  let held = false;

  const drop = (): void => clearTimeout(timer);
  const onDown = (event: PointerEvent): void => {
    drop();
    held = false;
    if (event.pointerType !== 'touch' || !event.isPrimary || !isLinked(event.target)) return;
    from = { x: event.clientX, y: event.clientY };
    timer = setTimeout(() => {
      const target = hit(from.x, from.y);
      held = target !== null;
      if (target) open(target, from);
    }, LIMITS.hold);
  };
  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > LIMITS.holdSlack) drop();
  };
  const onClick = (event: MouseEvent): void => {
    if (!held || !isLinked(event.target)) return;
    held = false;
    event.preventDefault();
    event.stopPropagation();
  };

  const options = { signal, capture: true, passive: true };
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('pointermove', onMove, options);
  for (const kind of ['pointerup', 'pointercancel'] as const) document.addEventListener(kind, drop, options);
  // Before the overlay's own listener and the page's: window comes first.
  addEventListener('click', onClick, { signal, capture: true });
  signal.addEventListener('abort', drop, { once: true });
}

function isLinked(target: EventTarget | null): boolean {
  return target instanceof Element && Boolean(target.closest('a[href]'));
}
