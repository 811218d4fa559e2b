// Words that no lexicon explains and that come again and again in a document: what one mention is, all are; and where the model doubts
// each of them, all together may be sure.

import type { EntityType } from '../../annotations.ts';
import { TAG } from '../../morphology/index.ts';
import type { Sentence } from './document.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { only } from './known.ts';
import { GAP, type Item } from '../sequence.ts';
import { overlaps, type Span } from '../spans.ts';
import { LICENSED_CONFIDENCE, PAINTED, RECURRING_MEAN, RECURRING_PAINTED, RECURRING_SUM } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';

interface Mention { sentence: Sentence; at: number }

const TYPES: EntityType[] = ['person', 'place', 'organization'];
const SHORTEST = 4;

/** Adds spans for mentions that were passed over. */
export function findRecurring(sentences: Sentence[]): void {
  for (const mentions of unexplainedWords(sentences).values()) {
    if (mentions.length < 2) continue;
    const open = mentions.filter(isOpen);
    if (!open.length) continue;
    const type = typePainted(mentions) ?? typeBelieved(open);
    if (type && mentions.every((m) => mayBe(m, type))) for (const mention of open) paint(mention, type);
  }
}

/** Words without a reading → where they stand alone, not beside another of their kind. */
function unexplainedWords(sentences: Sentence[]): Map<string, Mention[]> {
  const words = new Map<string, Mention[]>();
  for (const sentence of sentences) {
    sentence.items.forEach((item, at) => {
      if (!isUnexplained(item) || item.form.core.length < SHORTEST || isUnexplainedBeside(sentence.items, at)) return;
      const mentions = words.get(item.form.core);
      if (mentions) mentions.push({ sentence, at });
      else words.set(item.form.core, [{ sentence, at }]);
    });
  }
  return words;
}

const isUnread = (tag: number) => tag === UNKNOWN_TAG || tag === TAG.NAME;
const ARABIC = /[\u0621-\u064a]/;

const isUnexplained = ({ tag, form }: Item) => isUnread(tag) && isUnread(form.tag) && !(form.classes & (CLASS.nationality | CLASS.title | CLASS.role | CLASS.weak | CLASS.doubtful | CLASS.kin)) && ARABIC.test(form.core);

function isUnexplainedBeside(items: Item[], at: number): boolean {
  const after = items[at + 1], joined = after !== undefined && !after.gap;
  // "موردوفيا أرينا": what a quotation opens with is not the whole of it
  return (joined && (items[at]!.gap === GAP.quote || (!after.form.clitics && isUnexplained(after)))) || (at > 0 && !items[at]!.gap && !items[at]!.form.clitics && isUnexplained(items[at - 1]!));
}

const covering = ({ sentence, at }: Mention) => sentence.spans.find((s) => s.from <= at && s.to > at);

const isOpen = (mention: Mention) => { const span = covering(mention); return !span || (span.confidence < PAINTED && span.to - span.from === 1); };

/** Known as nothing else? */
function mayBe({ sentence, at }: Mention, type: EntityType): boolean {
  const { known } = sentence.items[at]!;
  return !known?.entry || only(known.kinds, type);
}

/** The type that two painted mentions have, or one that is surely right; what stands in quotation marks may be a title. */
function typePainted(mentions: Mention[]): EntityType | undefined {
  const sums = new Map<EntityType, number>();
  for (const mention of mentions) {
    const span = covering(mention);
    if (!span || span.confidence < LICENSED_CONFIDENCE || span.to - span.from > 1 || span.type === 'event' || mention.sentence.items[mention.at]!.gap === GAP.quote) continue;
    sums.set(span.type, (sums.get(span.type) ?? 0) + span.confidence);
  }
  const [type, sum] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a), [undefined, 0] as [EntityType | undefined, number]);
  return sum >= RECURRING_PAINTED ? type : undefined;
}

/** The type that the model holds likely enough over all mentions together. */
function typeBelieved(mentions: Mention[]): EntityType | undefined {
  const sums = TYPES.map((type) => ({ type, sum: mentions.reduce((sum, { sentence, at }) => sum + sentence.chance(at, type), 0) }));
  const { type, sum } = sums.reduce((a, b) => (b.sum > a.sum ? b : a));
  return sum >= RECURRING_SUM && sum / mentions.length >= RECURRING_MEAN ? type : undefined;
}

function paint({ sentence, at }: Mention, type: EntityType): void {
  const span: Span = { from: at, to: at + 1, type, source: 'licensed', chance: 0, confidence: LICENSED_CONFIDENCE };
  sentence.spans = [...sentence.spans.filter((s) => !overlaps(s, span)), span].sort((a, b) => a.from - b.from);
}
