// Shares and durations in the interface language, in the digits the reader likes.

import { numbersFor } from '../../language/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface Amounts {
  /** Of 0 … 1. */
  percent(share: number): string;
  /** Whole minutes; below one, tens of seconds. */
  duration(minutes: number): string;
}

export function amountsFor(language: string, digits: Settings['digits']): Amounts {
  const long = (unit: 'minute' | 'second'): ((value: number) => string) => numbersFor(language, digits, { style: 'unit', unit, unitDisplay: 'long' });
  const [minutes, seconds] = [long('minute'), long('second')];
  return {
    percent: numbersFor(language, digits, { style: 'percent' }),
    duration: (value) => (value < 0.95 ? seconds(Math.max(10, Math.round(value * 6) * 10)) : minutes(Math.round(value))),
  };
}
