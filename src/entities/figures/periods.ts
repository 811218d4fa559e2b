// Stretches of time told without a date: السنوات الخمس الماضية, منذ 2014, موسم 2017-2018, الثمانينيات, الثالث من الشهر الجاري.

import { TAG } from '../../morphology/index.ts';
import { GAP, type Item } from '../sequence.ts';
import { digitsOf, joined } from './numbers.ts';
import { dayOfMonth } from './resolve.ts';
import { shiftOf, yearOf, yearsBetween } from './shift.ts';
import type { Place, Stretch } from './stretches.ts';
import { lookUp, MAGNITUDES, NUMBERS, ORDINALS, UNITS } from './words.ts';

const LENGTHS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const;

export function periodAt(place: Place): Stretch | undefined {
  return lengthOfTime(place) ?? dayOfThisMonth(place) ?? namedYears(place) ?? bareYears(place) ?? bareDecade(place);
}

/** السنوات الخمس الماضية, الأيام القليلة المقبلة, الأسبوعين الماضيين */
function lengthOfTime({ items, at, calendar }: Place): Stretch | undefined {
  const several = LENGTHS.find((u) => calendar.is(items[at], `span ${u}`)), unit = several ?? LENGTHS.find((u) => calendar.is(items[at], `pair ${u}`));
  if (!unit) return undefined;
  const next = items[at + 1], counted = several && joined(next) ? NUMBERS.get(next!.form.core.replace(/^ال/, '')) : undefined;
  const few = several && calendar.is(next, 'few');
  const to = at + (counted || few ? 2 : 1);
  const shift = joined(items[to]) ? shiftOf(items[to]!, calendar) : undefined;
  if (!shift) return undefined;
  return { to: to + 1, described: { en: `the ${shift < 0 ? 'past' : 'coming'} ${several ? (few ? 'few ' : counted ? `${counted} ` : '') : 'two '}${unit}s` } };
}

/** الثالث من الشهر الجاري, 15 من الشهر المقبل */
function dayOfThisMonth({ text, items, at, calendar, published }: Place): Stretch | undefined {
  if (items[at + 1]?.form.key !== 'من' || !calendar.is(items[at + 2], 'relative month') || !joined(items[at + 3])) return undefined;
  const day = digitsOf(text, items[at]) ?? lookUp(ORDINALS, items[at]), shift = shiftOf(items[at + 3]!, calendar);
  return day && day <= 31 && Number.isInteger(day) && shift !== undefined ? { to: at + 4, described: dayOfMonth(day, shift, published) } : undefined;
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
  if (last && calendar.is(before, 'between-years')) return yearsBetween(year, last, at + 3);
  const announced = calendar.is(before, 'before-year') || (before.form.key === 'و' && plainYear(text, items[at - 2]));
  return announced && !isCounted(items[at + 1]) && text[item.end] !== '%' ? { to: at + 1, described: { en: String(year) } } : undefined;
}

function plainYear(text: string, item: Item | undefined): number | undefined {
  const year = item && item.end - item.start === 4 ? yearOf(text, item) : undefined;
  return year && year >= 1900 && year < 2100 ? year : undefined;
}

/** Is this word what a number before it counts? */
const isCounted = (item: Item | undefined) => item !== undefined && ((item.gap === GAP.dash && item.form.key === '0') || (joined(item) && !item.form.conjunction && !item.form.preposition && (THINGS.has(item.tag) || item.form.key === '0' || lookUp(UNITS, item) !== undefined || lookUp(MAGNITUDES, item) !== undefined)));

const THINGS = new Set<number>([TAG['NOUN-BARE'], TAG['NOUN-AN'], TAG['ADJ-AN']]);

/** في الثمانينيات; no man in his eighties. */
function bareDecade({ items, at, calendar }: Place): Stretch | undefined {
  const tens = [50, 60, 70, 80, 90].find((n) => calendar.is(items[at], `decade ${n}`));
  if (!tens || !items[at]!.form.article || calendar.phrase(items, at + 1, 'age')) return undefined;
  return { to: at + 1, described: { en: `${1900 + tens}s` } };
}
