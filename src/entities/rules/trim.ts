// Edges and insides that no name has, cut off the model's spans; two persons in one span parted.

import { TAG } from '../../morphology/index.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { KIND } from '../gazetteer/names.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { CLASS } from '../word-classes.ts';

type Bounds = Pick<Span, 'from' | 'to' | 'type'>;

/** One span for each name: فلان ، وفلان are two persons; a known organization ends where و joins another to it. */
export function parted(items: Item[], span: Bounds): Bounds[] {
  if (span.type === 'place' || known(items, span.from, span.to)) return [span];
  const out: Bounds[] = [];
  let from = span.from;
  for (let i = from + 1; i <= span.to; i++) {
    if (i < span.to && !(span.type === 'person' ? isNext(items, i) : joinsKnown(items, from, i))) continue;
    out.push({ from, to: i, type: span.type });
    from = i;
  }
  return out.filter((part) => part.from === span.from || items[part.from]!.gap !== GAP.stop || isNamed(items[part.from]!));
}

/** The span without weak words (إن, في …) at its edges; a person's name also ends where a preposition is joined to a word. */
export function trimmed(items: Item[], span: Bounds): Bounds | undefined {
  let { from, to } = span;
  if (isGlued(items, to)) return undefined;
  if (span.type === 'organization' && ((to - from === 1 && isPeople(items[from]!)) || endsPlace(items, span))) return undefined;
  if (span.type === 'place' && (items[to - 1]!.form.written === 'على' || (to - from === 1 && isAdjective(items, from)))) return undefined;
  if (span.type === 'person' && ((to - from === 1 && isSmallWord(items[from]!)) || isElative(items, to - 1))) return undefined;
  if (span.type === 'person' && to - from > 1 && opensWrongly(items, from, to)) return undefined;
  if (span.type === 'person') for (let i = from + 1; i < to - 1; i++) if (BLESSINGS.has(items[i]!.form.key) && items[i + 1]!.form.key === 'الله') to = i;
  if (span.type === 'person' && !known(items, from, to)) for (let i = from + 1; i < to; i++) if (isOther(items[i]!)) to = i;
  while (from < to && weak(items[from]!)) from++;
  while (to > from && weak(items[to - 1]!)) to--;
  return from < to ? { from, to, type: span.type === 'organization' && isGround(items, from) ? 'place' : span.type } : undefined;
}

/** الملك عبد الله بن عبد العزيز: the title is no part of the name; السيد البدوي: a name. */
export const titled = ({ form }: Item) => form.article && (form.classes & (CLASS.title | CLASS.role)) !== 0 && !(form.classes & CLASS.given);

/** الأكراد: many people, no body; صحيفة "العرب" is one. */
const isPeople = ({ gap, form, known: name }: Item) => form.article && gap !== GAP.quote && (form.classes & CLASS.nationality) !== 0 && !((name?.kinds ?? 0) & KIND.organization) && PLURAL.test(form.core);
const PLURAL = /(ون|ين|[^يه])$/;

/** قناة | السويس: known together as a place, where the head could be a broadcaster. */
function endsPlace(items: Item[], { from, to }: Bounds): boolean {
  const head = from > 0 && items[from - 1]!.form.classes & CLASS.outsideHead ? items[from - 1]!.known : undefined;
  return head?.entry !== undefined && head.entry > 0 && head.words === to - from + 1 && head.kinds === KIND.place;
}

/** ملعب "لوجنيكي" */
const isGround = (items: Item[], from: number) => from > 0 && GROUNDS.has(items[from - 1]!.form.core) && (items[from]!.gap === GAP.none || items[from]!.gap === GAP.quote);
const GROUNDS = new Set(['ملعب', 'استاد', 'ستاد']);

/** لفرانس24: digits written onto the last word. */
const isGlued = (items: Item[], to: number) => items[to]?.form.key === '0' && items[to]!.start === items[to - 1]!.end;

