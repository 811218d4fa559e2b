// A body named with its nation's adjective or with the word for its kind licenses the name without it: الحزب الشعبي after الحزب الشعبي
// الإسباني, آفاق تونس after حزب آفاق تونس.

import type { Sentence } from './document.ts';
import { KIND } from '../gazetteer/names.ts';
import { GAP, type Item } from '../sequence.ts';
import { overlaps, type Span } from '../spans.ts';
import { LICENSED_CONFIDENCE, PAINTED } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';

type Full = NonNullable<Span['full']>;
/** Items [from, to) of a full name, which the short one has too. */
interface Short { full: Full; from: number; to: number }

export function licenceShortened(sentences: Sentence[]): void {
  const short = new Map<string, Short[]>();
  for (const { items, spans } of sentences) {
    for (const span of spans) {
      const { from, to } = span, full = { items, span };
      for (const s of [...(isNational(items, span) ? [{ full, from, to: to - 1 }] : []), ...(isOfKind(items, span) ? [{ full, from: from + 1, to }] : [])]) {
        const first = items[s.from]!.form.core;
        short.set(first, [...(short.get(first) ?? []), s]);
      }
    }
  }
  if (short.size) for (const sentence of sentences) sentence.items.forEach(({ form }, at) => short.get(form.core)?.some((s) => addAt(sentence, at, s)));
}

/** حزب | آفاق تونس: a bare word for its kind, a place at the end or known with it. */
function isOfKind(items: Item[], { from, to, type, confidence }: Span): boolean {
  const { form, known } = items[from]!, second = items[from + 1]!, last = items[to - 1]!;
  return type === 'organization' && confidence >= PAINTED && to - from === 3 && !form.article && KINDS.has(form.core) && !second.form.article && !second.form.clitics && (last.known?.kinds === KIND.place || known?.words === 3);
}
const KINDS = new Set(['حزب', 'حركه']);

/** Three words or more, the first with its article, the last an adjective of a nation. */
function isNational(items: Item[], { from, to, type, confidence }: Span): boolean {
  const { form } = items[from]!, last = items[to - 1]!.form;
  return type === 'organization' && confidence >= PAINTED && to - from > 2 && form.article && (form.classes & CLASS.organizationHead) !== 0 && last.article && (last.classes & CLASS.nationality) !== 0;
}

/** Puts the short name there where just its words stand and nothing longer is found; true where they stand. */
function addAt(sentence: Sentence, at: number, { full, from, to }: Short): boolean {
  const { items } = sentence, words = to - from, after = items[at + words];
  for (let k = 0; k < words; k++) {
    const item = items[at + k];
    if (!item || (k && (item.gap !== GAP.none || item.form.key !== full.items[from + k]!.form.key))) return false;
  }
  if (after && !after.gap && !after.form.clitics && after.form.article && after.form.classes & (CLASS.nationality | CLASS.organizationTail)) return false;
  const span: Span = { from: at, to: at + words, type: 'organization', source: 'licensed', chance: 0, confidence: LICENSED_CONFIDENCE, full };
  const touched = sentence.spans.filter((s) => overlaps(s, span));
  if (touched.some((s) => (s.confidence >= PAINTED && s.from === at) || s.from < at || s.to > span.to)) return true;
  sentence.spans = [...sentence.spans.filter((s) => !touched.includes(s)), span].sort((a, b) => a.from - b.from);
  return true;
}
