// Names of one sentence: the model's spans with their probabilities, and names by rule beside them.

import { knownAlone } from './rules/alone.ts';
import { announced } from './rules/announced.ts';
import { bodies } from './rules/bodies.ts';
import { whole } from './rules/chains.ts';
import { evidenceOf } from './evidence.ts';
import { bareMinistries, headedByPlace, headedForeign, headedKnown, headedOrganizations, headedPlaces } from './rules/heads.ts';
import { confidenceOf } from './confidence.ts';
import { coordinated } from './rules/coordination.ts';
import { beginOf, isBegin, typeOf } from './model/labels.ts';
import { Marginals, viterbi } from './model/lattice.ts';
import type { Model } from './model/model.ts';
import { KIND } from './gazetteer/names.ts';
import { knownNames, only, speaksForItself, takesIn, typeKnown } from './rules/known.ts';
import { pairs } from './rules/pairs.ts';
import { bracketedClubs, clubsInPlay, listedClubs, quotedOrganizations, quotedPlaces, sureAfterHead } from './rules/quoted.ts';
import { speakingMedia } from './rules/speakers.ts';
import { stormsOf } from './rules/storms.ts';
import { jointsOf, type Item } from './sequence.ts';
import { overlaps, type Source, type Span } from './spans.ts';
import { FLOOR, OUTSIDE, LEAST, RULED_CONFIDENCE, VOUCHED } from './thresholds.ts';
import { parted, trimmed } from './rules/trim.ts';
import { unexplained } from './rules/unexplained.ts';

export interface Recognised {
  /** In order, none overlapping. */
  spans: Span[];
  /** How likely a name of the type begins at an item; 0 where no model judges. */
  chance(item: number, type: Span['type']): number;
}

/** `least`: spans less sure are left out. */
export function recognise(items: Item[], model: Model | undefined, least = LEAST): Recognised {
  if (!model) { const spans = beside(items, [], [...headedOrganizations(items), ...knownNames(items, true)], least); return { spans, chance: () => 0 }; }
  const { scores, widths } = model.scores(items, OUTSIDE), joints = jointsOf(items);
  let marginals: Marginals | undefined;
  const judge = () => (marginals ??= new Marginals(scores, joints, items.length, model.factors, widths));
  const clubs = [...listedClubs(items), ...clubsInPlay(items), ...speakingMedia(items)];
  const ruled = [...bracketedClubs(items), ...clubs, ...pairs(items), ...quotedOrganizations(items), ...quotedPlaces(items), ...stormsOf(items), ...bodies(items), ...headedByPlace(items), ...headedKnown(items), ...headedOrganizations(items), ...headedPlaces(items), ...headedForeign(items), ...bareMinistries(items)];
  const labels = viterbi(scores, joints, items.length, model.steps, widths);
  const modelled = asClubs(clubs, labels.some(Boolean) ? labelled(items, labels, judge()) : []);
  const judged = (s: Span) => (JUDGED.has(s.source) && s.type === 'organization' && !speaksForItself(items, s) ? atLength(items, spanOf(items, s, s.source, 1 - judge().label(s.from, 0), judge())) : s);
  const spans = coordinated(items, beside(items, modelled, [...ruled, ...knownNames(items, false), ...knownAlone(items)].map(judged), least));
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
    if (event || chance < FLOOR) continue;
    for (const part of parted(items, { from: i, to, type })) {
      const trim = trimmed(items, part);
      if (!trim) continue;
      const span = whole(items, trim, spans.at(-1)?.to ?? 0);
      i = Math.max(i, span.to - 1);
      span.type = typeKnown(items, span) ?? span.type;
      const found = spanOf(items, span, sourceOf(items, span), chance, marginals);
      if (unexplained(items, span) || sureAfterHead(items, span) || announced(items, found)) found.confidence = Math.max(found.confidence, RULED_CONFIDENCE);
      spans.push(found);
    }
  }
  return spans;
}

function spanOf(items: Item[], bounds: Pick<Span, 'from' | 'to' | 'type'>, source: Source, chance: number, marginals: Marginals): Span {
  const { from, to, type } = bounds, evidence = evidenceOf(items, bounds, source, chance, marginals);
  return { from, to, type, source, chance, confidence: confidenceOf(type, evidence), evidence };
}

/** The model's places that a list of matches has as clubs, or that say something. */
function asClubs(clubs: Span[], spans: Span[]): Span[] {
  return !clubs.length ? spans : spans.map((s) => clubs.find((c) => c.from === s.from && c.to === s.to) ?? s);
}

/** These names by rule are as sure as the model holds it likely that a name begins there. */
const JUDGED = new Set<Source>(['long', 'headed', 'headed-article']);

/** اللجنة الأولمبية المصرية: a long name by its head needs less of the model's belief, a ministry's none (وزارة الفلاحة والموارد المائية). */
function atLength(items: Item[], s: Span): Span {
  const enough = s.to - s.from > 2 && (s.confidence >= VOUCHED || items[s.from]!.form.core === MINISTRY);
  return enough ? { ...s, confidence: Math.max(s.confidence, RULED_CONFIDENCE) } : s;
}

const MINISTRY = 'وزاره';

/** The spans, and those of the others that touch none before them. */
function beside(items: Item[], spans: Span[], others: Span[], least: number): Span[] {
  let out = [...spans];
  for (const s of others) {
    const touched = out.filter((t) => overlaps(s, t));
    if (!touched.length) { out.push(s); continue; }
    const same = touched.find((t) => t.from === s.from && t.to === s.to && t.type === s.type);
    if (same) { same.confidence = Math.max(same.confidence, s.confidence); continue; }
    if (!takesIn(items, s, touched)) continue;
    out = [...out.filter((t) => !touched.includes(t)), { ...s, confidence: Math.max(s.confidence, RULED_CONFIDENCE) }];
  }
  return out.filter((s) => s.confidence >= least).sort((a, b) => a.from - b.from);
}

/** `known`: the gazetteer has exactly these words, as this type and no other, and not as common words. */
function sourceOf(items: Item[], { from, to, type }: Pick<Span, 'from' | 'to' | 'type'>): Source {
  const known = items[from]!.known;
  if (!known || known.words !== to - from) return to - from > 1 ? 'model-long' : 'model';
  return known.entry && only(known.kinds, type) ? 'known' : 'model';
}
