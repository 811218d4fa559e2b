// Known places named in one breath: إدلب وحماة وحلب. What the gazetteer has as a place is as sure as the place it is coordinated with.

import { KIND } from './names.ts';
import { GAP, type Item } from './sequence.ts';
import { overlaps, type Span } from './spans.ts';
import { PAINTED } from './thresholds.ts';

/** The spans in order; painted places lend their confidence to the known ones beside them, found before or not, whichever comes first. */
export function coordinated(items: Item[], found: Span[]): Span[] {
  if (!found.some((s) => s.type === 'place' && s.confidence >= PAINTED)) return found;
  const spans = found.slice();
  for (let i = 0; i < spans.length; i++) follow(items, spans, i);
  for (let i = spans.length - 1; i > 0; i--) lend(items, spans[i - 1]!, spans[i]!, spans[i - 1]!);
  return spans;
}

/** What span `i` lends to the known place right after it. */
function follow(items: Item[], spans: Span[], i: number): void {
  const span = spans[i]!, { known } = items[span.to] ?? {};
  if (span.type !== 'place' || span.confidence < PAINTED || !known || !joined(items[span.to]!)) return;
  const next: Span = { ...span, from: span.to, to: span.to + known.words, source: 'licensed', evidence: undefined };
  const there = spans[i + 1];
  if (there && overlaps(there, next)) lend(items, span, there, there);
  else if (known.kinds === KIND.place && known.entry) spans.splice(i + 1, 0, next);
}

/** `poor` is one of the two neighbours. */
function lend(items: Item[], left: Span, right: Span, poor: Span): void {
  const rich = poor === left ? right : left;
  if (poor.type !== 'place' || rich.type !== 'place' || rich.confidence < PAINTED || rich.confidence <= poor.confidence) return;
  if (left.to === right.from && joined(items[right.from]!) && knownPlace(items, poor)) poor.confidence = rich.confidence;
}

const joined = ({ gap, form }: Item) => gap === GAP.comma || (gap === GAP.none && form.conjunction);

function knownPlace(items: Item[], { from, to }: Span): boolean {
  const { known } = items[from]!;
  return known !== undefined && known.words === to - from && (known.kinds & KIND.place) !== 0;
}
