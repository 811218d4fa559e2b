// A long list of rows of one height, of which only those in sight are in the page.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface WindowedProps {
  count: number;
  /** CSS pixels. */
  rowHeight: number;
  /** A row that stays in the page wherever it is: it has the focus. */
  pinned: number;
  label: string;
  row(index: number): ComponentChildren;
  onKeyDown(event: KeyboardEvent): void;
}

/** Rows made on each side of what is in sight. */
const SPARE = 8;

export function Windowed({ count, rowHeight, pinned, label, row, onKeyDown }: WindowedProps) {
  const list = useRef<HTMLUListElement>(null);
  const [[first, last], setRange] = useState([0, 30]);
  useLayoutEffect(() => {
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, Math.floor(-top / rowHeight) - SPARE);
      const to = Math.max(from, Math.ceil((innerHeight - top) / rowHeight) + SPARE);
      setRange((before) => (before[0] === from && before[1] === to ? before : [from, to]));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => { removeEventListener('scroll', look); removeEventListener('resize', look); };
  }, [count, rowHeight]);
  const shown = indices(first ?? 0, Math.min(count, last ?? 0), pinned < count ? pinned : -1);
  return (
    <ul ref={list} class="rows" role="list" aria-label={label} style={{ blockSize: `${count * rowHeight}px` }} onKeyDown={onKeyDown}>
      {shown.map((index) => (
        <li key={index} aria-setsize={count} aria-posinset={index + 1} style={{ blockSize: `${rowHeight}px`, insetBlockStart: `${index * rowHeight}px` }}>
          {row(index)}
        </li>
      ))}
    </ul>
  );
}

/** In reading order, for those who hear the list. */
function indices(first: number, last: number, pinned: number): number[] {
  const all = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (pinned >= 0 && pinned < first) all.unshift(pinned);
  if (pinned >= last) all.push(pinned);
  return all;
}
