// بين أبريل ويونيو 1986: the year that is told behind the second of two months is the first one's too.

import type { Item } from '../sequence.ts';
import { joined } from './numbers.ts';
import type { Found } from './stretches.ts';

/** Gives the first date its year; changes it in place. */
export function shareYear(items: Item[], first: Found, read: (at: number) => Found | undefined): void {
  const { parts, to } = first, link = items[to];
  if (!parts.month || parts.year !== undefined || parts.shift !== undefined || parts.hijri || !joined(link)) return;
  const apart = LINKS.has(link!.form.key);
  if (!apart && !link!.form.conjunction) return;
  const second = read(apart ? to + 1 : to)?.parts;
  if (second?.month && second.year && !second.hijri) parts.year = second.month < parts.month ? second.year - 1 : second.year;
}

const LINKS = new Set(['و', 'الي', 'حتي']);
