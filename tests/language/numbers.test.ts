import { describe, expect, test } from 'vitest';
import { asciiDigits, findNumbers } from '../../src/language/index.ts';

describe('findNumbers', () => {
  test.each<[string, number[]]>([
    ['72 ساعة', [72]], ['٧٢ ساعة', [72]], ['۷۲', [72]], ['1,250 دولار', [1250]], ['١٬٢٥٠', [1250]], ['٣٫٥ مليون', [3.5]],
    ['26 نيسان 2019', [26, 2019]], ['لا أرقام', []],
  ])('%s', (text, values) => expect(findNumbers(text).map((n) => n.value)).toEqual(values));
});

test('digits keep their offsets', () => expect(asciiDigits('في ٢٦ أبريل')).toBe('في 26 أبريل'));
