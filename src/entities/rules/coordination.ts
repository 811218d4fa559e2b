// Known names told in one breath: إدلب وحماة وحلب. What the gazetteer has as a place or person is as sure as the one it is coordinated with.

import { TAG } from '../../morphology/index.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { ONLY } from './known.ts';
import { KIND } from '../gazetteer/names.ts';
import { GAP, type Item } from '../sequence.ts';
import { CLASS } from '../word-classes.ts';
import { overlaps, type Span } from '../spans.ts';
import { PAINTED, VOUCHED } from '../thresholds.ts';

/** The spans in order; painted names lend their confidence to the known ones beside them, whichever comes first, places also to those not found before. */
export function coordinated(items: Item[], found: Span[]): Span[] {
  if (!found.some(lends)) return found;
  const spans = found.slice();
  for (let i = 1; i < spans.length; i++) vouch(items, spans[i - 1]!, spans[i]!);
  for (let i = 0; i < spans.length; i++) {
    const next = beside(items, spans, i, after(items, spans[i]!), isNoun(items[spans[i]!.to]) ? KIND.doubtful : 0);
    if (next) spans.splice(i + 1, 0, next);
    else if (spans[i + 1]) lend(items, spans[i]!, spans[i + 1]!, spans[i + 1]!);
  }
  for (let i = spans.length - 1; i >= 0; i--) {
    const before = beside(items, spans, i, ahead(items, spans[i]!), KIND.doubtful);
    if (before) spans.splice(i++, 0, before);
    else if (i) lend(items, spans[i - 1]!, spans[i]!, spans[i - 1]!);
  }
  return spans;
}

const lends = ({ type, confidence }: Span) => (type === 'place' || type === 'person') && confidence >= VOUCHED;

/** Two known names of one kind speak for each other where neither is sure enough by itself: أردوغان وبوتين. */
function vouch(items: Item[], left: Span, right: Span): void {
  if (left.type !== right.type || !lends(left) || !lends(right) || !linked(items, left, right) || !isKnown(items, left) || !isKnown(items, right)) return;
  for (const s of [left, right]) s.confidence = Math.max(s.confidence, PAINTED);
}

/** `poor` is one of the two neighbours. */
function lend(items: Item[], left: Span, right: Span, poor: Span): void {
  const rich = poor === left ? right : left;
  if (poor.type !== rich.type || !lends(rich) || rich.confidence < PAINTED || rich.confidence <= poor.confidence) return;
  if (linked(items, left, right) && (isKnown(items, poor) || isGiven(items, poor))) poor.confidence = isKnown(items, poor) ? rich.confidence : PAINTED;
}

/** Where the words coordinated with a place start: right after it, or so many words ahead as a known place has. */
const after = (items: Item[], { to }: Span) => (items[to] && joined(items[to]!) ? to : -1);

function ahead(items: Item[], { from }: Span): number {
  if (!joined(items[from]!)) return -1;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST); at--) if (items[at]!.known) return at + items[at]!.known!.words === from ? at : -1;
  return -1;
}

/** الحديدة وتعز; no وكان. */
const isNoun = (item: Item | undefined) => item !== undefined && item.form.conjunction && (item.tag === UNKNOWN_TAG || item.tag === TAG.NAME);

const LONGEST = 3;

/** A known place that starts at `at`, touches no span and is as sure as the painted place `i` beside it. `also`: kinds it may have too (حمص وحماة: no chickpeas). */
function beside(items: Item[], spans: Span[], i: number, at: number, also: number): Span | undefined {
  const known = items[at]?.known, span = spans[i]!;
  if (span.type !== 'place' || span.confidence < PAINTED || !known?.entry || (known.kinds & ~also) !== KIND.place) return undefined;
  const place: Span = { ...span, from: at, to: at + known.words, source: 'licensed', evidence: undefined };
  return spans.some((s) => overlaps(s, place)) ? undefined : place;
}

const linked = (items: Item[], left: Span, right: Span) => left.to === right.from && joined(items[right.from]!);

const joined = ({ gap, form }: Item) => gap === GAP.comma || (gap === GAP.none && form.conjunction);

/** الأمير وليام وكاثرين: a person's given name that is no common word. */
const isGiven = (items: Item[], { from, to, type }: Span) => type === 'person' && items.slice(from + 1, to).every(({ form }) => !form.conjunction && !(form.classes & CLASS.nationality)) && (items[from]!.form.classes & (CLASS.given | CLASS.doubtful | CLASS.nationality)) === CLASS.given;

function isKnown(items: Item[], { from, to, type }: Span): boolean {
  const { known } = items[from]!;
  return known !== undefined && known.words === to - from && (known.kinds & ONLY[type]!) !== 0 && !(known.kinds & KIND.doubtful && type === 'person');
}
