// The panel's inner edge can be pulled: sideways beside the text, up and down as a sheet; by pointer and by arrow keys.

import type { PanelShape } from '../../settings/index.ts';
import { LIMITS } from '../limits.ts';
import { clampHeight, clampWidth } from './shape.ts';

export interface ResizeDeps {
  edge: HTMLElement;
  sheet: HTMLElement;
  /** A sheet from below, or a panel on one side. */
  where(): 'below' | 'left' | 'right';
  /** The shape while the edge moves, and once it has come to rest. */
  shapes(shape: PanelShape, settled: boolean): void;
  /** A sheet was pulled down all the way. */
  fold(): void;
}

export function followEdge(deps: ResizeDeps): void {
  const { edge } = deps;
  let pulled: PanelShape | 'fold' | null = null;

  edge.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    edge.setPointerCapture?.(event.pointerId);
    edge.classList.add('is-pulled');
    pulled = {};
    event.preventDefault();
  });
  edge.addEventListener('pointermove', (event) => {
    if (!pulled) return;
    pulled = shapeAt(deps.where(), event);
    if (pulled !== 'fold') deps.shapes(pulled, false);
  });
  const end = (): void => {
    const last = pulled;
    pulled = null;
    edge.classList.remove('is-pulled');
    if (last === 'fold') deps.fold();
    else if (last && Object.keys(last).length) deps.shapes(last, true);
  };
  edge.addEventListener('pointerup', end);
  edge.addEventListener('pointercancel', end);
  edge.addEventListener('dblclick', () => deps.shapes(deps.where() === 'below' ? { height: LIMITS.sheetHeight } : { width: LIMITS.panelWidth }, true));
  edge.addEventListener('keydown', (event) => {
    const shape = event.altKey || event.ctrlKey || event.metaKey ? null : shapeAfter(event.key, deps);
    if (!shape) return;
    event.preventDefault();
    deps.shapes(shape, true);
  });
}

function shapeAt(where: 'below' | 'left' | 'right', { clientX, clientY }: PointerEvent): PanelShape | 'fold' {
  if (where !== 'below') return { width: clampWidth((where === 'left' ? clientX : innerWidth - clientX) - LIMITS.margin, innerWidth) };
  const percent = (100 * (innerHeight - clientY)) / innerHeight;
  return percent < LIMITS.sheetLeast / 2 ? 'fold' : { height: clampHeight(percent) };
}

/** Arrows move the edge in the direction they point; Home and End go to the ends. */
function shapeAfter(key: string, { where, sheet }: ResizeDeps): PanelShape | null {
  const { width, height } = sheet.getBoundingClientRect();
  if (where() === 'below') {
    const percent = (100 * height) / innerHeight;
    const to = { ArrowUp: percent + LIMITS.sheetStep, ArrowDown: percent - LIMITS.sheetStep, Home: 0, End: 100 }[key];
    return to === undefined ? null : { height: clampHeight(to) };
  }
  const outwards = where() === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const inwards = where() === 'left' ? 'ArrowLeft' : 'ArrowRight';
  const to = { [outwards]: width + LIMITS.panelStep, [inwards]: width - LIMITS.panelStep, Home: 0, End: Infinity }[key];
  return to === undefined ? null : { width: clampWidth(to, innerWidth) };
}
