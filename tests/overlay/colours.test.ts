// Light letters mean a dark page. (The colours themselves: tests/theme.test.ts.)

import { expect, it } from 'vitest';
import { lightness } from '../../src/overlay/theme.ts';

it.each([
  ['rgb(34, 34, 34)', 0.13], ['rgba(221, 226, 232, 0.9)', 0.88], ['color(srgb 0.9 0.9 0.9)', 0.9], ['oklch(0.3 0.02 250)', 0.3],
  ['lab(90 0 0)', 0.9], ['currentcolor', 0],
])('lightness of %s', (color, expected) => expect(lightness(color)).toBeCloseTo(expected, 1));
