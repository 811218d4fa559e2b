// Dates in running text: weekday, day, month in either system (26 نيسان/ أبريل الماضي), year, Hijri, relative spans, ranges.

import { TAG } from '../../morphology/index.ts';
import { GAP, type Item } from '../sequence.ts';
import { liesAhead } from './ahead.ts';
import type { Figure } from './amounts.ts';
import type { Calendar } from './calendar.ts';
import { digitsOf, joined } from './numbers.ts';
import { describeDate, PERIODS, type DateParts } from './resolve.ts';
import { shareYear } from './shared-year.ts';
import { shiftOf } from './shift.ts';
import { continued, stretchAt, type Found, type Stretch } from './stretches.ts';
import { lookUp, lookUpPair, ORDINALS } from './words.ts';

/** The date that starts at an item; `published` anchors what is relative. */
export function dateAt(text: string, items: Item[], at: number, calendar: Calendar, published: Date | undefined): Figure | undefined {
  const read = (from: number) => plainDate(text, items, from, calendar);
  const place = { text, items, at, calendar, published, read };
  const stretch = stretchAt(place);
  if (stretch) return dateFigure(at, stretch);
  const found = read(at);
  if (!found) return undefined;
  shareYear(items, found, read);
  const { day, month, hijri } = found.parts;
  if (day && month && !hijri && found.parts.year === undefined && found.parts.shift === undefined && !items[at]!.gap) found.parts.year = calendar.knownYear(items[at - 1], day, month);
  if ((found.parts.weekday !== undefined || found.parts.month) && found.parts.year === undefined && liesAhead(items, at, calendar)) found.parts.ahead = true;
  const described = describeDate(found.parts, published);
  return dateFigure(at, continued(place, found) ?? (described && { ...found, described }));
}

const dateFigure = (from: number, found: Stretch | undefined): Figure | undefined => found && { from, to: found.to, type: 'date', ...found.described, ...(found.end && { end: found.end }), confidence: 0.9 };

function plainDate(text: string, items: Item[], at: number, calendar: Calendar): Found | undefined {
  if (!items[at]) return undefined;
  const found = numeric(text, items, at) ?? new Reader(text, items, calendar).date(at) ?? relative(items, at, calendar) ?? century(items, at, calendar) ?? decade(items, at, calendar);
  // the bracket around the month's other name is part of the date
  const end = found && text[items[found.to - 1]!.end] === ')' && items[found.to - 1]!.gap === GAP.open && found.to - at > 1 ? items[found.to - 1]!.end + 1 : undefined;
  return found && { ...found, ...(end && { end }) };
}

/** Years of which today's papers write days in figures: 1439/12/4. */
const FIRST_HIJRI = 1350, LAST_HIJRI = 1500;

/** 26/4/2018, 2018-04-26 */
function numeric(text: string, items: Item[], at: number): Found | undefined {
  if (items[at + 2]?.form.key !== '0') return undefined;
  const [a, b, c] = [0, 1, 2].map((k) => digitsOf(text, items[at + k]));
  if (a === undefined || b === undefined || c === undefined || [1, 2].some((k) => !/^[-/]$/.test(text.slice(items[at + k - 1]!.end, items[at + k]!.start)))) return undefined;
  const [day, year] = a > 31 ? [c, a] : [a, c];
  const hijri = year > FIRST_HIJRI && year < LAST_HIJRI;
  return b >= 1 && b <= 12 && day >= 1 && day <= 31 && year > 1000 && year < 2200 ? { to: at + 3, parts: { day, month: b, year, ...(hijri && { hijri }) } } : undefined;
}

const SINCE = /^[وف]?منذ$/;

class Reader {
  constructor(private readonly text: string, private readonly items: Item[], private readonly calendar: Calendar) {}

  date(at: number): Found | undefined {
    const parts: DateParts = {};
    let to = this.weekday(at, parts);
    const month = this.dayAndMonth(to, parts, to > at);
    if (month) { to = month; if (SINCE.test(this.items[at - 1]?.form.key ?? '')) parts.since = true; }
    else if (to === at) return this.yearAlone(at);
    return { to, parts };
  }

  /** السبت, يوم السبت الماضي, أمس السبت */
  private weekday(at: number, parts: DateParts): number {
    const { items, calendar } = this;
    const far = this.farDay(at, parts);
    let to = far;
    const shift = far > at ? parts.days : calendar.is(items[to], 'yesterday') ? -1 : calendar.is(items[to], 'today') ? 0 : calendar.is(items[to], 'tomorrow') ? 1 : undefined;
    if (far === at && (shift !== undefined || calendar.is(items[to], 'day-word'))) to++;
    const day = to === at || joined(items[to]) ? calendar.weekday(items[to]) : undefined;
    if (day === undefined || (to > at && items[to]!.form.clitics)) return far > at ? far : this.yesterday(at, parts);
    if (to === at && calendar.is(items[at - 1], 'not-before-weekday')) return at;
    parts.weekday = day;
    if (shift !== undefined) parts.days = shift;
    to++;
    return this.shifted(to, parts);
  }