/** السفارة السعودية: the word that names the country agrees with the noun before it. */
function isAdjective(items: Item[], i: number): boolean {
  const { form, gap } = items[i]!, before = items[i - 1];
  if (form.written.endsWith('اً')) return true; // عسكريا تركياً
  if (!before || gap || form.clitics || !form.article || !(form.classes & CLASS.nationality)) return false;
  return before.form.article && NOUNS.has(before.tag) && !before.known?.entry && !(before.form.classes & CLASS.speech);
}

/** قال لي: the same letters as a name, but read as a preposition with its pronoun. */
const isSmallWord = ({ tag, form }: Item) => tag === TAG.ADP && form.key.length < 4;

/** ثاني أصغر لاعب: read as an adjective of that shape before a bare noun. */
function isElative(items: Item[], i: number): boolean {
  const { tag, form } = items[i]!, next = items[i + 1];
  return tag === TAG['ADJ-BARE'] && ELATIVE.test(form.core) && next !== undefined && !next.gap && !next.form.clitics && next.tag === TAG['NOUN-BARE'];
}

/** علي بن أبي طالب | كرم الله وجهه: what is wished of the one named. */
const BLESSINGS = new Set(['كرم', 'رضي', 'رحمه', 'حفظه', 'رعاه', 'ايده', 'سلمه', 'اعزه']);

/** تابعها على الطاير: a preposition, where no title or verb of saying announces a علي; مالك تشيلسي: who owns a club. */
function opensWrongly(items: Item[], from: number, to: number): boolean {
  const { form, gap } = items[from]!, before = items[from - 1], last = items[to - 1]!;
  if (form.written === 'على') return !gap && !((before?.form.classes ?? 0) & ANNOUNCERS);
  if (last.tag === UNKNOWN_TAG && last.form.classes === 0 && NISBA.test(last.form.written)) return true;
  return to - from === 2 && (form.classes & CLASS.doubtful) !== 0 && isClub(last);
}

/** أدوار طلائعية */
const NISBA = /^(?!ال).{3,}ية$/;

const ANNOUNCERS = CLASS.title | CLASS.role | CLASS.speech | CLASS.given | CLASS.nationality;

const isClub = ({ form, known: name }: Item) => !(form.classes & CLASS.family) && name?.words === 1 && name.entry > 0 && (name.kinds & (KIND.organization | KIND.person)) === KIND.organization;

const ELATIVE = /^ا[^اوي]..$/;

const NOUNS = new Set([TAG['NOUN-THE'], TAG['ADJ-THE']]);

/** لماكغان: what is left without the preposition is a name by itself, another than the one before. */
const isOther = ({ form, known: name }: Item) => form.preposition && ((form.classes & (CLASS.given | CLASS.family)) !== 0 || (name?.entry ?? 0) > 0);

/** اليونسكو + والبنك الدولي */
const joinsKnown = (items: Item[], from: number, i: number) => items[i]!.form.conjunction && (items[i]!.known?.entry ?? 0) > 0 && known(items, from, i);

/** Does another person begin here? */
function isNext(items: Item[], i: number): boolean {
  const { gap, form, tag } = items[i]!;
  if (gap === GAP.stop) return items[i - 1]!.form.key.length > 2; // كيم: ترامب; no ف. كينيدي
  return gap === GAP.comma || gap === GAP.quote || (form.conjunction && (isNamed(items[i]!) || tag === UNKNOWN_TAG));
}

const isNamed = ({ form, known: name }: Item) => (form.classes & (CLASS.given | CLASS.family)) !== 0 || (name?.entry ?? 0) > 0;

const weak = ({ form }: Item) => /^[فو][إأ]ن$/.test(form.written) || (form.classes & CLASS.weak) !== 0 && !(form.classes & (CLASS.given | CLASS.family));

const known = (items: Item[], from: number, to: number) => items[from]!.known?.entry !== undefined && items[from]!.known!.entry > 0 && items[from]!.known!.words === to - from;
