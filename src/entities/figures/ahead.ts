// Is the day that comes next in the sentence still to come? المقرر الأربعاء, سيلتقي نظيره الخميس, يعتزم السفر الأحد.

import { TAG } from '../../morphology/index.ts';
import { GAP, type Item } from '../sequence.ts';
import type { Calendar } from './calendar.ts';

/** So many words before the day are asked. */
const REACH = 12;
const DONE = new Set<number>([TAG.PAST, TAG.PASSIVE]);
const PRESENT = new Set<number>([TAG.PRESENT, TAG['PRESENT-PASSIVE']]);
const FUTURE = /^[وف]?س[أاتنيى]/;

export function liesAhead(items: Item[], at: number, calendar: Calendar): boolean {
  let i = at - 1;
  while (i > 0 && calendar.is(items[i], 'part-of-day')) i--;
  if (isOtherDay(items, i, at, calendar)) return false;
  for (let left = REACH; i >= 0 && left; i--, left--) {
    const { tag, form, gap } = items[i]!;
    if (calendar.is(items[i], 'scheduled') || (calendar.is(items[i], 'expected') && items[i + 1]?.form.key === THAT)) return !wasScheduled(items, i);
    if (PRESENT.has(tag) && (FUTURE.test(form.written) || items[i - 1]?.form.key === WILL)) return true;
    if (DONE.has(tag) || (PRESENT.has(tag) && items[i - 1]?.form.key !== THAT) || (gap !== GAP.none && gap !== GAP.comma)) return false;
  }
  return false;
}

const WILL = 'سوف';
const THAT = 'ان';

/** منذ الأحد; هجوم الأحد tells of a day that the reader knows. */
function isOtherDay(items: Item[], before: number, at: number, calendar: Calendar): boolean {
  const item = items[before];
  return item !== undefined && !items[at]!.gap && before === at - 1 && (calendar.is(item, 'since') || item.tag === TAG['NOUN-BARE']);
}

/** كان من المقرر عقده السبت */
const wasScheduled = (items: Item[], at: number) => [1, 2].some((k) => WAS.has(items[at - k]?.form.key ?? ''));
const WAS = new Set(['كان', 'كانت', 'وكان', 'وكانت']);
