// Names of one sentence: the model's spans with their probabilities, and known names where the model is absent or silent.

import { EVENT_CONFIDENCE, FLOOR, KNOWN_CONFIDENCE, OUTSIDE } from './thresholds.ts';
import { isBegin, N, typeOf } from './labels.ts';
import { Marginals, viterbi } from './lattice.ts';
import type { Model } from './model.ts';
import { KIND } from './names.ts';
import type { Item } from './sequence.ts';
import type { Span } from './spans.ts';

/** Spans in order, none overlapping. */
export function recognise(items: Item[], model: Model | undefined): Span[] {
  const found = model ? modelled(items, model) : [];
  return [...found, ...knownNames(items, found, !model)].sort((a, b) => a.from - b.from);
}

function modelled(items: Item[], model: Model): Span[] {
  const n = items.length;
  const broken = new Uint8Array(n);
  for (let i = 1; i < n; i++) broken[i] = items[i]!.gap ? 1 : 0;
  const scores = model.scores(items, OUTSIDE);
  const labels = viterbi(scores, broken, n, model.steps);
  if (!labels.some(Boolean)) return [];
  for (let i = 0; i < n; i++) scores[i * N]! -= OUTSIDE;
  const marginals = new Marginals(scores, broken, n, model.steps);
  const spans: Span[] = [];
  for (let i = 0; i < n; i++) {
    const label = labels[i]!;
    if (!isBegin(label)) continue;
    let to = i + 1;
    while (to < n && labels[to] === label + 1) to++;
    const confidence = marginals.span(i, to, label);
    if (confidence >= FLOOR) spans.push({ from: i, to, type: typeOf(label), confidence });
  }
  return spans;
}

/** Known names that no other span touches: events always, the rest only when there is no model to judge them. */
function knownNames(items: Item[], taken: Span[], all: boolean): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < items.length; i++) {
    const known = items[i]!.known;
    if (!known?.entry || known.kinds & KIND.doubtful) continue;
    const type = known.kinds & KIND.event ? 'event' : known.kinds & KIND.person ? 'person' : known.kinds & KIND.place ? 'place' : 'organization';
    if (!all && type !== 'event') continue;
    const to = i + known.words;
    if (taken.some((s) => s.from < to && s.to > i)) continue;
    spans.push({ from: i, to, type, confidence: type === 'event' ? EVENT_CONFIDENCE : KNOWN_CONFIDENCE });
    i = to - 1;
  }
  return spans;
}