  /** أول أمس, بعد غد */
  private farDay(at: number, parts: DateParts): number {
    for (const [name, days] of [['day-before-yesterday', -2], ['day-after-tomorrow', 2]] as const) {
      const words = this.calendar.phrase(this.items, at, name);
      if (words) { parts.days = days; return at + words; }
    }
    return at;
  }

  /** أمس by itself; no في أمس الحاجة. */
  private yesterday(at: number, parts: DateParts): number {
    const { items, calendar } = this;
    if (!calendar.is(items[at], 'yesterday') || items[at]!.form.clitics || calendar.is(items[at + 1], 'need')) return at;
    parts.days = -1;
    return at + 1;
  }

  private shifted(at: number, parts: DateParts): number {
    const shift = joined(this.items[at]) ? shiftOf(this.items[at]!, this.calendar) : undefined;
    if (shift === undefined) { this.shiftedTogether(at, parts); return at; }
    parts.shift = shift;
    return at + 1;
  }

  /** الأحد والاثنين المقبلين: the first of two days */
  private shiftedTogether(at: number, parts: DateParts): void {
    const { items, calendar } = this;
    if (!joined(items[at]) || !items[at]!.form.conjunction || calendar.weekday(items[at]) === undefined || !joined(items[at + 1])) return;
    const shift = shiftOf(items[at + 1]!, calendar);
    if (shift !== undefined) parts.shift = shift;
  }

  /** [day [– day]] [من] month [/ month] [year]; the end, or undefined. */
  private dayAndMonth(at: number, parts: DateParts, after: boolean): number | undefined {
    const { items, calendar } = this;
    let to = at;
    if (after && items[to] && items[to]!.gap > 1) return undefined;
    const day = this.day(to);
    if (day) {
      parts.day = day.value;
      to = day.to;
      const last = this.rangeEnd(to);
      if (last) { parts.lastDay = last.value; to = last.to; }
      if (calendar.is(items[to], 'of') && items[to]!.form.key === 'من') to++;
    }
    const named = calendar.is(items[to], 'month-word');
    if (named) to++;
    const month = items[to] && (to === at || !items[to]!.gap) && (!named && !day || !items[to]!.form.clitics) ? calendar.month(items, to) : undefined;
    if (!month) { delete parts.day; delete parts.lastDay; return undefined; }
    const first = to;
    Object.assign(parts, { month: month.number, hijri: month.hijri });
    to = this.secondName(to + month.words, month.number);
    const end = this.year(to, parts);
    const sure = day || named || end > to || to > first + month.words || this.announced(first);
    if (!sure && (calendar.is(items[first], 'doubtful-month') || month.hijri)) { delete parts.month; delete parts.hijri; return undefined; }
    return end;
  }

  /** في مايو, أواخر مارس, أبريل ومايو */
  private announced(at: number): boolean {
    const { items, calendar } = this, item = items[at]!, before = items[at - 1];
    if (!before || item.gap || calendar.is(item, 'name-month')) return false;
    return item.form.conjunction ? calendar.month(items, at - 1) !== undefined : !item.form.clitics && calendar.is(before, 'before-month');
  }

  private day(at: number): { value: number; to: number } | undefined {
    const digits = digitsOf(this.text, this.items[at]);
    if (digits !== undefined) return Number.isInteger(digits) && digits >= 1 && digits <= 31 ? { value: digits, to: at + 1 } : undefined;
    const two = joined(this.items[at + 1]) ? lookUpPair(ORDINALS, this.items[at], this.items[at + 1]) : undefined;
    const one = two ?? lookUp(ORDINALS, this.items[at]);
    const to = at + (two ? 2 : 1);
    return one && (this.items[to]?.form.key === 'من' || this.calendar.month(this.items, to)) ? { value: one, to } : undefined;
  }

  /** "– 5", "إلى 5", "و5" after a first day. */
  private rangeEnd(at: number): { value: number; to: number } | undefined {
    const { items, text } = this;
    const to = items[at] && ['الي', 'و', 'حتي'].includes(items[at]!.form.key) ? at + 1 : items[at] && /^\s?[-–]\s?$/.test(text.slice(items[at - 1]!.end, items[at]!.start)) ? at : -1;
    const value = to < 0 ? undefined : digitsOf(text, items[to]);
    return value !== undefined && value >= 1 && value <= 31 && this.calendar.month(items, to + 1) ? { value, to: to + 1 } : undefined;
  }

