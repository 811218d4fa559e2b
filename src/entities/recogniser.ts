// Names of one sentence: the model's spans with their probabilities, and names by rule beside them.

import { headedOrganizations, headedPlaces } from './heads.ts';
import { confidenceOf } from './confidence.ts';
import { coordinated } from './coordination.ts';
import { beginOf, isBegin, typeOf } from './labels.ts';
import { Marginals, viterbi } from './lattice.ts';
import type { Model } from './model.ts';
import { KIND } from './names.ts';
import { bracketedClubs, quotedOrganizations } from './quoted.ts';
import { jointsOf, type Item } from './sequence.ts';
import { overlaps, type Source, type Span } from './spans.ts';
import { EVENT_CONFIDENCE, FLOOR, KNOWN_CONFIDENCE, OUTSIDE, LEAST, RULED_CONFIDENCE } from './thresholds.ts';
import { trimmed } from './trim.ts';
import { CLASS } from './word-classes.ts';

export interface Recognised {
  /** In order, none overlapping. */
  spans: Span[];
  /** How likely a name of the type begins at an item; 0 where no model judges. */
  chance(item: number, type: Span['type']): number;
}

export function recognise(items: Item[], model: Model | undefined): Recognised {
  if (!model) { const spans = beside([], [...headedOrganizations(items), ...knownNames(items, true)]); return { spans, chance: () => 0 }; }
  const scores = model.scores(items, OUTSIDE), joints = jointsOf(items);
  let marginals: Marginals | undefined;
  const judge = () => (marginals ??= new Marginals(scores, joints, items.length, model.steps));
  const ruled = [...bracketedClubs(items), ...quotedOrganizations(items), ...headedOrganizations(items), ...headedPlaces(items)];
  const labels = viterbi(scores, joints, items.length, model.steps);
  const modelled = labels.some(Boolean) ? labelled(items, labels, judge()) : [];
  const spans = coordinated(items, beside(modelled, [...ruled, ...knownNames(items, false)].map((s) => (JUDGED.has(s.source) && s.type === 'organization' ? spanOf(s, s.source, 1 - judge().label(s.from, 0)) : s))));
  return { spans, chance: (item, type) => judge().label(item, beginOf(type)) };
}

/** The likeliest labels as spans. */
function labelled(items: Item[], labels: Uint8Array, marginals: Marginals): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (!isBegin(label)) continue;
    let to = i + 1;
    while (to < labels.length && labels[to] === label + 1) to++;
    const chance = marginals.span(i, to, label), type = typeOf(label);
    const event = items[i]!.known?.kinds === KIND.event && items[i]!.known!.words >= to - i;
    const span = event || chance < FLOOR ? undefined : trimmed(items, { from: i, to, type });
    if (span) spans.push(spanOf(span, sourceOf(items, span), chance));
  }
  return spans;
}

const spanOf = (s: Pick<Span, 'from' | 'to' | 'type'>, source: Source, chance: number): Span => ({ ...s, source, chance, confidence: confidenceOf(s.type, source, chance) });

/** These names by rule are as sure as the model holds it likely that a name begins there. */
const JUDGED = new Set<Source>(['long', 'headed', 'headed-article']);

/** The spans, and those of the others that touch none before them. */
function beside(spans: Span[], others: Span[]): Span[] {
  let out = [...spans];
  for (const s of others) {
    const touched = out.filter((t) => overlaps(s, t));
    const same = touched.find((t) => t.from === s.from && t.to === s.to && t.type === s.type);
    if (same) { same.confidence = Math.max(same.confidence, s.confidence); continue; }
    // وكالة أنباء الأناضول is no Anatolia: a known name of three words takes in what the model found inside
    if (touched.length && !(s.source === 'long' && s.type === 'organization' && s.to - s.from > 2 && touched.every((t) => t.from >= s.from && t.to <= s.to && t.to - t.from < s.to - s.from))) continue;
    out = [...out.filter((t) => !touched.includes(t)), touched.length ? { ...s, confidence: Math.max(s.confidence, RULED_CONFIDENCE) } : s];
  }
  return out.filter((s) => s.confidence >= LEAST).sort((a, b) => a.from - b.from);
}

const ONLY: Partial<Record<Span['type'], number>> = { person: KIND.person, place: KIND.place, organization: KIND.organization };

/** `known`: the gazetteer has exactly these words, as this type and no other, and not as common words. */
function sourceOf(items: Item[], { from, to, type }: Pick<Span, 'from' | 'to' | 'type'>): Source {
  const known = items[from]!.known;
  if (!known || known.words !== to - from) return to - from > 1 ? 'model-long' : 'model';
  return known.entry && known.kinds === ONLY[type] ? 'known' : 'model';
}

/** Known names: events, and names of several words of one kind, always, the rest only when there is no model to judge them. */
function knownNames(items: Item[], all: boolean): Span[] {
  const spans: Span[] = [];
  items.forEach(({ known }, i) => {
    if (!known?.entry || known.kinds & KIND.doubtful) return;
    const type = known.kinds & KIND.event ? 'event' : known.kinds & KIND.person ? 'person' : known.kinds & KIND.place ? 'place' : 'organization';
    if (!all && type !== 'event' && (known.words < 2 || known.kinds !== ONLY[type])) return;
    const span = { from: i, to: i + known.words, type } as const;
    // وزير الخارجية الأميركية: the body belongs to the office
    if (!all && type !== 'event' && i && !items[i]!.gap && items[i - 1]!.form.classes & CLASS.role) return;
    const confidence = all ? KNOWN_CONFIDENCE : type === 'event' ? EVENT_CONFIDENCE : RULED_CONFIDENCE;
    spans.push({ ...span, source: 'long', chance: 0.5, confidence });
  });
  return spans;
}
