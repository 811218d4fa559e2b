// Where a card goes: above or below the line being read, never on it, never off the screen.

import type { Box } from './geometry.ts';
import { LIMITS } from './limits.ts';

export type Side = 'above' | 'below' | 'sheet-top' | 'sheet-bottom';

export interface Placement {
  side: Side;
  left: number;
  top: number;
  width: number;
  maxHeight: number;
}

export interface PlaceInput {
  /** The word the card is about. */
  word: Box;
  /** The whole line of text that must stay readable. */
  line: Box;
  /** The card's natural size. */
  size: { width: number; height: number };
  view: Box;
  /** The side the card is on already: it stays there as long as it is readable. */
  keep?: Side;
}

/** Above covers what was read already, so above comes first. */
export function place({ word, line, size, view, keep }: PlaceInput): Placement {
  const { gap, margin, cardMinHeight } = LIMITS;
  const room = { above: line.top - gap - view.top - margin, below: view.bottom - margin - line.bottom - gap };
  const kept = (keep === 'above' || keep === 'below') && room[keep] >= Math.min(size.height, cardMinHeight) ? keep : null;
  const roomier = room.above >= room.below ? 'above' : 'below';
  const side = kept ?? (size.height <= room.above ? 'above' : size.height <= room.below ? 'below' : roomier);
  if (room[side] < Math.min(size.height, cardMinHeight)) return sheet(room, view);

  const width = Math.min(size.width, view.right - view.left - 2 * margin);
  const height = Math.min(size.height, room[side]);
  const centred = (word.left + word.right) / 2 - width / 2;
  return {
    side, width, maxHeight: room[side],
    left: clamp(centred, view.left + margin, view.right - margin - width),
    top: side === 'above' ? line.top - gap - height : line.bottom + gap,
  };
}

/** Across the whole width, at the edge farther from the line. */
function sheet(room: { above: number; below: number }, view: Box): Placement {
  const atTop = room.above > room.below;
  const height = Math.max(SHEET_MIN_HEIGHT, (atTop ? room.above : room.below) + LIMITS.margin);
  return {
    side: atTop ? 'sheet-top' : 'sheet-bottom', left: view.left, width: view.right - view.left, maxHeight: height,
    top: atTop ? view.top : view.bottom - height,
  };
}

const SHEET_MIN_HEIGHT = 96;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** Is a pointer that moved from one point to another on its way to the card? Then words it crosses mean nothing. */
export function headsFor(card: Box, from: { x: number; y: number }, to: { x: number; y: number }): boolean {
  const dy = to.y - from.y;
  const towards = to.y < card.top ? dy > 0 : to.y > card.bottom ? dy < 0 : false;
  if (!towards) return false;
  const edge = to.y < card.top ? card.top : card.bottom;
  const landing = to.x + ((to.x - from.x) / dy) * (edge - to.y);
  return landing >= card.left - LIMITS.margin && landing <= card.right + LIMITS.margin;
}
