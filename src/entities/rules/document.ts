// What a whole document says about its names: a name seen once is looked for everywhere, a name seen in full licenses its bare
// surname, a club its bare name, and one spelling keeps one type.

import type { EntityType } from '../../annotations.ts';
import { keepCompany } from './companions.ts';
import { TYPES } from '../model/labels.ts';
import { isMinistry } from './heads.ts';
import { licenceGiven } from './introduced.ts';
import { KIND } from '../gazetteer/names.ts';
import type { Recognised } from '../recogniser.ts';
import type { Item } from '../sequence.ts';
import { overlaps, type Span } from '../spans.ts';
import { PAINTED, TURN } from '../thresholds.ts';
import { findRecurring } from './recurring.ts';
import { licenceShortened } from './shortened.ts';
import { licenceSurnames } from './surnames.ts';
import { CLASS } from '../word-classes.ts';

export interface Sentence extends Recognised {
  items: Item[];
}

/** Changes the spans of all sentences in place. */
export function reconcile(sentences: Sentence[]): void {
  const named = namedIn(sentences);
  agreeOnTypes(named);
  clubsAgree(named);
  repeat(sentences, named);
  licenceClubs(sentences);
  licenceShortened(sentences);
  licenceSurnames(sentences);
  licenceGiven(sentences);
  keepCompany(sentences, () => new Set(named.filter(({ span }) => span.confidence >= PAINTED).map(({ key }) => key)));
  findRecurring(sentences);
}

function keyOf(items: Item[], from: number, to: number): string {
  let key = items[from]!.form.core;
  for (let i = from + 1; i < to; i++) key += ` ${items[i]!.form.key}`;
  return key;
}

interface Named {
  span: Span;
  key: string;
  /** Known as a place and as an organization. */
  club: boolean;
}
const CLUB = KIND.place | KIND.organization;
const namedIn = (sentences: Sentence[]): Named[] => sentences.flatMap(({ items, spans }) => spans.map((span) => ({ span, key: keyOf(items, span.from, span.to), club: ((items[span.from]!.known?.kinds ?? 0) & CLUB) === CLUB })));

/** An unsure span takes the type that the surer mentions of the same words have. */
function agreeOnTypes(named: Named[]): void {
  const one = new Map<string, EntityType>(), votes = new Map<string, Map<EntityType, number>>();
  for (const { span, key } of named) {
    const type = one.get(key);
    if (!type) one.set(key, span.type); else if (type !== span.type) votes.set(key, new Map());
  }
  if (!votes.size) return;
  for (const { span: s, key } of named) { const types = votes.get(key); types?.set(s.type, (types.get(s.type) ?? 0) + s.confidence); }
  for (const { span: s, key } of named) {
    const types = votes.get(key);
    if (!types) continue;
    const [type, weight] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (type !== s.type && s.confidence < TURN && weight > 2 * types.get(s.type)!) { s.type = type; s.confidence = Math.max(s.confidence, PAINTED); }
  }
}

/** برشلونة: a name of a town and a club that is painted as a club is no unsure town elsewhere in the document. */
function clubsAgree(named: Named[]): void {
  const painted = new Map<string, number>();
  for (const { span, key, club } of named) if (club && span.confidence >= PAINTED) painted.set(key, (painted.get(key) ?? 0) + (span.type === 'organization' ? 1 : -1));
  for (const { span, key, club } of named) {
    if (club && span.type === 'place' && span.confidence < PAINTED && (painted.get(key) ?? 0) > 0) { span.type = 'organization'; span.confidence = PAINTED; }
  }
}

/** A painted name of several words. */
interface Full { keys: string[]; span: Span }

/** Names that are painted somewhere: the same words are painted wherever they stand as the same type; full names also where nothing was found. */
function repeat(sentences: Sentence[], named: Named[]): void {
  const sure = new Map(TYPES.map((type) => [type, new Map<string, Span>()])), openings = new Map<string, Full[]>();
  for (const { span: s, key } of named) {
    if (s.confidence < PAINTED || s.type === 'event') continue;
    const ofType = sure.get(s.type)!, before = ofType.get(key);
    if (before && before.confidence >= s.confidence) continue;
    ofType.set(key, s);
    if (before || s.to - s.from < 2) continue;
    const keys = key.split(' ');
    openings.set(keys[0]!, [...(openings.get(keys[0]!) ?? []), { keys, span: s }].sort((a, b) => b.keys.length - a.keys.length));
  }
  for (const { span: s, key } of named) if (s.confidence < PAINTED && sure.get(s.type)?.has(key)) s.confidence = PAINTED;
  if (openings.size) for (const s of sentences) findAgain(s, openings);
}

/** Full names once more, in the place of shorter or unsure spans. */
function findAgain(sentence: Sentence, openings: Map<string, Full[]>): void {
  const { items } = sentence;
  for (let from = 0; from < items.length; from++) {
    const full = openings.get(items[from]!.form.core);
    if (full) paintAgain(sentence, from, full);
  }
}

function paintAgain(sentence: Sentence, from: number, full: Full[]): void {
  const { items } = sentence;
  const found = full.find(({ keys }) => from + keys.length <= items.length && keys.every((k, n) => !n || (items[from + n]!.form.key === k && !items[from + n]!.gap)));
  if (!found || (found.span.type === 'organization' && belongsToOffice(items, from))) return;
  const span: Span = { ...found.span, from, to: from + found.keys.length, source: 'licensed', confidence: PAINTED };
  const touched = sentence.spans.filter((s) => overlaps(s, span));
  if (touched.some((s) => s.confidence >= PAINTED && (s.to - s.from >= found.keys.length || s.from < from || s.to > span.to))) return;
  sentence.spans = [...sentence.spans.filter((s) => !touched.includes(s)), span].sort((a, b) => a.from - b.from);
}

/** وزير | الخارجية التركية, although the document has الخارجية التركية alone. */
const belongsToOffice = (items: Item[], at: number) => at > 0 && !items[at]!.gap && isMinistry(items[at]!) && (items[at - 1]!.form.classes & CLASS.role) !== 0;

/** نادي الهلال licenses الهلال in the article's sentences of sport. */
function licenceClubs(sentences: Sentence[]): void {
  const clubs = new Set<string>();
  for (const { items, spans } of sentences) {
    for (const { from, to, type, confidence } of spans) {
      const bare = items[from]!.form.classes & CLASS.organizationHead ? from + 1 : from;
      const known = items[bare]?.known ?? items[from]!.known;
      if (type === 'organization' && confidence >= PAINTED && items[from]!.sport && (to - bare === 1 || (to - bare === 2 && items[to - 1]!.form.classes & CLASS.nationality)) && known && known.kinds & KIND.organization && !(items[bare]!.form.classes & CLASS.sport)) clubs.add(items[bare]!.form.core);
    }
  }
  if (!clubs.size) return;
  for (const s of sentences) {
    s.items.forEach((item, from) => {
      if (!clubs.has(item.form.core) || !item.sport || item.known?.words !== 1) return;
      const span: Span = { from, to: from + 1, type: 'organization', source: 'licensed', chance: 0, confidence: PAINTED };
      if (!s.spans.some((t) => overlaps(t, span))) s.spans.push(span);
    });
    s.spans.sort((a, b) => a.from - b.from);
  }
}
