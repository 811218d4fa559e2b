import { describe, expect, test } from 'vitest';
import { onScale, readWeights, rightness, weights } from '../../src/entities/confidence.ts';
import { EVIDENCE } from '../../src/entities/evidence.ts';
import { PAINT_MORE_RIGHT, PAINT_RIGHT } from '../../src/entities/thresholds.ts';
import { weightsOf, type Observation } from '../../src/entities/training/calibration.ts';

describe('the scale of confidence', () => {
  test('painting by default starts at 0.5', () => expect(onScale(PAINT_RIGHT)).toBeCloseTo(0.5));
  test('"mark more" starts at 0.3', () => expect(onScale(PAINT_MORE_RIGHT)).toBeCloseTo(0.3));
  test('surer is never less confident', () => {
    const at = Array.from({ length: 101 }, (_, i) => onScale(i / 100));
    at.forEach((c, i) => { if (i) expect(c).toBeGreaterThanOrEqual(at[i - 1]!); });
    expect([at[0], at[100]]).toEqual([0, 1]);
  });
});

describe('weights from observations', () => {
  const seen = (type: string, evidence: number[], right: number, of: number): Observation[] => Array.from({ length: of }, (_, i) => ({ type, evidence, right: i < right, fold: 0 }));

  test('say how often spans with some evidence were right', () => {
    const { place } = Object.fromEntries(weightsOf([...seen('place', [1, 0], 200, 400), ...seen('place', [1, 1], 380, 400)]));
    expect(rightness(place!, [1, 0])).toBeCloseTo(0.5, 1);
    expect(rightness(place!, [1, 1])).toBeCloseTo(0.95, 1);
  });
  test('do not believe a handful', () => {
    const { place } = Object.fromEntries(weightsOf([...seen('place', [1, 0], 100, 200), ...seen('place', [1, 1], 2, 2)]));
    expect(rightness(place!, [1, 1])).toBeLessThan(0.75);
  });
});

describe('the committed calibration', () => {
  test('knows every piece of evidence by its name', () => {
    for (const type of ['person', 'place', 'organization']) expect(Object.keys(weights.get(type)!)).toHaveLength(EVIDENCE.length);
  });
  test('reads type, evidence and weight', () => expect(readWeights('place | quoted | -0.5').get('place')![EVIDENCE.indexOf('quoted')]).toBe(-0.5));
});
