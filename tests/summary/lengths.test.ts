import { expect, test } from 'vitest';
import { budgetOf } from '../../src/summary/lengths.ts';

const words = (of: number) => [budgetOf('short', of).words, budgetOf('medium', of).words, budgetOf('long', of).words];

test.each<[number, number[]]>([
  [60, [30, 42, 42]],
  [110, [30, 70, 77]],
  [250, [50, 120, 125]],
  [2000, [50, 130, 260]],
])('of %d words, short, medium and long hold %j', (of, expected) => expect(words(of)).toEqual(expected));
