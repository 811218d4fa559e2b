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
  const more = items.flatMap((_, at) => numbered(text, items, at)).filter((s) => !spans.some((other) => overlaps(s, other)));
  return more.length ? [...spans, ...more].sort((a, b) => a.from - b.from) : spans;
}

function withNumber(items: Item[], span: Span): Span {
  span.full ??= { items, span: { ...span } };
  span.to++;
  return span;
}

const SIGN = KIND.event | KIND.doubtful;

/** Not 222 مليون يورو 2016. */
function numbered(text: string, items: Item[], at: number): Span[] {
  const { known } = items[at]!, next = items[at + 1];
  if (!known?.entry || known.words > 1 || (known.kinds & SIGN) !== SIGN || next?.form.key !== '0' || next.gap !== GAP.none) return [];
  if (isNumber(items[at - 1]) || !(bareYear(text, items, at + 1) || next.end - next.start < 3)) return [];
  return [withNumber(items, { from: at, to: at + 1, type: 'event', source: 'headed', chance: 0.5, confidence: EVENT_CONFIDENCE })];
}

const isNumber = (item: Item | undefined) => item !== undefined && (item.form.key === '0' || lookUp(MAGNITUDES, item) !== undefined);
