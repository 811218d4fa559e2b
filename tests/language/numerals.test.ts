// The interface's own numbers, in its language and in the digits the reader likes.

import { expect, test } from 'vitest';
import { numbersFor } from '../../src/language/index.ts';

test.each([
  ['en', 'western', 1250, '1,250'], ['en', 'arabic', 1250, '١٬٢٥٠'], ['ar', 'western', 7, '7'], ['ar', 'arabic', 7, '٧'],
] as const)('%s, %s digits: %d → %s', (language, digits, value, written) => expect(numbersFor(language, digits)(value)).toBe(written));

test('a percentage keeps its sign on the right side of its digits', () => {
  expect(numbersFor('ar', 'arabic', { style: 'percent' })(1.2)).toContain('١٢٠٪');
  expect(numbersFor('en', 'western', { style: 'percent' })(1.2)).toBe('120%');
});
