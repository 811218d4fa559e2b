// What a date says, in English, resolved against the day of publication where that is known.

export type Shift = -1 | 0 | 1;

export type Period = (typeof PERIODS)[number];
export const PERIODS = ['night', 'week', 'month', 'season', 'spring', 'summer', 'autumn', 'winter', 'year', 'decade', 'century'] as const;

export interface DateParts {
  weekday?: number;
  /** Days from publication: أمس −1. */
  days?: number;
  day?: number;
  lastDay?: number;
  month?: number;
  hijri?: boolean;
  year?: number | undefined;
  century?: number;
  /** Before Christ. */
  early?: boolean;
  /** Tens of years in the century. */
  decade?: number;
  /** الماضي −1, الجاري 0, المقبل 1: of the weekday, month or unit. */
  shift?: Shift;
  /** The same of the year alone: من العام الماضي. */
  yearShift?: Shift;
  unit?: Period;
  /** منذ stands before it: it lies behind. */
  since?: boolean;
  /** What stands before says that it is still to come. */
  ahead?: boolean;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const HIJRI = ['Muharram', 'Safar', 'Rabi I', 'Rabi II', 'Jumada I', 'Jumada II', 'Rajab', 'Shaaban', 'Ramadan', 'Shawwal', 'Dhu al-Qadah', 'Dhu al-Hijjah'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SHIFTS = { '-1': 'last', 0: 'this', 1: 'next' } as const;
const RESOLVED = { aboutEn: "worked out from the article's date", aboutAr: 'محسوب من تاريخ المقال' };
const DAY = 86_400_000;
/** Where an article tells no date, it is one of these years'. */
const THIS_CENTURY = 21;

export interface Described { en: string; aboutEn?: string; aboutAr?: string }

/** English text of a date; undefined when nothing can be said. */
export function describeDate(parts: DateParts, published?: Date): Described | undefined {
  if (parts.decade) return decade(parts, published);
  if (parts.century) return { en: `${ordinal(parts.century)} century${parts.early ? ' BC' : ''}` };
  if (parts.unit) return relativeUnit(parts.unit, parts.shift ?? 0, published);
  if (parts.hijri) return { en: join(weekdayName(parts), parts.day, parts.month && HIJRI[parts.month - 1], parts.year && `${parts.year} AH`) };
  if (parts.month) return monthDate(parts, published);
  if (parts.year) return { en: `${parts.year}${parts.early ? ' BC' : ''}` };
  if (parts.weekday !== undefined) return weekdayDate(parts, published);
  return parts.days === undefined ? undefined : farDay(parts.days, published);
}

/** The nineties of the twentieth century, or of the one before the article's. */
function decade({ century, decade, shift }: DateParts, published?: Date): Described {
  const hundreds = century ?? Math.ceil((published?.getUTCFullYear() ?? THIS_CENTURY * 100) / 100) + (shift ?? 0);
  return { en: `${(hundreds - 1) * 100 + decade!}s` };
}

function farDay(days: number, published?: Date): Described {
  if (!published) return { en: days === -1 ? 'yesterday' : days < 0 ? 'the day before yesterday' : 'the day after tomorrow' };
  return { en: dateText(new Date(published.getTime() + days * DAY)), ...RESOLVED };
}

function monthDate(parts: DateParts, published?: Date): Described {
  const year = parts.year ?? (published && yearOf(parts, published));
  const days = parts.lastDay ? `${parts.day}–${parts.lastDay}` : parts.day;
  const en = join(weekdayName(parts), days, MONTHS[parts.month! - 1], year);
  return parts.year || !year ? { en: parts.shift === undefined || year ? en : `${SHIFTS[parts.shift]} ${en}` } : { en, ...RESOLVED };
}

/** The year in which the month comes nearest to publication, or as الماضي and المقبل say. */
function yearOf({ month, day, shift, yearShift, since, ahead }: DateParts, published: Date): number {
  const year = published.getUTCFullYear();
  if (yearShift !== undefined) return year + yearShift;
  const at = (y: number) => Date.UTC(y, month! - 1, day ?? 15), now = published.getTime();
  if (shift === -1 || (since && !shift)) return at(year) <= now ? year : year - 1;
  if (ahead && shift === undefined) return (day ? at(year) : Date.UTC(year, month!, 0)) >= now ? year : year + 1;
  if (shift === 1) return at(year) >= now ? year : year + 1;
  return [year - 1, year, year + 1].sort((a, b) => Math.abs(at(a) - now) - Math.abs(at(b) - now))[0]!;
}

function weekdayDate(parts: DateParts, published?: Date): Described {
  const name = DAYS[parts.weekday!]!;
  if (!published) return { en: parts.shift ? `${SHIFTS[parts.shift]} ${name}` : name };
  const today = published.getUTCDay();
  const ahead = parts.shift === 1 || (parts.days ?? 0) > 0 || (parts.ahead && parts.shift === undefined && parts.days === undefined);
  let distance = ahead ? (parts.weekday! - today + 7) % 7 : -((today - parts.weekday! + 7) % 7);
  if (parts.days === 0 && distance < -3) distance += 7;
  if (!distance && (parts.shift === 1 || parts.shift === -1)) distance = parts.shift * 7;
  return { en: dateText(new Date(published.getTime() + distance * DAY)), ...RESOLVED };
}

function relativeUnit(unit: NonNullable<DateParts['unit']>, shift: Shift, published?: Date): Described {
  const plain = { en: `${SHIFTS[shift]} ${unit}` };
  if (!published || (unit !== 'month' && unit !== 'year' && unit !== 'century')) return plain;
  if (unit === 'year') return { en: String(published.getUTCFullYear() + shift), ...RESOLVED };
  if (unit === 'century') return { en: `${ordinal(Math.ceil(published.getUTCFullYear() / 100) + shift)} century`, ...RESOLVED };
  const month = new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + shift, 1));
  return { en: `${MONTHS[month.getUTCMonth()]} ${month.getUTCFullYear()}`, ...RESOLVED };
}

const weekdayName = ({ weekday }: DateParts) => (weekday === undefined ? '' : DAYS[weekday]!);
const join = (...parts: (string | number | undefined)[]) => parts.filter(Boolean).join(' ');
const dateText = (d: Date) => `${DAYS[d.getUTCDay()]} ${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;

/** The day of the article's month, or of the one before or after. */
export function dayOfMonth(day: number, shift: Shift, published?: Date): Described {
  if (!published) return { en: `${ordinal(day)} of ${SHIFTS[shift]} month` };
  return { en: dateText(new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + shift, day))), ...RESOLVED };
}

function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
  return `${n}${ending}`;
}
