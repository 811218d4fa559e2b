// Persons of whose name no word means anything else: where labelled news has too few of them, they are painted all the same.

import { TAG } from '../../morphology/index.ts';
import { KIND } from '../gazetteer/names.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { CLASS } from '../word-classes.ts';

const ARABIC = /[\u0621-\u064a]/;

/** هينوك غابيسا: two words or more, each of them unknown to the lexicon or a name. */
export function unexplained(items: Item[], { from, to, type }: Pick<Span, 'from' | 'to' | 'type'>): boolean {
  if (type !== 'person' || to - from < 2 || items[from]!.gap === GAP.quote) return false; // "جيانج لينج لاندويند": a car
  const before = items[from - 1], after = items[to];
  // more of the name may stand beside it, or a number that belongs to it (21 سنشري فوكس)
  if ((after && !after.gap && bare(after, false)) || (before && !items[from]!.gap && !items[from]!.form.conjunction && (bare(before, true) || !ARABIC.test(before.form.written)))) return false;
  return items.slice(from, to).every((item, i) => bare(item, i === 0));
}

function bare({ tag, form, known }: Item, first: boolean): boolean {
  if (form.preposition || (form.conjunction && !first) || form.classes & (CLASS.nationality | CLASS.role | CLASS.title | CLASS.doubtful) || !ARABIC.test(form.written)) return false;
  if (known?.entry && !(known.kinds & KIND.person)) return false;
  return tag === UNKNOWN_TAG || tag === TAG.NAME || (form.classes & (CLASS.given | CLASS.family)) !== 0;
}
