import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardView, freeView, onOneLine, type Box } from '../../src/overlay/geometry.ts';
import { LIMITS } from '../../src/overlay/limits.ts';
import { headsFor, place } from '../../src/overlay/placement.ts';
import { check } from '../check.ts';

const box = (left: number, top: number, width: number, height: number): Box =>
  ({ left, top, right: left + width, bottom: top + height });
const screen = box(0, 0, 1000, 800);
const size = { width: 340, height: 240 };

describe('place', () => {
  it('goes above the line, which covers only what was read already', () => {
    const placed = place({ word: box(500, 400, 60, 30), line: box(200, 395, 600, 40), size, view: screen });
    expect(placed).toMatchObject({ side: 'above', top: 395 - LIMITS.gap - 240, left: 530 - 170 });
  });

  it('goes below when there is no room above', () => {
    const placed = place({ word: box(500, 100, 60, 30), line: box(200, 95, 600, 40), size, view: screen });
    expect(placed).toMatchObject({ side: 'below', top: 135 + LIMITS.gap });
  });

  it('stays on the side it is on while it grows, and scrolls inside', () => {
    const line = box(200, 200, 600, 40);
    const placed = place({ word: box(500, 205, 60, 30), line, size: { width: 340, height: 500 }, view: screen, keep: 'above' });
    expect(placed).toMatchObject({ side: 'above', top: LIMITS.margin, maxHeight: 200 - LIMITS.gap - LIMITS.margin });
  });

  it('keeps a margin at the right and left edge of the screen', () => {
    const at = (left: number) => place({ word: box(left, 400, 20, 30), line: box(0, 400, 1000, 30), size, view: screen }).left;
    expect(at(0)).toBe(LIMITS.margin);
    expect(at(980)).toBe(1000 - LIMITS.margin - 340);
  });

  it('fits a screen 320 px wide', () => {
    const placed = place({ word: box(250, 300, 50, 30), line: box(10, 300, 300, 30), size, view: box(0, 0, 320, 568) });
    expect(placed).toMatchObject({ left: LIMITS.margin, width: 320 - 2 * LIMITS.margin });
  });

  it('becomes a sheet, away from the line, where neither side has room', () => {
    const low = box(0, 0, 640, 240);
    expect(place({ word: box(300, 90, 50, 30), line: box(0, 90, 640, 30), size, view: low }).side).toBe('sheet-bottom');
    expect(place({ word: box(300, 130, 50, 30), line: box(0, 130, 640, 30), size, view: low }).side).toBe('sheet-top');
  });

  it('never covers the line and never leaves the screen, wherever the line is', () => {
    check(fc.property(
      fc.integer({ min: 320, max: 2000 }), fc.integer({ min: 420, max: 1400 }), fc.integer({ min: 60, max: 900 }),
      fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 14, max: 60 }),
      (width, height, cardHeight, across, down, lineHeight) => {
        const view = box(0, 0, width, height);
        const line = box(0, down * (height - lineHeight), width, lineHeight);
        const word = box(across * (width - 40), line.top, 40, lineHeight);
        const placed = place({ word, line, view, size: { width: 340, height: cardHeight } });
        const card = box(placed.left, placed.top, placed.width, Math.min(cardHeight, placed.maxHeight));
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.right).toBeLessThanOrEqual(width);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.bottom).toBeLessThanOrEqual(height + 0.001);
        expect(card.bottom <= line.top || card.top >= line.bottom).toBe(true);
      }));
  });
});

describe('headsFor', () => {
  const card = box(100, 300, 340, 200);
  it.each([
    ['straight down to it', { x: 200, y: 200 }, { x: 202, y: 215 }, true],
    ['along the line', { x: 200, y: 200 }, { x: 240, y: 201 }, false],
    ['away from it', { x: 200, y: 200 }, { x: 200, y: 180 }, false],
    ['down, but past its side', { x: 500, y: 200 }, { x: 540, y: 220 }, false],
  ])('%s: %j → %j is %s', (_, from, to, expected) => {
    expect(headsFor(card, from, to)).toBe(expected);
  });
});

describe('the space beside the panel', () => {
  it('ends where the panel begins, at whichever side it stands', () => {
    expect(freeView(box(676, 8, 316, 784), screen)).toMatchObject({ left: 0, right: 676 });
    expect(freeView(box(8, 8, 316, 784), screen)).toMatchObject({ left: 324, right: 1000 });
  });
  it('ends above a sheet that takes the whole width', () => {
    expect(freeView(box(0, 300, 320, 268), box(0, 0, 320, 568))).toMatchObject({ left: 0, right: 320, bottom: 300 });
  });
  it('is given up when the word lies under the panel', () => {
    expect(cardView(box(676, 8, 316, 784), box(800, 400, 40, 30), screen)).toEqual(screen);
  });
});

it('tells lines apart although Arabic ink boxes of neighbouring lines overlap', () => {
  expect(onOneLine(box(0, 100, 50, 40), box(80, 104, 50, 32))).toBe(true);
  expect(onOneLine(box(0, 100, 50, 40), box(0, 130, 50, 40))).toBe(false);
});
