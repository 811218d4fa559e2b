// Numbers in running text: digits, number words, magnitudes (٣٥ مليون, خمسة وعشرين ألفا, مليونا و200 ألف).

import { asciiDigits } from '../../language/index.ts';
import { GAP, type Item } from '../sequence.ts';
import { lookUp, MAGNITUDES, NUMBERS } from './words.ts';

export interface Amount {
  value: number;
  /** Item after the number. */
  to: number;
  /** It has digits or a number word, not only a magnitude. */
  counted: boolean;
}

/** The digits of an item as a number; undefined for words and for things like 3.4.5. `grouped`: the point in 1.200 parts thousands. */
export function digitsOf(text: string, item: Item | undefined, grouped = false): number | undefined {
  if (!item || item.form.key !== '0') return undefined;
  const ascii = asciiDigits(text.slice(item.start, item.end));
  if (grouped && /^[1-9]\d{0,2}(\.\d{3})+$/.test(ascii)) return Number(ascii.replace(/\./g, ''));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(ascii)) return Number(ascii.replace(/,/g, ''));
  const plain = ascii.replace(/[.,]+$/, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The number that starts at an item. */
export function numberAt(text: string, items: Item[], at: number): Amount | undefined {
  const first = partAt(text, items, at);
  if (!first) return undefined;
  let { value, to, counted } = first;
  let last = first.magnitude;
  while (last > 1 && items[to] && !items[to]!.gap && items[to]!.form.written.startsWith('و')) {
    const half = lookUp(NUMBERS, items[to]);
    if (half !== undefined && half < 1) return { value: value + half * last, to: to + (isMagnitude(items[to + 1], last) ? 2 : 1), counted: true };
    // "و200" is two items, "ومئتي" one
    const next = partAt(text, items, items[to]!.form.key === 'و' ? to + 1 : to);
    if (!next || next.magnitude >= last) break;
    value += next.value; to = next.to; last = next.magnitude; counted ||= next.counted;
  }
  return { value, to, counted };
}

/** The magnitude once more, with its article: ثلاثة ملايين ونصف المليون. */
const isMagnitude = (item: Item | undefined, value: number) => joined(item) && item!.form.article && MAGNITUDES.get(item!.form.core.slice(2))?.value === value;

/** Number words or digits with at most one magnitude. */
function partAt(text: string, items: Item[], at: number): (Amount & { magnitude: number }) | undefined {
  const reversed = reversedDecimal(text, items, at) ?? commaDecimal(text, items, at);
  let to = at, value = reversed ?? digitsOf(text, items[at]), counted = true;
  if (value !== undefined) to += reversed === undefined ? 1 : isComma(text, items, at) ? 2 : 3;
  else [value, to] = wordsAt(items, at);
  const follows = to === at || !items[to]?.gap;
  const magnitude = follows && to < items.length && !(to > at && (items[to]!.form.conjunction || items[to]!.form.preposition)) ? lookUp(MAGNITUDES, items[to]) : undefined;
  if (to === at) {
    if (!magnitude) return undefined;
    value = magnitude.dual ? 2 : 1;
    counted = false;
  }
  if (!magnitude) return { value: reversed ?? digitsOf(text, items[at], true) ?? value!, to, counted, magnitude: 1 };
  return { value: value! * magnitude.value, to: to + 1, counted, magnitude: magnitude.value };
}

/** 4ر402: the decimals stand before the letter ر, as the agencies write 402.4. */
function reversedDecimal(text: string, items: Item[], at: number): number | undefined {
  const whole = items[at + 2];
  if (items[at + 1]?.form.key !== 'ر' || !whole || text.slice(items[at]!.end, whole.start) !== 'ر') return undefined;
  const digits = asciiDigits(text.slice(items[at]!.start, items[at]!.end)), number = digitsOf(text, whole);
  return number !== undefined && Number.isInteger(number) && /^\d{1,3}$/.test(digits) ? Number(`${number}.${digits}`) : undefined;
}

/** A number has no more words without a magnitude; who counts on and on says no number. */
const MOST_WORDS = 12;

const isComma = (text: string, items: Item[], at: number) => items[at + 1]?.form.key === '0' && text.slice(items[at]!.end, items[at + 1]!.start) === '،';

/** 69،4: the Arabic comma, without a space, before the decimals. */
function commaDecimal(text: string, items: Item[], at: number): number | undefined {
  if (items[at]?.form.key !== '0' || !isComma(text, items, at)) return undefined;
  const whole = digitsOf(text, items[at]), rest = asciiDigits(text.slice(items[at + 1]!.start, items[at + 1]!.end));
  return whole !== undefined && Number.isInteger(whole) && /^\d{1,2}$/.test(rest) ? Number(`${whole}.${rest}`) : undefined;
}

function wordsAt(items: Item[], at: number): [number | undefined, number] {
  let value = lookUp(NUMBERS, items[at]);
  if (value === undefined) return [undefined, at];
  const end = Math.min(items.length, at + MOST_WORDS);
  let to = at + 1;
  for (; to < end && !items[to]!.gap; to++) {
    const more = lookUp(NUMBERS, items[to]);
    const teen = more === 10 && value < 10;
    if (more === undefined || more < 1 || !(teen || items[to]!.form.conjunction)) break;
    value += more;
  }
  return [value, to];
}

/** Made once: toLocaleString would make one for every number. */
const ENGLISH = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** 35 million; 1,250; 3.5 */
export function english(value: number): string {
  for (const [unit, name] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const) {
    if (value >= unit) return `${ENGLISH.format(value / unit)} ${name}`;
  }
  return ENGLISH.format(value);
}

/** Is what stands between two items nothing but a space? */
export const joined = (item: Item | undefined) => item !== undefined && item.gap === GAP.none;
