// كأس العالم 2018: the year belongs to the event's name; the card is that of the event.

import { bareYear } from '../figures/index.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Span } from '../spans.ts';

/** Changes the spans in place. */
export function withYears(text: string, items: Item[], spans: Span[]): void {
  for (const span of spans) {
    const next = items[span.to];
    if (span.type !== 'event' || next?.gap !== GAP.none || !bareYear(text, items, span.to)) continue;
    span.full ??= { items, span: { ...span } };
    span.to++;
  }
}
