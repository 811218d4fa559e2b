// Names told in pairs after a head in the dual or plural: ناديي الهلال والاتحاد, مدينتي سرت وبن جواد; where one is known as such, so is the other.

import { TAG } from '../../morphology/index.ts';
import { fields, lines, nameKeys } from '../gazetteer/source-lines.ts';
import { KIND } from '../gazetteer/names.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { RULED_CONFIDENCE } from '../thresholds.ts';
import headText from '../triggers/pair-heads.txt';
import { CLASS } from '../word-classes.ts';

type Kind = 'organization' | 'place';
const HEADS = new Map(lines(headText).map(fields).map(([word, kind]) => [nameKeys(word!)[0]!, kind as Kind]));

export function pairs(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 2 < items.length; i++) {
    const type = HEADS.get(items[i]!.form.core);
    if (!type || items[i + 1]!.gap || items[i + 1]!.form.clitics) continue;
    const found = members(items, i + 1);
    if (found.length > 1 && found.some(({ from }) => isKnown(items[from]!, type))) spans.push(...found.map((m): Span => ({ ...m, type, source: 'headed-whole', chance: 0.5, confidence: RULED_CONFIDENCE })));
  }
  return spans;
}

/** Names one after the other, each from the second on behind و. */
function members(items: Item[], first: number): Pick<Span, 'from' | 'to'>[] {
  const out: Pick<Span, 'from' | 'to'>[] = [];
  for (let from = first; from < items.length && (from === first || isNext(items[from]!));) {
    const to = endOf(items, from), after = items[to];
    // حزبي الأمة والإصلاح الجديد: the second goes on, nobody knows how far
    if (!to || (after && !after.gap && !after.form.conjunction && goesOn(after))) break;
    out.push({ from, to });
    from = to;
  }
  return out;
}

const isNext = ({ gap, form }: Item) => form.conjunction && !form.preposition && (gap === GAP.none || gap === GAP.comma);

/** A known name's end; a word that nothing explains or a noun with its article is a name by itself; else 0. */
function endOf(items: Item[], from: number): number {
  const { known, tag, form } = items[from]!;
  if (known?.entry) return from + known.words;
  if (form.classes & (CLASS.nationality | CLASS.title | CLASS.role | CLASS.weak)) return 0;
  return UNREAD.has(tag) || (form.article && tag === TAG['NOUN-THE']) ? from + 1 : 0;
}

const UNREAD = new Set<number>([UNKNOWN_TAG, TAG.NAME]);

const goesOn = ({ tag, form }: Item) => UNREAD.has(tag) || (form.article && !form.preposition && !(form.classes & CLASS.nationality));

const isKnown = ({ known }: Item, type: Kind) => known?.entry !== undefined && known.entry > 0 && (known.kinds & KIND[type]) !== 0;
