// A body named with its nation's adjective licenses the name without it: الحزب الشعبي after الحزب الشعبي الإسباني.

import type { Sentence } from './document.ts';
import { GAP, type Item } from '../sequence.ts';
import { overlaps, type Span } from '../spans.ts';
import { LICENSED_CONFIDENCE, PAINTED } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';

type Full = NonNullable<Span['full']>;

export function licenceShortened(sentences: Sentence[]): void {
  const full = new Map<string, Full[]>();
  for (const { items, spans } of sentences) {
    for (const span of spans) if (isNational(items, span)) { const first = items[span.from]!.form.core; full.set(first, [...(full.get(first) ?? []), { items, span }]); }
  }
  if (full.size) for (const sentence of sentences) sentence.items.forEach(({ form }, at) => full.get(form.core)?.some((f) => addAt(sentence, at, f)));
}

/** Three words or more, the first with its article, the last an adjective of a nation. */
function isNational(items: Item[], { from, to, type, confidence }: Span): boolean {
  const { form } = items[from]!, last = items[to - 1]!.form;
  return type === 'organization' && confidence >= PAINTED && to - from > 2 && form.article && (form.classes & CLASS.organizationHead) !== 0 && last.article && (last.classes & CLASS.nationality) !== 0;
}

/** Puts the short name there where just its words stand and nothing longer is found; true where they stand. */
function addAt(sentence: Sentence, at: number, full: Full): boolean {
  const { items } = sentence, words = full.span.to - full.span.from - 1, after = items[at + words];
  for (let k = 0; k < words; k++) {
    const item = items[at + k];
    if (!item || (k && (item.gap !== GAP.none || item.form.key !== full.items[full.span.from + k]!.form.key))) return false;
  }
  if (after && !after.gap && !after.form.clitics && after.form.article && after.form.classes & (CLASS.nationality | CLASS.organizationTail)) return false;
  const span: Span = { from: at, to: at + words, type: 'organization', source: 'licensed', chance: 0, confidence: LICENSED_CONFIDENCE, full };
  const touched = sentence.spans.filter((s) => overlaps(s, span));
  if (touched.some((s) => s.confidence >= PAINTED || s.from < at || s.to > span.to)) return true;
  sentence.spans = [...sentence.spans.filter((s) => !touched.includes(s)), span].sort((a, b) => a.from - b.from);
  return true;
}
