// Words of dates and full names of currencies: from CLDR (compiled into the dictionary) and from calendar.txt.

import { fields, lines, listed, nameKeys } from '../gazetteer/source-lines.ts';
import type { Form } from '../forms.ts';
import type { Item } from '../sequence.ts';
import calendarText from './calendar.txt';
import { CLOCK_OPENINGS } from './clock.ts';
import { CURRENCIES, FRACTIONS, lookUp, lookUpPair, MAGNITUDES, NUMBERS, ORDINALS, UNITS, VAGUE, type Unit } from './words.ts';

export interface Month { hijri: boolean; number: number; words: number }

const key = (name: string) => nameKeys(name).join(' ');

/** Classes whose words open a date. */
const OPENING = /^(day-before-yesterday|day-after-tomorrow|yesterday|today|tomorrow|early|mid|late|quarter|half|years-word|century|demonstrative|season-years|fiscal-years|(day|month|year)-word|(decade|relative|span|pair|season-name) .*)$/;

export class Calendar {
  /** Full names of currencies by key: "ليره سوريه" → Syrian pound. */
  readonly currencies = new Map<string, Unit>();
  private readonly months = new Map<string, Month>();
  private readonly weekdays = new Map<string, number>();
  /** Class of calendar.txt → its expressions as keys; word or expression → its classes. */
  private readonly classes = new Map<string, string[][]>();
  private readonly classesOf = new Map<string, Set<string>>();
  private readonly first = new Set<string>(['0']);

  /** `compiled`: lines of the same format as calendar.txt, and "currency ONE;MANY | name, …". */
  constructor(compiled: string) {
    for (const line of [...lines(compiled), ...lines(calendarText)]) this.read(line);
    for (const map of [this.months, this.weekdays, CURRENCIES, FRACTIONS, MAGNITUDES, NUMBERS, ORDINALS, UNITS, VAGUE]) for (const k of map.keys()) this.first.add(k.split(' ')[0]!);
    for (const k of CLOCK_OPENINGS) this.first.add(k);
    for (const [name, expressions] of this.classes) if (OPENING.test(name)) for (const keys of expressions) this.first.add(keys[0]!);
  }

  /** May a date or an amount start with this word? Asked once a form. */
  opens(form: Form): boolean {
    return form.opensFigure ??= this.first.has(form.core) || this.first.has(form.key);
  }

  private read(line: string): void {
    const [head, words] = fields(line);
    const [name, ...rest] = head!.split(' ');
    for (const word of listed(words)) {
      const k = key(word);
      if (name === 'month' || name === 'hijri') this.months.set(k, { hijri: name === 'hijri', number: Number(rest[0]), words: k.split(' ').length });
      else if (name === 'weekday') this.weekdays.set(k, Number(rest[0]));
      else if (name === 'currency') { const [one, many] = rest.join(' ').split(';'); this.currencies.set(k, { one: one!, many: many!, dual: false }); }
      else {
        this.classes.set(head!, [...(this.classes.get(head!) ?? []), k.split(' ')]);
        this.classesOf.set(k, (this.classesOf.get(k) ?? new Set()).add(head!));
      }
    }
  }

  /** Is the item one of the words of a class of calendar.txt? */
  is(item: Item | undefined, name: string): boolean {
    return item !== undefined && this.classesFor(item).has(name);
  }

  /** How many items from here on are one of the class's expressions of several words; 0 for none. */
  phrase(items: Item[], at: number, name: string): number {
    for (const keys of this.classes.get(name) ?? []) {
      if (keys.every((k, n) => items[at + n]?.form.key === k && (!n || !items[at + n]!.gap))) return keys.length;
    }
    return 0;
  }

  /** The year of a day that the word before it tells of: هجمات 11 سبتمبر. */
  knownYear(before: Item | undefined, day: number, month: number): number | undefined {
    const name = before && [...this.classesFor(before)].find((c) => c.startsWith(`known-day ${day} ${month} `));
    return name ? Number(name.split(' ')[3]) : undefined;
  }

  private classesFor({ form }: Item): ReadonlySet<string> {
    return (form.calendar ??= union(this.classesOf.get(form.core), this.classesOf.get(form.key)));
  }

  month(items: Item[], at: number): Month | undefined {
    const next = items[at + 1];
    return (next && !next.gap ? lookUpPair(this.months, items[at], next) : undefined) ?? lookUp(this.months, items[at]);
  }

  /** 0 Sunday … 6 Saturday. */
  weekday(item: Item | undefined): number | undefined {
    return item?.form.article ? lookUp(this.weekdays, item) : undefined;
  }
}

const NONE: ReadonlySet<string> = new Set();
const union = (a: Set<string> | undefined, b: Set<string> | undefined): ReadonlySet<string> => (a && b && a !== b ? new Set([...a, ...b]) : a ?? b ?? NONE);
