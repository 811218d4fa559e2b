// How wide, how high, and whether it starts open: the reader's wish within what the window and the text leave.

import type { PanelShape } from '../../settings/index.ts';
import { LIMITS } from '../limits.ts';
import type { Margin } from '../margin-side.ts';

export function clampWidth(width: number, windowWidth: number): number {
  const most = Math.max(LIMITS.panelLeast, Math.min(LIMITS.panelMost, windowWidth - LIMITS.panelLeast));
  return Math.round(Math.min(Math.max(width, LIMITS.panelLeast), most));
}

/** In percent of the window. */
export function clampHeight(percent: number): number {
  return Math.round(Math.min(Math.max(percent, LIMITS.sheetLeast), LIMITS.sheetMost));
}

/** As wide as the reader likes, but narrower where that keeps it off the text. */
export function fittingWidth(shape: PanelShape, { room }: Margin, windowWidth: number): number {
  const liked = clampWidth(shape.width ?? LIMITS.panelWidth, windowWidth);
  return room >= LIMITS.panelLeast ? Math.min(liked, Math.floor(room)) : liked;
}

/** By itself the panel opens only where it covers none of the text, and not for a reader who has folded it the last time. */
export function startsOpen(shape: PanelShape, { room, wide }: Margin): boolean {
  return wide && room >= LIMITS.panelLeast && shape.open !== false;
}
