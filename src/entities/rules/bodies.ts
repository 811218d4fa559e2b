// Bodies whose names go on with common words up to a sure end: a nation's adjective, what they are for in a place, what they stand for.

import { TAG } from '../../morphology/index.ts';
import { lines, nameKeys } from '../gazetteer/source-lines.ts';
import { KIND } from '../gazetteer/names.ts';
import type { Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { RULED_CONFIDENCE } from '../thresholds.ts';
import forPlaceText from '../triggers/bodies-for-a-place.txt';
import nationalText from '../triggers/national-bodies.txt';
import { CLASS } from '../word-classes.ts';
import { goesOn } from './heads.ts';

const keysOf = (text: string) => new Set(lines(text).map((word) => nameKeys(word)[0]!));
const NATIONAL = keysOf(nationalText), FOR_PLACE = keysOf(forPlaceText);
/** Words of a name after its head. */
const LONGEST = 6;

export function bodies(items: Item[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 2 < items.length; i++) {
    const to = endOf(items, i);
    if (to) spans.push({ from: i, to, type: 'organization', source: 'headed-whole', chance: 0.5, confidence: RULED_CONFIDENCE });
  }
  return spans;
}

/** Where the name of the body that starts here ends, 0 where none does. */
function endOf(items: Item[], i: number): number {
  const { classes, article, core } = items[i]!.form;
  if (!(classes & CLASS.organizationHead || NATIONAL.has(core))) return 0;
  if (!article && NATIONAL.has(core) && isNoun(items[i + 1]!) && !isBody(items[i + 1]!)) return nationalEnd(items, i);
  if (!article && FOR_PLACE.has(core)) return purposeEnd(items, i + 1);
  return article || classes & CLASS.organizationReady ? causeEnd(items, i + 1) : 0;
}

/** جهاز الأمن الداخلي | الإسرائيلي */
function nationalEnd(items: Item[], head: number): number {
  let to = head + 2;
  while (to < head + LONGEST && goesOn(items[to]) && !isNational(items[to]!)) to++;
  const after = items[to + 1];
  // مركز الثقافة الإغريقية | العريقة, وكالة العمال الإيرانية | للأنباء: the name is another
  return to < items.length && goesOn(items[to]) && isNational(items[to]!) && !goesOn(after) && !(after && !after.gap && after.form.written.startsWith('لل')) ? to + 1 : 0;
}

/** موسكو | للفيزياء, قطر | للاستثمارات الرياضية */
function purposeEnd(items: Item[], place: number): number {
  const { known, gap, form } = items[place]!;
  if (gap || form.clitics || !known?.entry || !(known.kinds & KIND.place)) return 0;
  const purpose = items[place + known.words];
  if (!purpose || purpose.gap || !purpose.form.preposition || !purpose.form.written.startsWith('لل') || purpose.tag !== TAG['NOUN-THE'] || purpose.known?.entry) return 0;
  let to = place + known.words + 1;
  while (goesOn(items[to])) to++;
  return to;
}

/** التحالف | من أجل الديمقراطية والعدالة */
function causeEnd(items: Item[], from: number): number {
  const cause = items[from + 2];
  if (!cause || items[from]!.form.key !== 'من' || items[from + 1]!.form.key !== 'اجل' || items[from]!.gap || items[from + 1]!.gap || !isNoun(cause)) return 0;
  let to = from + 3;
  while (goesOn(items[to])) to++;
  return items.slice(from + 3, to).some(({ form }) => form.conjunction) ? to : 0; // يتعثر التحالف من أجل التقدم
}

const isNoun = ({ tag, gap, form, known }: Item) => !gap && tag === TAG['NOUN-THE'] && !form.clitics && !(form.classes & (CLASS.role | CLASS.title | CLASS.nationality)) && !((known?.kinds ?? 0) & KIND.place && !((known?.kinds ?? 0) & KIND.doubtful));

/** مفوضية | الاتحاد الأوروبي */
const isBody = ({ form, known }: Item) => (form.classes & CLASS.organizationHead) !== 0 && (known?.words ?? 0) > 1;

const isNational = ({ form }: Item) => (form.classes & CLASS.nationality) !== 0;
