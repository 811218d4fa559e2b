// What a whole document says about its names: a name seen in full licenses its bare surname, and one spelling keeps one type.

import type { EntityType } from '../annotations.ts';
import { UNKNOWN_TAG } from './forms.ts';
import { TAG } from '../morphology/index.ts';
import type { Item } from './sequence.ts';
import type { Span } from './spans.ts';
import { LICENCE, LICENSED_CONFIDENCE, TURN } from './thresholds.ts';
import { CLASS } from './word-classes.ts';

export interface Sentence {
  items: Item[];
  spans: Span[];
}

/** Changes the spans of all sentences in place. */
export function reconcile(sentences: Sentence[]): void {
  agreeOnTypes(sentences);
  const full = fullNames(sentences);
  if (full.size) for (const s of sentences) licence(s, full);
}

const keyOfSpan = (items: Item[], s: Span) => items.slice(s.from, s.to).map((item, i) => (i ? item.form.key : item.form.core)).join(' ');

/** An unsure span takes the type that the surer mentions of the same words have. */
function agreeOnTypes(sentences: Sentence[]): void {
  const votes = new Map<string, Map<EntityType, number>>();
  const each = (visit: (s: Span, key: string) => void) => { for (const { items, spans } of sentences) for (const s of spans) visit(s, keyOfSpan(items, s)); };
  each((s, key) => {
    const types = votes.get(key) ?? new Map<EntityType, number>();
    types.set(s.type, (types.get(s.type) ?? 0) + s.confidence);
    votes.set(key, types);
  });
  each((s, key) => {
    const types = votes.get(key)!;
    if (types.size < 2) return;
    const [type, weight] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (type !== s.type && s.confidence < TURN && weight > 2 * types.get(s.type)!) { s.type = type; s.confidence = Math.max(s.confidence, LICENSED_CONFIDENCE); }
  });
}

/** Last word of each sure person of two words or more → the full name's place. */
function fullNames(sentences: Sentence[]): Map<string, { items: Item[]; span: Span }> {
  const full = new Map<string, { items: Item[]; span: Span }>();
  for (const { items, spans } of sentences) {
    for (const span of spans) {
      if (span.type !== 'person' || span.to - span.from < 2 || span.confidence < LICENCE) continue;
      const last = items[span.to - 1]!.form.key;
      const before = full.get(last);
      if (last.length > 2 && (!before || before.span.confidence < span.confidence)) full.set(last, { items, span });
    }
  }
  return full;
}

/** Bare surnames: those found become surer and know their full name; those missed are added where nothing speaks against. */
function licence(sentence: Sentence, full: Map<string, { items: Item[]; span: Span }>): void {
  const { items, spans } = sentence;
  const covered = new Uint8Array(items.length);
  for (const s of spans) {
    covered.fill(1, s.from, s.to);
    if (s.type !== 'person' || s.to - s.from > 1) continue;
    const source = full.get(items[s.from]!.form.core);
    if (source) { s.full = source; s.confidence = Math.max(s.confidence, LICENSED_CONFIDENCE); }
  }
  items.forEach((item, i) => {
    const source = covered[i] ? undefined : full.get(item.form.core);
    if (source && mayBeName(items, i)) spans.push({ from: i, to: i + 1, type: 'person', confidence: LICENSED_CONFIDENCE, full: source });
  });
  spans.sort((a, b) => a.from - b.from);
}

/** A word that the lexicon does not explain otherwise, or one after a title, an office or a verb of saying. */
function mayBeName(items: Item[], i: number): boolean {
  const { tag, form } = items[i]!;
  if (tag === UNKNOWN_TAG || tag === TAG.NAME) return true;
  const before = items[i - 1];
  return !!before && !items[i]!.gap && (before.form.classes & (CLASS.title | CLASS.role | CLASS.speech)) !== 0 && (form.article || (form.classes & CLASS.family) !== 0);
}
