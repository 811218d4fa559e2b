// The day's review over words and answers as they stand: nothing of it is kept in the page, so a reload changes nothing.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { dayStart, reviewQueue, type Queue } from '../../review/queue.ts';
import { reviewsSince } from '../../store/reviews.ts';
import type { WordMap } from '../use-words.ts';

export interface Day extends Queue {
  /** How many words were answered today. */
  answered: number;
}

/** Milliseconds between looks at the clock. */
const MINUTE = 60_000;

export function useQueue(words: WordMap, limit: number): Day | undefined {
  const [day, setDay] = useState<Day>();
  const now = useRef({ words, limit });
  now.current = { words, limit };
  const look = useCallback(async (): Promise<void> => {
    const time = Date.now();
    const answered = new Set((await reviewsSince(dayStart(time))).map(({ key }) => key));
    setDay({ ...reviewQueue(now.current.words.values(), answered, now.current.limit, time), answered: answered.size });
  }, []);
  useEffect(() => { void look().catch(() => undefined); }, [words, limit]);
  useEffect(() => {
    const timer = setInterval(() => void look().catch(() => undefined), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return day;
}
