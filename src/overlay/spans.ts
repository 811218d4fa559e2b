// Half-open stretches of the article's text, sorted and searched.

export interface Span {
  start: number;
  end: number;
}

/** How many entries may lie between an offset and the start of the span that covers it. */
const REACH = 16;

export function inOrder<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the last span that starts at or before `offset`; -1 when there is none. */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The longest of the sorted spans that covers [start, end). */
export function covering<T extends Span>(spans: readonly T[], start: number, end = start + 1): T | undefined {
  const last = lastStartingBy(spans, start);
  let best: T | undefined;
  for (let at = last; at >= 0 && at > last - REACH; at--) {
    const span = spans[at] as T;
    if (span.end >= end && (!best || span.end - span.start > best.end - best.start)) best = span;
  }
  return best;
}

/** Sorted spans that touch [start, end). */
export function touching<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let at = Math.max(0, lastStartingBy(spans, start) - REACH); at < spans.length; at++) {
    const span = spans[at] as T;
    if (span.start >= end) break;
    if (span.end > start) found.push(span);
  }
  return found;
}

/** The first of the sorted spans that shares a character with [start, end). */
export function firstTouching<T extends Span>(spans: readonly T[], start: number, end: number): T | undefined {
  const first = spans.find((span) => span.end > start);
  return first && first.start < end ? first : undefined;
}
