import { describe, expect, test } from 'vitest';
import type { Word } from '../../src/annotations.ts';
import type { WordState } from '../../src/overlay/memory.ts';
import { coverageOf } from '../../src/overlay/coverage.ts';

const word = (level: number, more: Partial<Word> = {}) => ({ level, pos: 'NOUN', ...more }) as Word;

describe('coverage', () => {
  const words = [word(1), word(1), word(2), word(4), word(6, { pos: 'PROPN' }), word(6, { guessed: true })];
  test.each([[1, 50], [2, 67], [3, 67], [4, 83], [6, 83]] as const)('at level %d: %d %%', (level, percent) => expect(coverageOf(words, level)).toBe(percent));
  test('a known word counts as known, a saved one as unknown, whatever their levels', () => {
    const state = (word: object): WordState | undefined => (word === words[4 - 1] ? 'known' : word === words[0] ? 'learning' : undefined);
    expect(coverageOf(words, 1, state)).toBe(50);
    expect(coverageOf(words, 1, (word) => (word === words[5] ? 'known' : undefined))).toBe(67);
  });
  test('nothing to know', () => expect(coverageOf([], 3)).toBeUndefined());
});
