import { expect, test } from 'vitest';
import { Pace } from '../../src/content/pace.ts';

/** Reads as soon as it may, again and again; the times of the readings in milliseconds. */
function readings(times: number, pace = new Pace(), start = 0): number[] {
  let now = start;
  return Array.from({ length: times }, () => {
    now += pace.due(now);
    pace.note(now);
    return now;
  });
}

test('the first changes are followed quickly, later ones ever more slowly', () => {
  expect(readings(6)).toEqual([0, 300, 900, 2100, 4500, 9300]);
});

test('never more slowly than every thirty seconds', () => {
  const times = readings(20);
  expect(times[19]! - times[18]!).toBe(30_000);
});

test('after a calm while it is quick again', () => {
  const pace = new Pace();
  readings(10, pace);
  pace.note(1_000_000);
  expect(pace.due(1_000_000)).toBe(300);
});
