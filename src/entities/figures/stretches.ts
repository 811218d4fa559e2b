// Dates made of dates: ranges (28 يناير حتى 3 فبراير), the same day in two calendars (الموافق), parts of a year, month or decade.

import { GAP, type Item } from '../sequence.ts';
import type { Calendar } from './calendar.ts';
import { joined } from './numbers.ts';
import { bareYear, periodAt } from './periods.ts';
import { yearOf, yearsBetween } from './shift.ts';
import { describeDate, type DateParts, type Described } from './resolve.ts';
import { lookUp, ORDINALS } from './words.ts';

export interface Found { to: number; parts: DateParts; end?: number }
export interface Stretch { to: number; described: Described; end?: number | undefined }

/** Reads one plain date. */
type Read = (at: number) => Found | undefined;
export interface Place { text: string; items: Item[]; at: number; calendar: Calendar; published: Date | undefined; read: Read }

export function stretchAt(place: Place): Stretch | undefined {
  return partOfYear(place) ?? weekend(place) ?? edge(place) ?? seasonOf(place) ?? years(place) ?? bracketedYears(place) ?? periodAt(place);
}

/** الربع الأول من عام 2018, النصف الثاني من العام الماضي */
function partOfYear({ items, at, calendar, published, read }: Place): Stretch | undefined {
  const name = calendar.is(items[at], 'quarter') ? 'quarter' : calendar.is(items[at], 'half') ? 'half' : undefined;
  const which = name && joined(items[at + 1]) ? lookUp(ORDINALS, items[at + 1]) : undefined;
  if (!which || which > (name === 'half' ? 2 : 4) || items[at + 2]?.form.key !== 'من') return undefined;
  const year = read(at + 3) ?? plainYear(items, at + 3, read);
  const described = year && describeDate(year.parts, published);
  return described && { to: year.to, described: { ...described, en: `${['first', 'second', 'third', 'fourth'][which - 1]} ${name} of ${described.en}` } };
}

const plainYear = (items: Item[], at: number, read: Read) => (items[at] ? read(at) : undefined);

/** أواخر عام 2015, مطلع كانون الثاني الماضي, منتصف التسعينيات */
function edge({ text, items, at, calendar, published, read }: Place): Stretch | undefined {
  const word = (['early', 'mid', 'late'] as const).find((w) => calendar.is(items[at], w));
  const year = word && joined(items[at + 1]) ? bareYear(text, items, at + 1) : undefined;
  if (year) return { to: at + 2, described: { en: `${word === 'mid' ? 'mid-' : `${word} `}${year}` } };
  const found = word && joined(items[at + 1]) && !items[at + 1]!.form.clitics ? read(at + 1) : undefined;
  if (!found || found.parts.day || found.parts.weekday !== undefined || found.parts.days !== undefined) return undefined;
  const described = describeDate(found.parts, published);
  if (described && word === 'mid' && found.parts.unit === 'night') return { to: found.to, described: { ...described, en: `midnight ${described.en}` } };
  return described && { to: found.to, end: found.end, described: { ...described, en: `${word === 'mid' ? 'mid-' : `${word} `}${described.en}` } };
}

/** نهاية الأسبوع الماضي is no end of a week. */
function weekend({ items, at, calendar, read }: Place): Stretch | undefined {
  const found = items[at]!.form.key === WEEKEND && joined(items[at + 1]) ? read(at + 1) : undefined;
  if (found?.parts.unit !== 'week' || !calendar.is(items[at], 'late')) return undefined;
  return { to: found.to, described: { en: `${['last', 'this', 'next'][(found.parts.shift ?? 0) + 1]} weekend` } };
}

const WEEKEND = 'نهايه';

/** عامي 2011 و2014; للسنوات 2018 و2019 و2020 */
function years({ text, items, at, calendar }: Place): Stretch | undefined {
  if (!calendar.is(items[at], 'years-word')) return undefined;
  const told: number[] = [];
  let to = at + 1;
  for (let year = yearOf(text, items[to]); year; year = yearOf(text, items[to])) {
    told.push(year);
    if (items[++to]?.form.key === 'و') to++;
  }
  if (told.length < 2 || told.some((year, i) => i && year <= told[i - 1]!)) return undefined;
  if (items[to - 1]!.form.key === 'و') to--;
  const isRange = calendar.is(items[at - 1], 'between-years') || told.at(-1)! - told[0]! < told.length;
  return isRange ? yearsBetween(told[0], told.at(-1), to) : { to, described: { en: `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` } };
}

/** صيف 2015, ربيع عام 2016, شتاء العام الماضي */
function seasonOf({ text, items, at, calendar, published, read }: Place): Stretch | undefined {
  const season = (['spring', 'summer', 'autumn', 'winter'] as const).find((s) => calendar.is(items[at], `season-name ${s}`));
  if (!season || !joined(items[at + 1]) || items[at + 1]!.form.clitics) return undefined;
  const year = yearOf(text, items[at + 1]), found = year ? { to: at + 2, parts: { year } } : read(at + 1);
  if (!found || !(found.parts.year || found.parts.unit === 'year') || found.parts.month) return undefined;
  const described = describeDate(found.parts, published);
  return described && { to: found.to, described: { ...described, en: `${season} ${described.en}` } };
}

/** (1969-1989) */
function bracketedYears({ text, items, at }: Place): Stretch | undefined {
  if (items[at]!.gap !== GAP.open || items[at + 1]?.gap !== GAP.dash || text[items[at + 1]!.end] !== ')') return undefined;
  return yearsBetween(yearOf(text, items[at]), yearOf(text, items[at + 1]), at + 2);
}

/** What goes on after a plain date: that it comes every year, the end of a range, or the same day in the other calendar. */
export function continued({ items, calendar, published, read }: Place, first: Found): Stretch | undefined {
  const yearly = describeDate(first.parts);
  if (yearly && first.parts.day && first.parts.year === undefined && items[first.to]?.form.key === 'من' && calendar.is(items[first.to + 1], 'every') && calendar.is(items[first.to + 2], 'year-word')) return { to: first.to + 3, described: { en: `${yearly.en} every year` } };
  const link = items[first.to];
  const equal = calendar.is(link, 'equal'), until = !equal && calendar.is(link, 'until') && link!.form.key !== 'و';
  const named = equal && first.parts.weekday !== undefined && !first.parts.month ? read(first.to + 1) : undefined;
  if (named?.parts.day && named.parts.weekday === undefined) return namedDay(first, named, published);
  const second = (equal || until) && first.parts.day ? read(first.to + 1) : undefined;
  if (!second?.parts.day || !second.parts.month || (until && second.parts.hijri !== first.parts.hijri)) return undefined;
  const b = describeDate(second.parts, published);
  const a = describeDate(equal ? first.parts : { ...first.parts, year: undefined }, equal ? published : undefined);
  return a && b && { to: second.to, end: second.end, described: { ...b, en: equal ? `${a.en} (${b.en})` : `${a.en} – ${b.en}` } };
}

/** يوم الجمعة الموافق 27 أبريل: one day by both its names. */
function namedDay(first: Found, second: Found, published: Date | undefined): Stretch | undefined {
  const described = describeDate({ ...second.parts, weekday: first.parts.weekday! }, published);
  return described && { to: second.to, end: second.end, described };
}
