// Stretches of time told without a date: السنوات الخمس الماضية, منذ 2014, موسم 2017-2018, الثمانينيات, الثالث من الشهر الجاري.

import { TAG } from '../../morphology/index.ts';
import { GAP, type Item } from '../sequence.ts';
import { digitsOf, joined } from './numbers.ts';
import type { Calendar } from './calendar.ts';
import { dayOfMonth, type Shift } from './resolve.ts';
import { shiftOf, yearOf, yearsBetween } from './shift.ts';
import type { Place, Stretch } from './stretches.ts';
import { lookUp, lookUpPair, MAGNITUDES, NUMBERS, ORDINALS, UNITS } from './words.ts';

const LENGTHS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const;

export function periodAt(place: Place): Stretch | undefined {
  return lengthOfTime(place) ?? dayOfThisMonth(place) ?? namedYears(place) ?? bareYears(place) ?? bareDecade(place);
}

/** السنوات الخمس الماضية, الأيام القليلة المقبلة, الأسبوعين الماضيين */
function lengthOfTime({ text, items, at, calendar }: Place): Stretch | undefined {
  const several = LENGTHS.find((u) => calendar.is(items[at], `span ${u}`)), unit = several ?? LENGTHS.find((u) => calendar.is(items[at], `pair ${u}`));
  if (!unit) return undefined;
  const next = items[at + 1], counted = several && joined(next) ? NUMBERS.get(next!.form.core.replace(/^ال/, '')) ?? attached(text, items, at + 1) : undefined;
  const few = several && calendar.is(next, 'few');
  const to = at + (counted ? (next!.form.key === 'ال' ? 3 : 2) : few ? 2 : 1);
  const shift = joined(items[to]) ? shiftOf(items[to]!, calendar) : undefined;
  if (!shift) return undefined;
  return { to: to + 1, described: { en: `the ${shift < 0 ? 'past' : 'coming'} ${several ? (few ? 'few ' : counted ? `${counted} ` : '') : 'two '}${unit}s` } };
}

/** الـ24: the article and a number in digits. */
function attached(text: string, items: Item[], at: number): number | undefined {
  const digits = items[at + 1];
  if (items[at]!.form.key !== 'ال' || !digits || /\s/.test(text.slice(items[at]!.start, digits.start))) return undefined;
  const number = digitsOf(text, digits);
  return number && Number.isInteger(number) ? number : undefined;
}

/** الثالث من الشهر الجاري, 15 من الشهر المقبل */
function dayOfThisMonth(place: Place): Stretch | undefined {
  const { text, items, at, calendar, published } = place;
  const two = joined(items[at + 1]) ? lookUpPair(ORDINALS, items[at], items[at + 1]) : undefined, of = at + (two ? 2 : 1);
  if (items[of]?.form.key !== 'من' || !joined(items[of + 2])) return undefined;
  const day = two ?? digitsOf(text, items[at]) ?? lookUp(ORDINALS, items[at]), shift = monthShift(items[of + 1]!, items[of + 2]!, calendar);
  return day && day <= 31 && Number.isInteger(day) && shift !== undefined ? { to: of + 3, described: dayOfMonth(day, shift, published) } : undefined;
}

/** الشهر الجاري, هذا الشهر */
function monthShift(first: Item, second: Item, calendar: Calendar): Shift | undefined {
  if (calendar.is(first, 'demonstrative')) return calendar.is(second, 'relative month') && second.form.article ? 0 : undefined;
  return calendar.is(first, 'relative month') ? shiftOf(second, calendar) : undefined;
}

/** موسم 2017-2018, السنة المالية 2019 */
function namedYears({ text, items, at, calendar }: Place): Stretch | undefined {
  const fiscal = calendar.phrase(items, at, 'fiscal-years'), first = at + (fiscal || (calendar.is(items[at], 'season-years') ? 1 : 0));
  const year = first > at && joined(items[first]) ? yearOf(text, items[first]) : undefined;
  if (!year) return undefined;
  const last = /^\s?[-–/]\s?$/.test(text.slice(items[first]!.end, items[first + 1]?.start)) ? yearOf(text, items[first + 1]) : undefined;
  const years = last && last > year ? `${year}–${last}` : String(year);
  return { to: first + (last ? 2 : 1), described: { en: fiscal ? `fiscal year ${years}` : `${years} season` } };
}

/** منذ 2014, بين 1990 و1995, في 2013 و2014: a year by the word before it, where nothing is counted. */
function bareYears({ text, items, at, calendar }: Place): Stretch | undefined {
  const item = items[at]!, before = items[at - 1];
  if (item.form.key !== '0' || item.gap || !before) return undefined;
  const year = plainYear(text, item);
  if (!year) return undefined;
  const link = items[at + 1], last = joined(link) && ['و', 'الي', 'حتي'].includes(link!.form.key) ? plainYear(text, items[at + 2]) : undefined;
  const inTime = calendar.is(before, 'before-year');
  if (last && (calendar.is(before, 'between-years') || (inTime && link!.form.key !== 'و'))) return yearsBetween(year, last, at + 3);
  const announced = inTime || (before.form.key === 'و' && plainYear(text, items[at - 2]));
  return announced && !isCounted(items[at + 1]) && text[item.end] !== '%' ? { to: at + 1, described: { en: String(year) } } : undefined;
}

/** A year in digits that counts nothing: نهاية 2019. */
export function bareYear(text: string, items: Item[], at: number): number | undefined {
  const year = items[at]!.form.key === '0' ? plainYear(text, items[at]) : undefined;
  return year && !isCounted(items[at + 1]) && text[items[at]!.end] !== '%' ? year : undefined;
}

function plainYear(text: string, item: Item | undefined): number | undefined {
  const year = item && item.end - item.start === 4 ? yearOf(text, item) : undefined;
  return year && year >= 1900 && year < 2100 ? year : undefined;
}

/** Is this word what a number before it counts? */
export const isCounted = (item: Item | undefined) => item !== undefined && ((item.gap === GAP.dash && item.form.key === '0') || (joined(item) && !item.form.conjunction && !item.form.preposition && (THINGS.has(item.tag) || item.form.key === '0' || lookUp(UNITS, item) !== undefined || lookUp(MAGNITUDES, item) !== undefined)));

const THINGS = new Set<number>([TAG['NOUN-BARE'], TAG['NOUN-AN'], TAG['ADJ-AN']]);

/** في الثمانينيات; no man in his eighties. */
function bareDecade({ items, at, calendar }: Place): Stretch | undefined {
  const tens = [50, 60, 70, 80, 90].find((n) => calendar.is(items[at], `decade ${n}`));
  if (!tens || !items[at]!.form.article || calendar.phrase(items, at + 1, 'age')) return undefined;
  return { to: at + 1, described: { en: `${1900 + tens}s` } };
}
