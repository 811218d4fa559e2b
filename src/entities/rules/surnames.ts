// A person named in full licenses the bare surname in the rest of the document.

import { TAG } from '../../morphology/index.ts';
import { HOUSE, isOrdinal } from './chains.ts';
import { UNKNOWN_TAG, type Form } from '../forms.ts';
import type { Sentence } from './document.ts';
import type { Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { LICENCE, LICENSED_CHANCE, LICENSED_CONFIDENCE, PAINTED } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';

/** Letters of a surname that is hardly a common word after a verb of saying. */
const LONG_SURNAME = 4;

/** A family's name that may also tell something else: المصري, الشيخ. */
const UNSURE = CLASS.doubtful | CLASS.nationality | CLASS.title | CLASS.role | CLASS.organizationTail;

type Full = NonNullable<Span['full']>;

export function licenceSurnames(sentences: Sentence[]): void {
  const full = fullNames(sentences);
  if (full.size) for (const s of sentences) licence(s, full);
}

/** Last word of each sure person of two words or more → the full name's place. */
function fullNames(sentences: Sentence[]): Map<string, Full> {
  const full = new Map<string, Full>();
  for (const { items, spans } of sentences) {
    for (const span of spans) {
      if (span.type !== 'person' || span.to - span.from < 2 || span.confidence < LICENCE) continue;
      const last = items[span.to - 1]!.form.key;
      const before = full.get(last);
      if (last.length > 2 && !isOrdinal(items[span.to - 1]!) && (!before || before.span.confidence < span.confidence)) full.set(last, { items, span });
    }
  }
  return full;
}

/** The full name that ends in this word, with its clitics or without. */
const named = (full: Map<string, Full>, form: Form) => full.get(form.core) ?? full.get(form.key);

/** Bare surnames: those found become surer and know their full name; those missed are added where nothing speaks against. */
function licence(sentence: Sentence, full: Map<string, Full>): void {
  const { items, spans } = sentence;
  const covered = new Uint8Array(items.length);
  for (const s of spans) {
    if (s.confidence >= PAINTED || (s.type === 'person' && s.to - s.from > 1)) covered.fill(1, s.from, s.to);
    if (s.type !== 'person' || s.to - s.from > 1) continue;
    covered[s.from] = 1;
    const source = named(full, items[s.from]!.form);
    if (source) { s.full = source; s.confidence = Math.max(s.confidence, LICENSED_CONFIDENCE); if (!full.has(items[s.from]!.form.core)) s.whole = true; }
  }
  for (let i = 0; i < items.length; i++) {
    const house = houseAt(items, i, full);
    if (house && !covered[i] && !covered[i + 1]) {
      covered.fill(1, i, i + 2);
      add(sentence, i, i + 2, { full: house });
      continue;
    }
    const source = covered[i] ? undefined : named(full, items[i]!.form);
    if (source && mayBeName(sentence, i)) add(sentence, i, i + 1, { full: source, ...(!full.has(items[i]!.form.core) && { whole: true }) });
  }
  sentence.spans.sort((a, b) => a.from - b.from);
}

/** In the place of what stands there. */
function add(sentence: Sentence, from: number, to: number, more: Pick<Span, 'full' | 'whole'>): void {
  sentence.spans = [...sentence.spans.filter((s) => s.to <= from || s.from >= to), { from, to, type: 'person', source: 'licensed', chance: 0, confidence: LICENSED_CONFIDENCE, ...more }];
}

/** آل الشيخ after تركي آل الشيخ */
function houseAt(items: Item[], i: number, full: Map<string, Full>): Full | undefined {
  const name = items[i + 1], source = items[i]!.form.key === HOUSE && name && !name.gap ? full.get(name.form.key) : undefined;
  return source && source.items[source.span.to - 2]?.form.key === HOUSE ? source : undefined;
}

/** A word that the lexicon does not explain otherwise, one after a title, an office or a verb of saying, or one of which the model does not despair. */
function mayBeName(sentence: Sentence, i: number): boolean {
  const { items } = sentence, { tag, form } = items[i]!;
  if (tag === UNKNOWN_TAG || tag === TAG.NAME) return true;
  if (form.article && (form.classes & (CLASS.family | UNSURE)) === CLASS.family) return true;
  const before = items[i - 1];
  if (before && !items[i]!.gap && before.form.classes & (CLASS.title | CLASS.role | CLASS.speech) && (form.article || form.classes & CLASS.family || form.key.length >= LONG_SURNAME)) return true;
  return sentence.chance(i, 'person') >= LICENSED_CHANCE;
}