  /** The month's other name after a stroke: نيسان/ أبريل, نيسان (أبريل). */
  private secondName(at: number, number: number): number {
    const { items, text, calendar } = this;
    if (!items[at] || !/^\s?[/(-]?\s?$/.test(text.slice(items[at - 1]!.end, items[at]!.start))) return at;
    const other = calendar.month(items, at);
    return other && other.number === number ? at + other.words : at;
  }

  private year(at: number, parts: DateParts): number {
    const { items, calendar, text } = this;
    if (!items[at] || (items[at]!.gap && text[items[at - 1]!.end] !== ')')) return at;
    const shifted = shiftOf(items[at]!, calendar);
    if (shifted !== undefined) { parts.shift = shifted; return at + 1; }
    let to = at;
    if (items[to]!.form.key === 'من') to++;
    if (to > at && calendar.is(items[to], 'demonstrative') && joined(items[to + 1]) && calendar.is(items[to + 1], 'relative year')) { parts.yearShift = 0; return to + 2; }
    if (calendar.is(items[to], 'year-word')) to++;
    const year = digitsOf(text, items[to]);
    if (year !== undefined && year > 999 && year < 2200) { parts.year = year; return this.era(to + 1, parts); }
    if (to > at && calendar.is(items[to - 1], 'year-word') && items[to]) {
      const shift = shiftOf(items[to]!, calendar);
      if (shift !== undefined) { parts.yearShift = shift; return to + 1; }
    }
    return at;
  }

  private era(at: number, parts: DateParts): number {
    if (this.calendar.is(this.items[at], 'calendar-hijri')) parts.hijri = true;
    else if (!this.calendar.is(this.items[at], 'calendar-gregorian') || this.items[at]!.form.clitics) return at;
    return at + 1;
  }

  /** عام 2011, سنة ١٩٤٨ م */
  private yearAlone(at: number): Found | undefined {
    const { items, calendar, text } = this;
    if (!calendar.is(items[at], 'year-word') || !joined(items[at + 1])) return undefined;
    const year = digitsOf(text, items[at + 1]);
    if (year === undefined || !Number.isInteger(year) || year < 50 || year > 2200) return undefined;
    // سنة 96
    const parts: DateParts = { year: year < 100 ? 1900 + year : year };
    const early = calendar.phrase(items, at + 2, 'before-christ');
    if (early) return { to: at + 2 + early, parts: { year, early: true } };
    return { to: this.era(at + 2, parts), parts };
  }
}

/** الأسبوع الماضي, الشهر المقبل, العام الجاري, هذا العام */
function relative(items: Item[], at: number, calendar: Calendar): Found | undefined {
  if (calendar.is(items[at], 'demonstrative')) return thisPeriod(items, at, calendar);
  const shift = joined(items[at + 1]) ? shiftOf(items[at + 1]!, calendar) : undefined;
  if (shift === undefined) return undefined;
  const unit = PERIODS.find((u) => calendar.is(items[at], `relative ${u}`) && items[at]!.form.article);
  return unit && { to: at + 2, parts: { unit, shift } };
}

/** هذا العام, هذه السنة; no هذا العقد, which is a contract as well, no هذا العام الدراسي. */
function thisPeriod(items: Item[], at: number, calendar: Calendar): Found | undefined {
  const next = items[at + 1], after = items[at + 2];
  if (!joined(next) || next!.form.clitics || !next!.form.article) return undefined;
  const unit = PERIODS.find((u) => u !== 'decade' && calendar.is(next, `relative ${u}`));
  return unit && !(joined(after) && after!.tag === TAG['ADJ-THE']) ? { to: at + 2, parts: { unit, shift: 0 } } : undefined;
}

/** القرن التاسع عشر, القرن الماضي */
function century(items: Item[], at: number, calendar: Calendar): Found | undefined {
  if (!calendar.is(items[at], 'century') || !joined(items[at + 1])) return undefined;
  const two = joined(items[at + 2]) ? lookUpPair(ORDINALS, items[at + 1], items[at + 2]) : undefined;
  const one = two ?? lookUp(ORDINALS, items[at + 1]);
  const end = at + (two ? 3 : 2), early = one ? calendar.phrase(items, end, 'before-christ') : 0;
  if (one) return { to: end + early, parts: { century: one, ...(early && { early: true }) } };
  const shift = shiftOf(items[at + 1]!, calendar);
  return shift === undefined ? undefined : { to: at + 2, parts: { unit: 'century', shift } };
}

/** تسعينيات القرن الماضي */
function decade(items: Item[], at: number, calendar: Calendar): Found | undefined {
  const tens = joined(items[at + 1]) ? TENS.find(({ name }) => calendar.is(items[at], name)) : undefined;
  const found = tens && century(items, at + 1, calendar);
  return found && { to: found.to, parts: { ...found.parts, decade: tens.years } };
}

const TENS = [20, 30, 40, 50, 60, 70, 80, 90].map((years) => ({ years, name: `decade ${years}` }));
