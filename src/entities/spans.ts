// Names as spans of a sentence's items, before they become entities.

import type { EntityType } from '../annotations.ts';
import type { Item } from './sequence.ts';

/** What found a span: the model (alone; with several words; agreeing with the gazetteer), a known name it passed over, a head, punctuation, the document. */
export type Source = 'model' | 'model-long' | 'known' | 'long' | 'headed' | 'headed-proper' | 'headed-article' | 'headed-whole'
  | 'quoted' | 'bracketed' | 'alone' | 'licensed';

export interface Span {
  /** Items [from, to). */
  from: number;
  to: number;
  type: EntityType;
  source: Source;
  /** The model's probability that exactly this is a name of this type; of names by rule a fixed number. */
  chance: number;
  confidence: number;
  /** What the confidence was reckoned from (evidence.ts); names by rule may have none. */
  evidence?: number[] | undefined;
  /** Where the document gives this person's name in full. */
  full?: { items: Item[]; span: Span };
  /** What looks like a clitic belongs to the name (ويا). */
  whole?: boolean;
}

export const startOfSpan = (items: Item[], span: Span) => (span.whole ? items[span.from]!.start : startOf(items[span.from]!));

export const overlaps = (a: Pick<Span, 'from' | 'to'>, b: Pick<Span, 'from' | 'to'>) => a.from < b.to && a.to > b.from;

/** Where the name starts in the text: after the first word's clitics. */
export function startOf(item: Item): number {
  const { form } = item;
  return form.clitics ? item.start + placeOfLetter(form.written, form.clitics) : item.start;
}

/** Index of the n-th letter of a written word that may hold vowel signs and tatweel. */
function placeOfLetter(written: string, n: number): number {
  let seen = 0;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    const letter = (code >= 0x0621 && code <= 0x063a) || (code >= 0x0641 && code <= 0x064a) || code > 0x0670;
    if (!letter) continue;
    if (seen++ === n) return i;
  }
  return 0;
}
