// Given names alone: where a word introduces them (طفلة تدعى رحمة), and wherever the document has them again.

import { TAG } from '../../morphology/index.ts';
import type { Sentence } from './document.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { fields, lines, nameKeys } from '../gazetteer/source-lines.ts';
import { GAP, type Item } from '../sequence.ts';
import { overlaps, type Span } from '../spans.ts';
import { LICENSED_CONFIDENCE, PAINTED } from '../thresholds.ts';
import introducingText from '../triggers/introducing.txt';
import { CLASS } from '../word-classes.ts';

/** Word → whether the name may be any other word too. */
const INTRODUCING = new Map(lines(introducingText).map(fields).map(([word, mark]) => [nameKeys(word!)[0]!, mark === '!']));
const NAMES = CLASS.given | CLASS.family | CLASS.personPart;

export function licenceGiven(sentences: Sentence[]): void {
  const known = new Set<string>();
  for (const sentence of sentences) {
    introduce(sentence);
    complete(sentence);
    for (const span of sentence.spans) if (span.type === 'person' && span.confidence >= PAINTED && isGiven(sentence.items[span.from]!)) known.add(sentence.items[span.from]!.form.core);
  }
  if (known.size) for (const sentence of sentences) sentence.items.forEach((item, at) => { if (known.has(item.form.core) && isGiven(item) && mayBeAgain(sentence.items, at)) paint(sentence, at); });
}

const isGiven = ({ form }: Item) => (form.classes & (CLASS.given | CLASS.weak | CLASS.nationality | CLASS.title)) === CLASS.given && !form.article && form.core.length > 2;

/** ألفرد | نوبل: a given name that is nothing else belongs to the surname found behind it. */
function complete({ items, spans }: Sentence): void {
  for (const span of spans) {
    const { from, to, type, confidence } = span, before = items[from - 1];
    if (type !== 'person' || to - from > 1 || confidence < PAINTED || !before || items[from]!.gap || items[from]!.form.clitics || isGiven(items[from]!)) continue;
    if (isGiven(before) && UNREAD.has(before.tag) && !(before.form.classes & CLASS.doubtful) && !spans.some((s) => s.to === from)) { span.from--; delete span.full; }
  }
}

function introduce(sentence: Sentence): void {
  const { items } = sentence;
  for (let at = 1; at < items.length; at++) {
    const item = items[at]!;
    if (!(item.form.classes & CLASS.given) || item.form.clitics || (item.gap !== GAP.none && item.gap !== GAP.quote) || !isGiven(item)) continue;
    const free = INTRODUCING.get(items[at - 1]!.form.key);
    if (free !== undefined && isAlone(items, at) && (free || item.gap === GAP.quote || !(isOtherwise(item) || isObject(items, at)))) paint(sentence, at);
  }
}

/** No رحمة الله, no سعيد الحظ, no أمل ضائع; no part of a longer name. */
function isAlone(items: Item[], at: number): boolean {
  const after = items[at + 1];
  return !after || after.gap > 0 || (after.form.clitics > 0 && !after.form.article) || !(after.form.article || after.form.classes & NAMES || NO_LONGER.has(after.tag));
}

const NO_LONGER = new Set<number>([TAG['ADJ-BARE'], TAG['NOUN-OWNED'], TAG.NAME, UNKNOWN_TAG]);
const UNREAD = new Set<number>([UNKNOWN_TAG, TAG.NAME]);
const ADJECTIVES = new Set<number>([TAG['ADJ-AN'], TAG['ADJ-BARE']]);
const VERBS = new Set<number>([TAG.PAST, TAG.PRESENT, TAG.PASSIVE, TAG.IMPERATIVE]);
/** After these stands no verb, whatever the name's letters may be. */
const OPENING = new Set<number>([TAG.PAST, TAG.PRESENT, TAG.PASSIVE, TAG['PRESENT-PASSIVE'], TAG.AUXILIARY, TAG.SUB, TAG['SUB-NOUN']]);

/** يوجه الطفل نداء: what the child does something to; قالت الطفلة رحمة. */
function isObject(items: Item[], at: number): boolean {
  const verb = items[at - 2];
  return verb !== undefined && !items[at - 1]!.gap && VERBS.has(verb.tag) && !(verb.form.classes & CLASS.speech) && (items[at]!.form.classes & CLASS.doubtful) !== 0;
}

const isOtherwise = ({ tag }: Item) => ADJECTIVES.has(tag) || VERBS.has(tag);

/** A word that is nothing else wherever it stands alone; a common word where a verb, a kin's or an introducing word stands before it. */
function mayBeAgain(items: Item[], at: number): boolean {
  const { tag, form, gap } = items[at]!, before = items[at - 1];
  if (!isAlone(items, at) || (before && !gap && !form.clitics && before.form.classes & NAMES)) return false;
  if (!(form.classes & CLASS.doubtful)) return UNREAD.has(tag) || (before !== undefined && !gap && !form.clitics && VERBS.has(before.tag)); // أثبت جيف
  if (!before || gap || form.clitics || (ADJECTIVES.has(tag) && items[at + 1]?.tag !== TAG.PRESENT)) return false; // كان زين يعيش
  return OPENING.has(before.tag) || (before.form.classes & CLASS.kin) !== 0 || INTRODUCING.has(before.form.key);
}

function paint(sentence: Sentence, at: number): void {
  const span: Span = { from: at, to: at + 1, type: 'person', source: 'licensed', chance: 0, confidence: LICENSED_CONFIDENCE };
  const touched = sentence.spans.filter((s) => overlaps(s, span));
  if (touched.some((s) => s.confidence >= PAINTED || s.to - s.from > 1)) return;
  sentence.spans = [...sentence.spans.filter((s) => !touched.includes(s)), span].sort((a, b) => a.from - b.from);
}
