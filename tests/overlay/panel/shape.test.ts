import { describe, expect, test } from 'vitest';
import { clampHeight, clampWidth, fittingWidth, startsOpen } from '../../../src/overlay/panel/shape.ts';

const margin = (room: number, wide = true) => ({ side: 'left' as const, room, wide });

test.each([[316, 1280, 316], [90, 1280, 260], [900, 1280, 560], [500, 720, 460], [500, 300, 260]])('%d wished in a window of %d is %d', (wished, window, width) => {
  expect(clampWidth(wished, window)).toBe(width);
});
test.each([[60, 60], [3, 30], [99, 90]])('a sheet of %d %% is %d %%', (wished, height) => expect(clampHeight(wished)).toBe(height));

describe('the width', () => {
  test.each([
    ['as designed, where there is room', {}, 400, 316], ['as the reader likes', { width: 380 }, 400, 380],
    ['narrower, to keep off the text', { width: 380 }, 300, 300], ['in full, where the text is covered anyway', { width: 380 }, 100, 380],
  ])('%s', (_what, shape, room, width) => expect(fittingWidth(shape, margin(room), 1280)).toBe(width));
});

describe('open from the start', () => {
  test.each([
    ['where it covers nothing', {}, margin(300), true], ['not over the text', {}, margin(100), false],
    ['nor where the reader had it open, elsewhere', { open: true }, margin(100), false], ['nor when it was folded', { open: false }, margin(300), false],
    ['never as a sheet', { open: true }, margin(300, false), false],
  ])('%s', (_what, shape, space, open) => expect(startsOpen(shape, space)).toBe(open));
});
