// Names of one sentence: the model's spans with their probabilities, and known events and headed organizations beside them.

import { headedOrganizations } from './heads.ts';
import { isBegin, typeOf } from './labels.ts';
import { Marginals, viterbi } from './lattice.ts';
import type { Model } from './model.ts';
import { KIND } from './names.ts';
import type { Item } from './sequence.ts';
import type { Span } from './spans.ts';
import { EVENT_CONFIDENCE, FLOOR, HEADED_PROPER_CONFIDENCE, KNOWN_CONFIDENCE, KNOWN_DOUBT, LONG_CONFIDENCE, OUTSIDE, RULED_OUT, RULED_OUT_PROPER, SURE } from './thresholds.ts';

/** Spans in order, none overlapping. */
export function recognise(items: Item[], model: Model | undefined): Span[] {
  const headed = headedOrganizations(items);
  const found = model ? modelled(items, model, headed) : headed;
  return [...found, ...knownNames(items, found, !model)].sort((a, b) => a.from - b.from);
}

/** The model's spans, and headed organizations that it does not rule out. */
function modelled(items: Item[], model: Model, headed: Span[]): Span[] {
  const n = items.length;
  const broken = new Uint8Array(n);
  for (let i = 1; i < n; i++) broken[i] = items[i]!.gap ? 1 : 0;
  const scores = model.scores(items, OUTSIDE);
  const labels = viterbi(scores, broken, n, model.steps);
  if (!headed.length && !labels.some(Boolean)) return [];
  const marginals = new Marginals(scores, broken, n, model.steps);
  const spans: Span[] = [];
  for (let i = 0; i < n; i++) {
    const label = labels[i]!;
    if (!isBegin(label)) continue;
    let to = i + 1;
    while (to < n && labels[to] === label + 1) to++;
    const probability = marginals.span(i, to, label);
    if (probability >= FLOOR) spans.push({ from: i, to, type: typeOf(label), confidence: confidenceOf(agreed(items, i, to, typeOf(label), probability)) });
  }
  const free = headed.filter((h) => marginals.label(h.from, 0) < (h.confidence >= HEADED_PROPER_CONFIDENCE ? RULED_OUT_PROPER : RULED_OUT) && !spans.some((s) => s.from < h.to && s.to > h.from));
  return [...spans, ...free];
}

const ONLY: Partial<Record<Span['type'], number>> = { person: KIND.person, place: KIND.place, organization: KIND.organization };

/** The gazetteer knows exactly these words, as this type and no other, and not as common words: doubt shrinks. */
function agreed(items: Item[], from: number, to: number, type: Span['type'], p: number): number {
  const known = items[from]!.known;
  return known?.entry && known.words === to - from && known.kinds === ONLY[type] ? 1 - (1 - p) * KNOWN_DOUBT : p;
}

/** A probability on the scale on which 0.5 is sure enough to paint. */
function confidenceOf(p: number): number {
  return p < SURE ? 0.5 * p / SURE : 0.5 + 0.5 * (p - SURE) / (1 - SURE);
}

/** Known names that no other span touches: events, and long names of persons and places, always, the rest only when there is no model to judge them. */
function knownNames(items: Item[], taken: Span[], all: boolean): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < items.length; i++) {
    const known = items[i]!.known;
    if (!known?.entry || known.kinds & KIND.doubtful) continue;
    const type = known.kinds & KIND.event ? 'event' : known.kinds & KIND.person ? 'person' : known.kinds & KIND.place ? 'place' : 'organization';
    if (!all && type !== 'event' && (known.words < 2 || type === 'organization' || known.kinds !== ONLY[type])) continue;
    const to = i + known.words;
    if (taken.some((s) => s.from < to && s.to > i)) continue;
    spans.push({ from: i, to, type, confidence: type === 'event' ? EVENT_CONFIDENCE : all ? KNOWN_CONFIDENCE : LONG_CONFIDENCE });
    i = to - 1;
  }
  return spans;
}
