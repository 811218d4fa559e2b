// Money and quantities: a number with its currency, unit or per cent.

import type { EntityType } from '../../annotations.ts';
import { GAP, type Item } from '../sequence.ts';
import { CLASS } from '../word-classes.ts';
import type { Calendar } from './calendar.ts';
import { digitsOf, english, joined, numberAt, type Amount } from './numbers.ts';
import { CURRENCIES, FRACTIONS, lookUp, lookUpPair, NUMBERS, UNITS, VAGUE, type Unit } from './words.ts';

export interface Figure {
  from: number;
  to: number;
  /** Start in the text where it is not the first item's start (signs of currency). */
  start?: number;
  /** End in the text where it is not the last item's end (per cent signs). */
  end?: number;
  type: EntityType;
  en: string;
  aboutEn?: string;
  aboutAr?: string;
  confidence: number;
}

const SIGNS = new Map([['$', { one: 'dollar', many: 'dollars' }], ['€', { one: 'euro', many: 'euros' }], ['£', { one: 'pound', many: 'pounds' }]]);
const MOST_DECADES = 30;
const PER_CENT = new Set(['الماءه', 'المءه', 'الميه']);

/** Money, quantity or per cent that starts at an item. */
export function amountAt(text: string, items: Item[], at: number, calendar: Calendar): Figure | undefined {
  const dual = dualAt(items, at, calendar);
  if (dual) return dual;
  const vaguely = vagueMoney(items, at) ?? fraction(items, at) ?? oneAndHalf(items, at);
  if (vaguely) return vaguely;
  const number = numberAt(text, items, at);
  if (!number || isTitle(text, items, at, number, calendar)) return undefined;
  return single(text, items, at, number, calendar) ?? range(text, items, at, number, calendar);
}

