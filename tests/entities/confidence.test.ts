import { describe, expect, test } from 'vitest';
import { onScale, rightness } from '../../src/entities/confidence.ts';
import { PAINT_MORE_RIGHT, PAINT_RIGHT } from '../../src/entities/thresholds.ts';
import { curvesOf, type Observation } from '../../src/entities/training/calibration.ts';

describe('the scale of confidence', () => {
  test('painting by default starts at 0.5', () => expect(onScale(PAINT_RIGHT, PAINT_RIGHT)).toBeCloseTo(0.5));
  test('"mark more" starts at 0.3', () => expect(onScale(PAINT_MORE_RIGHT, PAINT_RIGHT)).toBeCloseTo(0.3));
  test('surer is never less confident', () => {
    const at = Array.from({ length: 101 }, (_, i) => onScale(i / 100, PAINT_RIGHT));
    at.forEach((c, i) => { if (i) expect(c).toBeGreaterThanOrEqual(at[i - 1]!); });
    expect([at[0], at[100]]).toEqual([0, 1]);
  });
});

describe('curves from observations', () => {
  const seen = (name: string, chance: number, right: number, of: number): Observation[] => Array.from({ length: of }, (_, i) => ({ name, chance, right: i < right, fold: 0 }));

  test('say how often spans of a kind were right', () => {
    const curves = curvesOf([...seen('place known', 0.9, 380, 400), ...seen('place model', 0.9, 200, 400)]);
    expect(rightness(curves.get('place known')!, 0.9)).toBeCloseTo(0.95, 1);
    expect(rightness(curves.get('place model')!, 0.9)).toBeCloseTo(0.5, 1);
  });
  test('do not believe a handful', () => {
    const curves = curvesOf([...seen('place known', 0.9, 180, 200), ...seen('place long', 0.9, 1, 1)]);
    expect(rightness(curves.get('place long')!, 0.9)).toBeLessThan(0.97);
  });
});
