// A person named in full licenses the bare surname in the rest of the document.

import { TAG } from '../../morphology/index.ts';
import { HOUSE } from './chains.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { fullNames, meant, sameTail, type Full, type FullNames } from './full-names.ts';
import type { Sentence } from './document.ts';
import type { Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { LICENSED_CHANCE, LICENSED_CONFIDENCE, PAINTED } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';

/** Letters of a surname that is hardly a common word after a verb of saying. */
const LONG_SURNAME = 4;

/** A family's name that may also tell something else: المصري, الشيخ. */
const UNSURE = CLASS.doubtful | CLASS.nationality | CLASS.title | CLASS.role | CLASS.organizationTail;

export function licenceSurnames(sentences: Sentence[]): void {
  const full = fullNames(sentences);
  if (full.size) for (const s of sentences) licence(s, full);
}

/** Bare surnames: those found become surer and know their full name; those missed are added where nothing speaks against. */
function licence(sentence: Sentence, full: FullNames): void {
  const { items, spans } = sentence;
  const covered = new Uint8Array(items.length);
  for (const s of spans) {
    if (s.confidence >= PAINTED || (s.type === 'person' && s.to - s.from > 1)) covered.fill(1, s.from, s.to);
    if (s.type === 'person' && s.to - s.from > 1) sameTail(full, items, s);
    if (s.type !== 'person' || s.to - s.from > 1) continue;
    covered[s.from] = 1;
    const source = meant(full, items[s.from]!);
    if (source) { s.full = source; s.confidence = Math.max(s.confidence, LICENSED_CONFIDENCE); if (!full.has(items[s.from]!.form.core)) s.whole = true; }
  }
  for (let i = 0; i < items.length; i++) {
    const house = houseAt(items, i, full);
    if (house && !covered[i] && !covered[i + 1]) {
      covered.fill(1, i, i + 2);
      add(sentence, i, i + 2, { full: house });
      continue;
    }
    const source = covered[i] ? undefined : meant(full, items[i]!);
    if (source && (mayBeName(sentence, i) || (source.span.confidence >= PAINTED && isSubject(items, i)))) add(sentence, i, i + 1, { full: source, ...(!full.has(items[i]!.form.core) && { whole: true }) });
  }
  sentence.spans.sort((a, b) => a.from - b.from);
}

/** In the place of what stands there. */
function add(sentence: Sentence, from: number, to: number, more: Pick<Span, 'full' | 'whole'>): void {
  sentence.spans = [...sentence.spans.filter((s) => s.to <= from || s.from >= to), { from, to, type: 'person', source: 'licensed', chance: 0, confidence: LICENSED_CONFIDENCE, ...more }];
}

/** آل الشيخ after تركي آل الشيخ */
function houseAt(items: Item[], i: number, full: FullNames): Full | undefined {
  // الشيخ حمد آل ثاني is another of the house
  if (i && !items[i]!.gap && (items[i - 1]!.form.classes & (CLASS.given | CLASS.weak)) === CLASS.given) return undefined;
  const name = items[i + 1], source = items[i]!.form.key === HOUSE && name && !name.gap ? full.get(name.form.key)?.[0] : undefined;
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

/** أعفى البشير نائبيه, رفع براهم الدعوى: right after a verb the surname of one whom the document names in full; no verb stands there. */
function isSubject(items: Item[], i: number): boolean {
  const { form, gap, tag } = items[i]!, before = items[i - 1];
  if (!before || gap || form.clitics || !VERBS.has(before.tag)) return false;
  return form.article ? !(form.classes & (UNSURE & ~CLASS.doubtful)) : form.key.length >= LONG_SURNAME && NO_SUBJECT.has(tag) && !(form.classes & (CLASS.weak | CLASS.speech));
}

const VERBS = new Set<number>([TAG.PAST, TAG.PRESENT]);
const NO_SUBJECT = new Set<number>([TAG.PAST, TAG.PASSIVE, TAG.IMPERATIVE, TAG['ADJ-BARE'], TAG.ADV]);
