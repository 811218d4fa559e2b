import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/overlay/geometry.ts';
import { firstVisible, createCursor } from '../../src/overlay/cursor.ts';
import { spanUnder } from '../../src/overlay/hit-test.ts';
import { createReading } from '../../src/overlay/reading.ts';
import { covering, touching, type Span } from '../../src/overlay/spans.ts';
import { annotations, at, entity, settings, wordsOf } from './sample.ts';

const text = 'في مطار Turkish Airlines القديم 72 ساعة';
const reading = createReading({ text }, annotations({
  words: wordsOf(text), entities: [entity(text, '72 ساعة', 'quantity')],
}), settings());

/** A line set from right to left, ten pixels a character, 200 down. */
const rects = ({ start, end }: Span): Box[] => [{ left: 600 - end * 10, right: 600 - start * 10, top: 200, bottom: 230 }];
const middle = (part: string): number => 600 - (at(text, part).start + at(text, part).end) * 5;
const under = (x: number, offset: number, y = 215): string | null => {
  const span = spanUnder(reading, offset, x, y, rects);
  return span && text.slice(span.start, span.end);
};

describe('the word under a point', () => {
  it('is the one whose box holds the point, though the caret stands at its end or one beyond', () => {
    const { start, end } = at(text, 'مطار');
    for (const offset of [start, end - 1, end, start - 1]) expect(under(middle('مطار'), offset)).toBe('مطار');
  });
  it('is not the neighbour the caret names', () => {
    expect(under(middle('مطار'), at(text, 'في').end)).toBe('مطار');
  });
  it('is found when the caret stands at the far edge of a mixed-direction run', () => {
    expect(under(middle('القديم'), at(text, 'Turkish').start)).toBe('القديم');
  });
  it('is none in the margin and between lines', () => {
    expect(under(599 + 20, 0)).toBeNull();
    expect(under(middle('مطار'), at(text, 'مطار').start, 180)).toBeNull();
  });
  it('72 holds no Arabic word: the quantity answers', () => {
    expect(under(middle('72'), at(text, '72').start)).toBe('72 ساعة');
    expect(under(middle('ساعة'), at(text, 'ساعة').start)).toBe('ساعة');
  });
  it('of two lines whose boxes overlap, the nearer one', () => {
    const stacked = (span: Span): Box[] => span.start === 0
      ? [{ left: 0, right: 600, top: 200, bottom: 250 }] : [{ left: 0, right: 600, top: 230, bottom: 280 }];
    const span = spanUnder(reading, 20, 300, 247, stacked);
    expect(span?.start).not.toBe(0);
  });
});

describe('spans', () => {
  const spans = [{ start: 0, end: 10 }, { start: 2, end: 4 }, { start: 6, end: 8 }, { start: 12, end: 14 }];
  it('covering: the longest around a place', () => {
    expect(covering(spans, 3)).toEqual({ start: 0, end: 10 });
    expect(covering(spans, 10)).toBeUndefined();
    expect(covering(spans, 3, 13)).toBeUndefined();
  });
  it('touching: all that share a character', () => {
    expect(touching(spans, 3, 7).map(({ start }) => start)).toEqual([0, 2, 6]);
  });
});

describe('the reading cursor', () => {
  const words = [0, 5, 10, 15].map((start) => ({ start, end: start + 4 }));
  const names = [{ start: 5, end: 14 }];
  it('starts at the first word on the screen and goes both ways, stopping at the ends', () => {
    const cursor = createCursor();
    const go = (step: 1 | -1, spans = words) => cursor.move(spans, step, () => 5)?.start;
    expect([go(1), go(1), go(1), go(1), go(-1), go(-1), go(-1), go(-1)]).toEqual([5, 10, 15, 15, 10, 5, 0, 0]);
  });
  it('goes on word by word from a name', () => {
    const cursor = createCursor();
    expect(cursor.move(names, 1, () => 0)?.start).toBe(5);
    expect(cursor.move(words, 1, () => 0)?.start).toBe(10);
    expect(cursor.move(names, -1, () => 0)?.start).toBe(5);
  });
  it('finds the first word that is not above the window', () => {
    expect(firstVisible(words, ({ start }) => start * 10, 60)).toBe(10);
    expect(firstVisible(words, () => undefined, 60)).toBe(0);
  });
});
