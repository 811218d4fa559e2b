// The day's review over words and answers as they stand: nothing of it is kept in the page, so a reload changes nothing.

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayStart, reviewQueue, type Queue } from '../../review/queue.ts';
import { reviewsSince } from '../../store/reviews.ts';
import type { WordMap } from '../use-words.ts';
import { useLimit } from './use-limit.ts';

export interface Day extends Queue {
  /** How many words were answered today. */
  answered: number;
  /** The daily limit. */
  limit: number;
  setLimit(limit: number): void;
  /** Ten more today. */
  more(): void;
}

/** Milliseconds between looks at the clock. */
const MINUTE = 60_000;

/** Undefined until words and answers are read. */
export function useDay(words: WordMap | undefined): Day | undefined {
  const [limit, setLimit] = useLimit();
  const [extra, setExtra] = useState(0);
  const [queue, setQueue] = useState<Queue & { answered: number }>();
  const latest = useRef({ words, limit });
  latest.current = { words, limit: limit + extra };
  const look = useCallback(async (): Promise<void> => {
    const now = Date.now();
    const answered = new Set((await reviewsSince(dayStart(now))).map(({ key }) => key));
    const { words: all, limit: most } = latest.current;
    if (all) setQueue({ ...reviewQueue(all.values(), answered, most, now), answered: answered.size });
  }, []);
  useEffect(() => { void look().catch(() => undefined); }, [words, limit, extra]);
  useEffect(() => {
    const timer = setInterval(() => void look().catch(() => undefined), MINUTE);
    return () => clearInterval(timer);
  }, []);
  // The same object as long as the queue is the same: an answer waits for the next one.
  return useMemo(() => queue && { ...queue, limit, setLimit, more: () => setExtra((before) => before + 10) }, [queue, limit]);
}
