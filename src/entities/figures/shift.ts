// الماضي, الجاري, المقبل after a word of time, and years written in digits.

import type { Item } from '../sequence.ts';
import type { Calendar } from './calendar.ts';
import { digitsOf } from './numbers.ts';
import type { Shift } from './resolve.ts';
import type { Stretch } from './stretches.ts';

export function shiftOf(item: Item, calendar: Calendar): Shift | undefined {
  if (!item.form.article || item.form.clitics) return undefined;
  return calendar.is(item, 'last') ? -1 : calendar.is(item, 'next') ? 1 : calendar.is(item, 'this') ? 0 : undefined;
}

export function yearsBetween(from: number | undefined, last: number | undefined, to: number): Stretch | undefined {
  return from && last && from < last ? { to, described: { en: `${from}–${last}` } } : undefined;
}

export function yearOf(text: string, item: Item | undefined): number | undefined {
  const year = digitsOf(text, item);
  return year !== undefined && Number.isInteger(year) && year > 999 && year < 2200 ? year : undefined;
}
