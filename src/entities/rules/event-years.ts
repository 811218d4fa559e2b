// كأس العالم 2018: the year belongs to the event's name; the card is that of the event. يورو 2016, خليجي 23: with a number the common
// word is the event.

import { bareYear } from '../figures/index.ts';
import { lookUp, MAGNITUDES } from '../figures/words.ts';
import { KIND } from '../gazetteer/names.ts';
import { GAP, type Item } from '../sequence.ts';
import { overlaps, type Span } from '../spans.ts';
import { EVENT_CONFIDENCE } from '../thresholds.ts';

/** The spans with those of numbered events; changes spans in place. */
export function withYears(text: string, items: Item[], spans: Span[]): Span[] {
  for (const span of spans) {
    const next = items[span.to];
    if (span.type === 'event' && next?.gap === GAP.none && bareYear(text, items, span.to)) withNumber(items, span);
  }
  const more: Span[] = [];
  for (let at = 0; at + 1 < items.length; at++) {
    const span = isSign(items[at]!) ? numbered(text, items, at) : undefined;
    if (span && !spans.some((other) => overlaps(span, other))) more.push(span);
  }
  return more.length ? [...spans, ...more].sort((a, b) => a.from - b.from) : spans;
}

function withNumber(items: Item[], span: Span): Span {
  span.full ??= { items, span: { ...span } };
  span.to++;
  return span;
}

const SIGN = KIND.event | KIND.doubtful;
/** A common word that is also an event's name. */
const isSign = ({ known }: Item) => known?.words === 1 && known.entry > 0 && (known.kinds & SIGN) === SIGN;

/** Not 222 مليون يورو 2016. */
function numbered(text: string, items: Item[], at: number): Span | undefined {
  const next = items[at + 1]!;
  if (next.form.key !== '0' || next.gap !== GAP.none || isNumber(items[at - 1])) return undefined;
  if (!bareYear(text, items, at + 1) && next.end - next.start > 2) return undefined;
  return withNumber(items, { from: at, to: at + 1, type: 'event', source: 'headed', chance: 0.5, confidence: EVENT_CONFIDENCE });
}

const isNumber = (item: Item | undefined) => item !== undefined && (item.form.key === '0' || lookUp(MAGNITUDES, item) !== undefined);
