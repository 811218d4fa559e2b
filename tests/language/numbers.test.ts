import { expect, test } from 'vitest';
import { asciiDigits } from '../../src/language/index.ts';

test('digits keep their offsets', () => expect(asciiDigits('في ٢٦ أبريل')).toBe('في 26 أبريل'));
