import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { paradigm } from './conjugation.ts';

// The table was read form by form; a rule that changes any of them has to say why.
const blocks = readFileSync(path.join(import.meta.dirname, 'paradigms.txt'), 'utf8').split('\n\n').slice(1);

describe('full paradigms', () => {
  test.each(blocks.map((b) => [b.split('\n')[0]!, b]))('%s', (head, block) => {
    const [root, form, vowels] = head.split(' ');
    const rows = Object.entries(paradigm(root!, Number(form), vowels)).map(([name, forms]) => `${name}: ${forms}`);
    expect([head, ...rows]).toEqual(block.trim().split('\n'));
  });
});
