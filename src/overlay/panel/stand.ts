// Where the panel stands and how large it is, for this window, this text and this reader.

import type { PanelShape } from '../../settings/index.ts';
import { viewport } from '../geometry.ts';
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
  signal: AbortSignal;
}

export function isNarrow(): boolean {
  const { left, right } = viewport();
  return right - left < LIMITS.narrow;
}

/** Gives the function that puts the panel in its place. It is also called when the window changes. */
export function createStand({ parts, margin, shape, keepShape, fold, signal }: StandDeps): () => void {
  const { element, sheet, edge } = parts;
  /** Once pulled, the panel is as wide as the reader made it, text or no text. */
  let pulled = false;
  let asked = false;

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
    const width = pulled && liked.width ? clampWidth(liked.width, innerWidth) : fittingWidth(liked, space, innerWidth);
    size({ width, height: clampHeight(liked.height ?? LIMITS.sheetHeight) });
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
  addEventListener('resize', () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; if (!signal.aborted) stand(); });
  }, { signal });
  return stand;
}
