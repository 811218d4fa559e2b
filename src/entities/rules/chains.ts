// Persons' names that go on where the model stopped or begin before it began: with a son, a house, one more name, a king's number.

import { TAG } from '../../morphology/index.ts';
import { UNKNOWN_TAG } from '../forms.ts';
import { lines, nameKeys } from '../gazetteer/source-lines.ts';
import { KIND } from '../gazetteer/names.ts';
import type { Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { titled } from './trim.ts';
import ordinalText from '../triggers/regnal-numbers.txt';
import { CLASS } from '../word-classes.ts';

type Bounds = Pick<Span, 'from' | 'to' | 'type'>;

export const HOUSE = 'ال';
export const SON = new Set(['بن', 'ابن', 'بنت']);
const FATHER = new Set(['ابو', 'ابي']);
const TEEN = 'عشر';
const NUMBERS = new Set(lines(ordinalText).map((word) => nameKeys(word)[0]!));

/** الثاني of البابا تواضروس الثاني is no surname. */
export const isOrdinal = (item: Item) => NUMBERS.has(item.form.key);

/** Names with more words are left as they are. */
const LONGEST = 6;

/** سلمان بن عبد العزيز + آل سعود, محمود صبري + أبو تريكة, لويس + الرابع + عشر. Gives where the name now ends. */
export function lengthen(items: Item[], span: Bounds): number {
  if (span.type !== 'person') return span.to;
  const known = span.to;
  for (let more = further(items, span); more && span.to + more - span.from <= LONGEST; more = further(items, span)) span.to += more;
  if (span.to > known && isTitle(items[span.from]!)) span.from++; // الشيخ تميم | بن حمد
  return span.to;
}

/** How many words more of the name stand at its end. */
function further(items: Item[], { from, to }: Bounds): number {
  const next = items[to], after = items[to + 1];
  if (next && isParted(items, { from, to })) return 1;
  if (!next || next.gap || next.form.clitics) return 0;
  const { key } = next.form, joined = after !== undefined && !after.gap;
  if (key === HOUSE) return joined && isPart(after) ? 2 : 0;
  if (SON.has(key) || FATHER.has(key)) return joined && !after.form.clitics && (isPart(after) || isUnread(after)) ? 2 : 0;
  if (isNumber(next)) return isRegnal(items, from, to) && !(joined && after.form.conjunction && after.form.article) ? 1 : 0;
  if (key === TEEN) return isNumber(items[to - 1]!) ? 1 : 0;
  return 0;
}

/** خوان + بروان, توم + بريك: what looks like ب and a given name (روان) is the family's name behind a foreign given name that is announced. */
function isParted(items: Item[], { from, to }: Pick<Bounds, 'from' | 'to'>): boolean {
  const first = items[from]!, { form, gap } = items[to]!, before = items[from - 1]?.form.classes ?? 0;
  if (to - from > 1 || gap || form.clitics !== 1 || !form.written.startsWith('ب') || !(isGivenOnly(form) || isKnownPerson(items[to]!)) || first.known?.entry || first.form.clitics) return false;
  return (first.form.classes & (CLASS.given | CLASS.family | CLASS.doubtful)) === CLASS.given && (before & (CLASS.speech | CLASS.nationality | CLASS.title)) !== 0;
}

const isGivenOnly = ({ classes }: Item['form']) => (classes & (CLASS.given | CLASS.doubtful)) === CLASS.given;
const isKnownPerson = ({ known }: Item) => known?.words === 1 && known.entry > 0 && known.kinds === KIND.person;

/** The span from where the name begins, no earlier than `least`, to where it ends: يزيد + بن عبد الملك, حسن + أبو السعود. */
export function whole<T extends Bounds>(items: Item[], span: T, least: number): T {
  if (span.type !== 'person') return span;
  while (span.from > least && continues(items[span.from]!) && opens(items, span.from - 1)) span.from--;
  lengthen(items, span);
  if (span.to - span.from > 1 && titled(items[span.from]!) && isWhole(items, span.from, span.to)) span.from++;
  return span;
}

/** الشيخ, which is also a family's name. */
export const isTitle = ({ form }: Item) => form.article && (form.classes & (CLASS.title | CLASS.role)) !== 0;

const isWhole = (items: Item[], from: number, to: number) => items[from]!.known?.words === to - from && items[from]!.known!.entry > 0;

/** A son's word without its alif always follows a name, and so do fathers whom none announces. */
const continues = ({ form, gap }: Item) => !gap && !form.clitics && (form.key === 'بن' || FATHER.has(form.key));

const isPart = ({ form }: Item) => (form.classes & (CLASS.given | CLASS.family)) !== 0 && !(form.classes & (CLASS.title | CLASS.role | CLASS.weak | CLASS.nationality));

/** لحكم أبي بكر, المعروف باسم أبو عماد: a common word is a name only where another stands before it. */
function opens(items: Item[], i: number): boolean {
  const { form, gap } = items[i]!, before = items[i - 1]?.form.classes ?? 0;
  return isPart(items[i]!) && (!(form.classes & CLASS.doubtful) || (!form.clitics && (gap > 0 || (before & ANNOUNCERS) !== 0)));
}
const ANNOUNCERS = CLASS.title | CLASS.role | CLASS.speech | CLASS.given | CLASS.weak;

const isUnread = ({ tag, form }: Item) => (tag === UNKNOWN_TAG || tag === TAG.NAME) && form.classes === 0;

const isNumber = ({ form, gap }: Item) => !gap && !form.clitics && NUMBERS.has(form.key);

/** البابا غريغوريوس الثامن: one given name, and nothing of sport, where the second may be a goal. */
export function isRegnal(items: Item[], from: number, to: number): boolean {
  const { form, sport, tag, known } = items[from]!;
  if (to - from !== 1 || sport || form.classes & (CLASS.nationality | CLASS.title | CLASS.role) || (known?.entry && !(known.kinds & KIND.person))) return false;
  return (form.classes & (CLASS.given | CLASS.doubtful)) === CLASS.given || (tag === UNKNOWN_TAG && (items[from - 1]?.form.classes ?? 0) & CLASS.title) !== 0;
}

/** غريغوريوس الثامن as the model or the rule above has it. */
export const hasNumber = (items: Item[], { from, to }: Bounds) => to - from > 1 && isNumber(items[from + 1]!) && isRegnal(items, from, from + 1);
