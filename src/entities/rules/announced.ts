// Names of which the model is not sure but the words before them are: a full name after a title, a known place after a preposition.

import { TAG } from '../../morphology/index.ts';
import { hasNumber, isTitle } from './chains.ts';
import { LATIN, UNKNOWN_TAG } from '../forms.ts';
import { isProper, ONLY, withHead } from './known.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { ANNOUNCED } from '../thresholds.ts';
import { CLASS } from '../word-classes.ts';

/** May the span be painted on the word of what stands before it? */
export function announced(items: Item[], span: Span): boolean {
  if (isWhole(items, span) || withHead(items, span)) return true;
  if (span.confidence < ANNOUNCED) return false;
  return span.type === 'person' ? hasNumber(items, span) || isFullName(items, span) || isSpeaker(items, span) : span.type === 'place' && (afterHead(items, span) || isSubject(items, span) || afterPreposition(items, span));
}

/** الحرس الثوري: two words or more that the gazetteer has as this and nothing else; a place among others where it is gone to (في الشرق الأوسط). */
function isWhole(items: Item[], { from, to, type }: Span): boolean {
  const { known, form } = items[from]!;
  if (type === 'organization' && isProper(items, { from, to })) return true;
  if (to - from < 2 || type === 'person' || known?.words !== to - from || !known.entry) return false;
  return known.kinds === ONLY[type] || (type === 'place' && (known.kinds & ONLY.place!) !== 0 && (!!form.preposition || isRuled(items, from)));
}

const isRuled = (items: Item[], at: number) => at > 0 && !items[at]!.gap && !items[at]!.form.clitics && (PREPOSITIONS.has(items[at - 1]!.form.key) || (items[at - 1]!.form.classes & CLASS.placeHead) !== 0);


const ANNOUNCERS = CLASS.title | CLASS.role | CLASS.speech | CLASS.nationality;
const NAME = CLASS.given | CLASS.family | CLASS.personPart;

/** السيد عبدالله بن خليفة العطية, وأشار حسين الفردان: two words or more, each of them a name, after an office or a verb of saying. */
function isFullName(items: Item[], { from, to }: Span): boolean {
  const before = items[from - 1], after = items[to];
  if (to - from < 2 || !before || items[from]!.gap || isTitle(items[from]!) || !(before.form.classes & ANNOUNCERS)) return false;
  if (after && !after.gap && !after.form.clitics && after.form.classes & NAME && !(after.form.classes & CLASS.weak)) return false;
  return items.slice(from, to).every((item, i) => isName(item, i === to - from - 1));
}

/** تقول سمية إن: a given name alone, right after a verb of saying. */
function isSpeaker(items: Item[], { from, to }: Span): boolean {
  const before = items[from - 1], { form, gap } = items[from]!, after = items[to];
  if (to - from > 1 || !before || gap || !(before.form.classes & CLASS.speech) || !(form.classes & CLASS.given) || form.classes & CLASS.weak || form.clitics) return false;
  return after !== undefined && (after.gap > 0 || THAT.has(after.form.key));
}

function isName({ tag, form }: Item, last: boolean): boolean {
  if (form.clitics || (form.classes & CLASS.weak && !isAli(form)) || form.key === LATIN || (tag === TAG.ADP && form.key.length < 3 && !(form.classes & CLASS.personPart)) || (last && form.classes & CLASS.personPart && !(form.classes & CLASS.family))) return false;
  return (form.classes & NAME) !== 0 || tag === UNKNOWN_TAG || tag === TAG.NAME || tag === TAG.IMPERATIVE || (last && form.article && form.classes === 0);
}

/** علي, where others write the preposition على. */
const isAli = ({ written, classes }: Item['form']) => written === 'علي' && (classes & CLASS.given) !== 0;

const isUnread = ({ tag }: Item) => tag === UNKNOWN_TAG || tag === TAG.NAME;
/** منطقة منكوبة */
const isBareAdjective = ({ tag, known }: Item) => tag === TAG['ADJ-BARE'] && !known?.entry;
const NO_PLACE = CLASS.placeHead | CLASS.title | CLASS.role;
const OTHER_HEADS = CLASS.direction | CLASS.weak | CLASS.organizationHead;

/** حي البياع, مخيم بلاطة, جبال البرانس */
function afterHead(items: Item[], { from, to }: Span): boolean {
  const before = items[from - 1]?.form, { form, gap, sport } = items[from]!, after = items[to];
  if (!before || gap || sport || form.clitics || form.key === LATIN || before.article || to - from > 1 || form.classes & NO_PLACE || isBareAdjective(items[from]!)) return false;
  return (before.classes & (CLASS.placeHead | OTHER_HEADS)) === CLASS.placeHead && !(after && !after.form.clitics && (!after.gap || after.gap === GAP.dash) && (after.form.classes & NAME || isUnread(after)));
}

const PREPOSITIONS = new Set(['في', 'الي', 'من', 'وفي', 'والي', 'ومن']);

/** بالقاهرة, في الرياض: a known place that is nothing else. */
function afterPreposition(items: Item[], span: Span): boolean {
  const { form, gap } = items[span.from]!, before = items[span.from - 1];
  if (!isPlace(items, span)) return false;
  return form.preposition || (before !== undefined && !gap && !form.clitics && PREPOSITIONS.has(before.form.key));
}

/** البحرين تحذر, إن القاهرة تستضيف */
function isSubject(items: Item[], span: Span): boolean {
  const { form, gap } = items[span.from]!, before = items[span.from - 1], next = items[span.to];
  if (!next || next.gap || next.form.clitics || !VERBS.has(next.tag) || form.clitics || !isPlace(items, span)) return false;
  return gap === GAP.start || (!gap && before !== undefined && THAT.has(before.form.key));
}

const VERBS = new Set([TAG.PRESENT, TAG.PAST]);
const THAT = new Set(['ان', 'وان', 'لان', 'بان']);

const isPlace = (items: Item[], { from, to }: Span) => !items[from]!.sport && items[from]!.known?.words === to - from && items[from]!.known!.entry > 0 && items[from]!.known!.kinds === ONLY.place;
