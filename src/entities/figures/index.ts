// Dates, money and quantities of a sentence.

import type { Item } from '../sequence.ts';
import { amountAt, type Figure } from './amounts.ts';
import type { Calendar } from './calendar.ts';
import { clockAt } from './clock.ts';
import { dateAt } from './dates.ts';

export { Calendar } from './calendar.ts';
export { bareYear } from './periods.ts';
export type { Figure } from './amounts.ts';

/** Figures in order, none overlapping. `published`: ISO 8601, anything else is ignored. */
export function figuresOf(text: string, items: Item[], calendar: Calendar, published?: string): Figure[] {
  const out: Figure[] = [];
  const day = dayOf(published);
  for (let i = 0; i < items.length;) {
    const found = !calendar.opens(items[i]!.form) ? undefined : dateAt(text, items, i, calendar, day) ?? clockAt(text, items, i) ?? amountAt(text, items, i, calendar);
    if (found) out.push(found);
    i = found ? found.to : i + 1;
  }
  return out;
}

function dayOf(published?: string): Date | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  return m ? new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]))) : undefined;
}
