// Known names of one word that the model passed over: such as the lexicon reads no otherwise (الليكود, تويوتا), and السعودية where it
// agrees with no noun.

import { TAG } from '../../morphology/index.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { ONLY } from './known.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { RULED_CONFIDENCE } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';

const TYPES = Object.keys(ONLY) as Span['type'][];

export function knownAlone(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < items.length; i++) {
    const { known, form } = items[i]!;
    if (!known?.entry || known.words !== 1) continue;
    const type = typeOf(known.kinds);
    if (!type || !(form.classes & CLASS.nationality ? type === 'place' && form.article && isCountry(items, i) : isPlain(items, i, type))) continue;
    spans.push({ from: i, to: i + 1, type, source: 'alone', chance: 0.5, confidence: RULED_CONFIDENCE });
  }
  return spans;
}

const typeOf = (kinds: number) => TYPES.find((type) => kinds === ONLY[type]);

/** على السعودية, قالت السعودية, سفارة السعودية; no الأراضي السعودية, no سفارتها السعودية, no "عكاظ" السعودية. */
function isCountry(items: Item[], i: number): boolean {
  const { gap, form } = items[i]!, before = items[i - 1];
  if (form.conjunction || !OPEN.has(gap) || form.preposition) return form.preposition || gap === GAP.start;
  return gap !== GAP.none || !before || (!unread(before.tag) && !AGREEING.has(before.tag) && !before.form.article && !before.known?.entry && !(before.form.classes & CLASS.nationality));
}

const OPEN = new Set<number>([GAP.none, GAP.start, GAP.comma, GAP.open]);
const AGREEING = new Set<number>([TAG['NOUN-THE'], TAG['ADJ-THE'], TAG['NOUN-OWNED'], TAG['NUM-THE']]);

const isPlain = (items: Item[], i: number, type: Span['type']) => {
  const { tag, form } = items[i]!;
  return unread(tag) && unread(form.tag) && !(form.classes & OTHERWISE) && !besideName(items, i) && !(type === 'place' && maybeClub(items, i));
};

const OTHERWISE = CLASS.title | CLASS.role | CLASS.doubtful | CLASS.weak;

const unread = (tag: number) => tag === UNKNOWN_TAG || tag === TAG.NAME;

/** Is it perhaps a part of a longer name? */
function besideName(items: Item[], i: number): boolean {
  const before = items[i - 1], after = items[i + 1];
  return (after !== undefined && !after.gap && nameLike(after)) || (before !== undefined && !items[i]!.gap && !items[i]!.form.clitics && nameLike(before));
}

const nameLike = ({ tag, form }: Item) => unread(tag) || (form.classes & (CLASS.given | CLASS.family | CLASS.personPart)) !== 0;

/** Towns in the news of sport are often clubs: امام مضيفه ليون. */
const maybeClub = (items: Item[], i: number) => items[i]!.sport > 0 && !items[i]!.form.preposition && !IN.has(items[i - 1]?.form.key ?? '');

const IN = new Set(['في', 'الي', 'قرب']);
