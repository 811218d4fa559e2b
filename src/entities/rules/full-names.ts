// The persons whom a document names in full, and which of them a shorter name means.

import { isOrdinal, SON } from './chains.ts';
import type { Sentence } from './document.ts';
import type { Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { lines, nameKeys } from '../gazetteer/source-lines.ts';
import { LICENCE } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';
import familyFirstText from '../triggers/family-first.txt';

export type Full = NonNullable<Span['full']>;
const FAMILY_FIRST = new Set(lines(familyFirstText).map((word) => nameKeys(word)[0]!));

/** Last word (كيم of كيم جونغ أون: the first) → the sure persons of two words or more that have it, the surest first. */
export type FullNames = Map<string, Full[]>;

export function fullNames(sentences: Sentence[]): FullNames {
  const full: FullNames = new Map();
  for (const { items, spans } of sentences) {
    for (const span of spans) {
      if (span.type !== 'person' || span.to - span.from < 2 || span.confidence < LICENCE) continue;
      const first = items[span.from]!, last = FAMILY_FIRST.has(first.form.core) ? first : items[span.to - 1]!, key = last === first ? first.form.core : last.form.key;
      if (key.length > 2 && !isOrdinal(last)) full.set(key, [...(full.get(key) ?? []), { items, span }]);
    }
  }
  for (const list of full.values()) list.sort((a, b) => b.span.confidence - a.span.confidence);
  return full;
}

/** Whom a surname means, with its clitics or without: the one it always means (ترامب, also where the document has his daughter), else the surest. */
export function meant(full: FullNames, { form, known }: Item): Full | undefined {
  const list = (full.get(form.core) ?? full.get(form.key))?.filter((f) => !isFather(f));
  if (!list?.length) return undefined;
  return (known?.words === 1 && known.entry ? list.find((f) => entryOf(f) === known.entry) : undefined) ?? list[0];
}

/** سلمان of محمد بن سلمان is another man; ابن طولون, عبد الله بن الزبير are called by their fathers. */
const isFather = ({ items, span }: Full) => SON.has(items[span.to - 2]!.form.key) && !items[span.to - 1]!.form.article && (items[span.to - 1]!.form.classes & CLASS.given) !== 0;

/** What the gazetteer has the whole name as; 0 where it does not know it. */
function entryOf({ items, span }: Full): number {
  const { known } = items[span.from]!;
  return known?.words === span.to - span.from ? known.entry : 0;
}

/** قليجدار أوغلو after كمال قليجدار أوغلو, عبد الرحمن after رامي عبد الرحمن: the same words at the end of a longer name. */
export function sameTail(full: FullNames, items: Item[], span: Span): void {
  const words = span.to - span.from, list = full.get(items[span.to - 1]!.form.key) ?? [];
  const longer = list.find((f) => f.span.to - f.span.from > words && endsIn(f, items, span));
  if (longer) span.full = longer;
}

function endsIn(full: Full, items: Item[], { from, to }: Span): boolean {
  for (let back = 1; back <= to - from; back++) {
    const own = items[to - back]!.form;
    if (full.items[full.span.to - back]!.form.key !== (back === to - from ? own.core : own.key)) return false;
  }
  return true;
}
