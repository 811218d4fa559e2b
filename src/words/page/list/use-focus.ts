// One row can be reached with Tab; the arrow keys go from it to the others. Focus survives what happens to the rows.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { StoredWord } from '../../stored-word.ts';

/** Rows a page key jumps. */
const PAGE = 8;

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + PAGE,
  PageUp: (index) => index - PAGE,
  Home: () => 0,
  End: (_index, last) => last,
};

export interface Focus {
  /** Index of the row that Tab reaches. */
  active: number;
  set(index: number): void;
  /** Follows a key; gives the new index when it was one that moves. */
  move(event: KeyboardEvent): number | undefined;
  /** Focus goes to the row of this word once it is there; to the search field where there is no row. */
  toKey(key: string | undefined): void;
}

export function useFocus(rows: readonly StoredWord[]): Focus {
  const [wanted, setActive] = useState(0);
  const [target, setTarget] = useState<{ key: string | undefined }>();
  const [moves, setMoves] = useState(0);
  const active = Math.max(0, Math.min(wanted, rows.length - 1));

  useEffect(() => {
    if (!target) return;
    const index = rows.findIndex(({ key }) => key === target.key);
    if (index < 0 && target.key !== undefined) return; // not there yet
    setTarget(undefined);
    if (index < 0) return document.querySelector<HTMLElement>('.search')?.focus();
    setActive(index);
    setMoves((before) => before + 1);
  }, [target, rows]);

  useLayoutEffect(() => {
    if (moves === 0) return;
    const row = document.querySelector<HTMLElement>(`.row[data-index="${active}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [moves]);

  return {
    active,
    set: setActive,
    move(event) {
      const step = STEPS[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return undefined;
      event.preventDefault();
      const index = Math.max(0, Math.min(rows.length - 1, step(active, rows.length - 1)));
      setActive(index);
      setMoves((before) => before + 1);
      return index;
    },
    toKey: (key) => setTarget({ key }),
  };
}