/** موقع "20 دقيقة", برنامج (60 دقيقة): a number that opens the title of a work or a paper. */
function isTitle(text: string, items: Item[], at: number, number: Amount, calendar: Calendar): boolean {
  const { gap, start } = items[at]!, unit = items[number.to];
  return (gap === GAP.quote || gap === GAP.open) && calendar.is(items[at - 1], 'work') && QUOTE.test(text[start - 1] ?? '') && unit !== undefined && /^\s?["”»)]/.test(text.slice(unit.end, unit.end + 2));
}

const QUOTE = /["“«(]/;

/** بين 20 و30 مليون دولار, من 5 إلى 7 في المئة, 5-7 كيلومترات */
function range(text: string, items: Item[], at: number, number: Amount, calendar: Calendar): Figure | undefined {
  const link = items[number.to];
  if (!number.counted || !link) return undefined;
  const announced = ['بين', 'من', 'ما'].includes(items[at - 1]?.form.key ?? '');
  const next = ['الي', 'حتي', OR].includes(link.form.key) || (announced && link.form.key === 'و') ? number.to + 1 : /^\s?[-–]\s?$/.test(text.slice(items[number.to - 1]!.end, link.start)) ? number.to : -1;
  const last = next < 0 ? undefined : numberAt(text, items, next);
  const second = last?.counted && last.value > number.value ? single(text, items, next, last, calendar) : undefined;
  return second && { ...second, from: at, en: `${english(number.value)}${link.form.key === OR ? ' or ' : '–'}${second.en}` };
}

const OR = 'او';

function single(text: string, items: Item[], at: number, number: Amount, calendar: Calendar): Figure | undefined {
  const sign = /^\s?[%٪]/.exec(text.slice(items[number.to - 1]!.end, items[number.to - 1]!.end + 2));
  if (sign && number.counted) return { from: at, to: number.to, end: items[number.to - 1]!.end + sign[0].length, type: 'quantity', en: `${english(number.value)}%`, confidence: 0.9 };
  return signed(text, items, at, number) ?? perCent(items, at, number) ?? money(items, at, number, calendar) ?? measured(text, items, at, number, calendar);
}

/** $250, 250 € */
function signed(text: string, items: Item[], at: number, number: Amount): Figure | undefined {
  const start = items[at]!.start, end = items[number.to - 1]!.end;
  const before = SIGNS.get(text[start - 1] ?? ''), after = /^\s?([$€£])/.exec(text.slice(end, end + 2));
  const unit = before ?? SIGNS.get(after?.[1] ?? '');
  if (!unit || !number.counted) return undefined;
  return { ...moneyOf(at, number.to, number.value, unit), ...(before ? { start: start - 1 } : { end: end + after![0].length }) };
}

function perCent(items: Item[], at: number, number: { value: number; to: number; counted: boolean }): Figure | undefined {
  const next = items[number.to];
  if (!next || !joined(next) || !number.counted) return undefined;
  const done = (to: number): Figure => ({ from: at, to, type: 'quantity', en: `${english(number.value)}%`, confidence: 0.9 });
  if (next.form.key.startsWith('ب') && PER_CENT.has(next.form.key.slice(1))) return done(number.to + 1);
  if (next.form.key === 'في' && items[number.to + 1] && PER_CENT.has(items[number.to + 1]!.form.key)) return done(number.to + 2);
  return undefined;
}

function money(items: Item[], at: number, number: { value: number; to: number }, calendar: Calendar): Figure | undefined {
  const next = items[number.to];
  if (!joined(next) || next!.form.clitics) return undefined;
  const full = joined(items[number.to + 1]) ? lookUpPair(calendar.currencies, next, items[number.to + 1]) : undefined;
  if (full) return moneyOf(at, number.to + 2, number.value, full);
  const unit = lookUp(CURRENCIES, next);
  return unit && moneyOf(at, nationality(items, number.to + 1), number.value, unit);
}

function moneyOf(from: number, to: number, value: number, unit: Pick<Unit, 'one' | 'many'>): Figure {
  return { from, to, type: 'money', en: `${english(value)} ${value === 1 ? unit.one : unit.many}`, confidence: 0.9 };
}

/** A nationality adjective after a currency belongs to it. */
function nationality(items: Item[], at: number): number {
  return joined(items[at]) && items[at]!.form.classes & CLASS.nationality && !items[at]!.form.clitics && !items[at]!.form.article ? at + 1 : at;
}

function measured(text: string, items: Item[], at: number, number: Amount, calendar: Calendar): Figure | undefined {
  const next = items[number.to];
  if (!number.counted || !joined(next) || next!.form.clitics) return undefined;
  const full = joined(items[number.to + 1]) ? lookUpPair(UNITS, next, items[number.to + 1]) : undefined;
  const unit = full ?? lookUp(UNITS, next);
  if (!unit || unit.dual) return undefined;
  // 4 - 1 يوم السبت: the score and the day of the match
  if (unit.one === 'day' && joined(items[number.to + 1]) && calendar.weekday(items[number.to + 1]) !== undefined) return undefined;
  // a contract, not two thousand decades
  if (unit.one === 'decade' && number.value > MOST_DECADES) return undefined;
  // "عام 2011" after a number is a year; "72 ساعة" is a quantity
  if (/^(year|century|decade)$/.test(unit.one) && digitsOf(text, items[number.to + 1]) !== undefined) return undefined;
  const to = number.to + (full ? 2 : 1), half = halfEnd(items, to, unit);
  const value = number.value + (half > to ? 0.5 : 0);
  return { from: at, to: half, type: 'quantity', en: `${english(value)} ${value === 1 ? unit.one : unit.many}`, confidence: 0.8 };
}

/** ونصف, ونصف الساعة after a unit: where it ends. */
function halfEnd(items: Item[], at: number, unit: Unit): number {
  const half = items[at], again = items[at + 1];
  if (!joined(half) || !half!.form.conjunction || lookUp(NUMBERS, half) !== 0.5) return at;
  return joined(again) && again!.form.article && UNITS.get(bare(again))?.one === unit.one ? at + 2 : at + 1;
}

/** ساعة ونصف الساعة, عام ونصف */
function oneAndHalf(items: Item[], at: number): Figure | undefined {
  const unit = items[at]!.form.article ? undefined : lookUp(UNITS, items[at]);
  const to = unit && !unit.dual ? halfEnd(items, at + 1, unit) : at;
  return unit && to > at + 1 ? { from: at, to, type: 'quantity', en: `1.5 ${unit.many}`, confidence: 0.8 } : undefined;
}

/** دولارين, مليوني دولار is a number; ساعتين, كيلومترين are quantities by themselves. */
function dualAt(items: Item[], at: number, calendar: Calendar): Figure | undefined {
  const item = items[at]!;
  if (item.form.article) return undefined;
  const currency = lookUp(CURRENCIES, item);
  if (currency?.dual) return moneyOf(at, nationality(items, at + 1), 2, currency);
  const unit = lookUp(UNITS, item);
  if (!unit?.dual || calendar.is(item, 'this')) return undefined;
  const to = halfEnd(items, at + 1, unit);
  return { from: at, to, type: 'quantity', en: `${to > at + 1 ? 2.5 : 2} ${unit.many}`, confidence: 0.7 };
}

/** ملايين الدولارات, عشرات الملايين من الدولارات, مئات مليارات اليورو */
function vagueMoney(items: Item[], at: number): Figure | undefined {
  const first = VAGUE.get(items[at]!.form.core), second = first && joined(items[at + 1]) && (VAGUE.get(bare(items[at + 1])) ?? VAGUE.get(items[at + 1]!.form.key));
  const to = at + (second ? 2 : 1) + (items[at + (second ? 2 : 1)]?.form.key === 'من' ? 1 : 0);
  const unit = first && joined(items[to]) ? CURRENCIES.get(bare(items[to])) : undefined;
  return unit && { from: at, to: to + 1, type: 'money', en: `${second ? `${first} of ${second}` : first} of ${unit.many}`, confidence: 0.8 };
}

/** The key without the article; "" where there is none. */
const bare = (item: Item | undefined) => (item?.form.article && !item.form.clitics ? item.form.core.slice(2) : '');

/** ثلثي الأصوات, ثلاثة أرباع السكان */
function fraction(items: Item[], at: number): Figure | undefined {
  const pair = joined(items[at + 1]) ? lookUpPair(FRACTIONS, items[at], items[at + 1]) : undefined, found = pair ?? lookUp(FRACTIONS, items[at]);
  const to = at + (pair ? 2 : 1);
  if (!found || (found.the && !(joined(items[to]) && items[to]!.form.article && !items[to]!.form.clitics && !found.not.has(items[to]!.form.key)))) return undefined;
  return { from: at, to, type: 'quantity', en: found.en, confidence: 0.8 };
}
