// Where the panel stands and how large it is, for this window, this text and this reader.

import type { PanelShape } from '../../settings/index.ts';
import { viewport } from '../geometry.ts';
import { oncePerFrame } from '../once-per-frame.ts';
import { LIMITS } from '../limits.ts';
import type { Margin } from '../margin-side.ts';
import { followEdge } from './resize.ts';
import { clampHeight, clampWidth, fittingWidth } from './shape.ts';
import type { Sheet } from './sheet.ts';

export interface StandDeps {
  parts: Sheet;
  /** Where the panel stands, and how much room it has there, measured now. */
  margin(): Margin;
  shape(): PanelShape;
  keepShape(shape: PanelShape): void;
  fold(): void;
  /** The element that holds the text: where it changes its size, the panel may stand in its way. */
  text(): Element;
  /** After window or text have changed. */
  changed(): void;
  signal: AbortSignal;
}

export function isNarrow(): boolean {
  const { left, right } = viewport();
  return right - left < LIMITS.narrow;
}

export interface Stand {
  /** Puts the panel in its place. */
  stand(): void;
  /** The same, and again whenever the window or the present text change their size. */
  follow(): void;
}

export function createStand({ parts, margin, shape, keepShape, fold, text, changed, signal }: StandDeps): Stand {
  const { element, sheet, edge } = parts;
  /** Once pulled, the panel is as wide as the reader made it, text or no text. */
  let pulled = false;

  function size({ width, height }: PanelShape): void {
    if (width) sheet.style.setProperty('--panel-width', `${width}px`);
    if (height) sheet.style.setProperty('--sheet-height', `${height}vh`);
    const below = isNarrow();
    edge.setAttribute('aria-orientation', below ? 'horizontal' : 'vertical');
    if (below) tell(height, LIMITS.sheetLeast, LIMITS.sheetMost);
    else tell(width, LIMITS.panelLeast, LIMITS.panelMost);
  }

  function tell(now: number | undefined, min: number, max: number): void {
    for (const [name, value] of Object.entries({ now, min, max })) if (value) edge.setAttribute(`aria-value${name}`, String(Math.round(value)));
  }

  function stand(): void {
    const [space, liked] = [margin(), shape()];
    element.dataset['side'] = space.side;
    element.toggleAttribute('data-tight', space.room < LIMITS.handle);
    const width = pulled && liked.width ? clampWidth(liked.width, innerWidth) : fittingWidth(liked, space, innerWidth);
    size({ width, height: clampHeight(liked.height ?? LIMITS.sheetHeight) });
  }

  function follow(): void {
    stand();
    sizes?.disconnect();
    sizes?.observe(text());
  }

  followEdge({
    edge, sheet, fold,
    where: () => (isNarrow() ? 'below' : element.dataset['side'] === 'right' ? 'right' : 'left'),
    shapes(next, settled) {
      pulled = true;
      size(next);
      if (settled) keepShape({ ...shape(), ...next });
    },
  });
  const ask = oncePerFrame(() => { stand(); changed(); }, signal);
  addEventListener('resize', ask, { signal });
  const sizes = globalThis.ResizeObserver && new ResizeObserver(ask);
  signal.addEventListener('abort', () => sizes?.disconnect(), { once: true });
  return { stand, follow };
}
