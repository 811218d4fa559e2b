// The reading cursor: a place in the text that moves by word and by name, for readers at the keyboard.

import { lastStartingBy, type Span } from './spans.ts';

export interface Cursor {
  at(): Span | null;
  /** Next (1) or previous (-1) of the sorted spans; `first` tells where a cursor that is nowhere yet starts. */
  move(spans: readonly Span[], step: 1 | -1, first: () => number): Span | null;
  set(span: Span | null): void;
}

export function createCursor(): Cursor {
  let here: Span | null = null;
  return {
    at: () => here,
    set(span) { here = span; },
    move(spans, step, first) {
      const from = here ? here.start : first();
      const last = lastStartingBy(spans, from);
      const standing = here && spans[last]?.start === here.start;
      const index = step === 1
        ? (!here && spans[last]?.start === from ? last : last + 1)
        : (standing ? last - 1 : last);
      here = spans[index] ?? here;
      return here;
    },
  };
}

/** Offset of the first span that is not above the window: found by halving, since text runs downwards. */
export function firstVisible(spans: readonly Span[], bottomOf: (span: Span) => number | undefined, top: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = bottomOf(spans[middle] as Span);
    if (bottom !== undefined && bottom <= top) low = middle + 1;
    else high = middle;
  }
  return spans[low]?.start ?? 0;
}
