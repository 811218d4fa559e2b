// The word lists of figures as maps from comparison keys.

import { fields, lines, listed, nameKeys } from '../gazetteer/source-lines.ts';
import type { Item } from '../sequence.ts';
import currencyText from './currencies.txt';
import fractionText from './fractions.txt';
import magnitudeText from './magnitudes.txt';
import numberText from './numbers.txt';
import ordinalText from './ordinals.txt';
import unitText from './units.txt';
import vagueText from './vague.txt';

export interface Unit { one: string; many: string; dual: boolean }
export interface Magnitude { value: number; dual: boolean }

const rows = (text: string) => lines(text).map(fields);
const key = (name: string) => nameKeys(name).join(' ');

export const NUMBERS = new Map(rows(numberText).map(([w, v]) => [key(w!), Number(v)]));
export const ORDINALS = new Map(rows(ordinalText).map(([w, v]) => [key(w!), Number(v)]));
export const MAGNITUDES = new Map<string, Magnitude>(rows(magnitudeText).map(([w, v, , dual]) => [key(w!), { value: Number(v), dual: dual === '2' }]));
export const FRACTIONS = new Map(rows(fractionText).map(([w, en, the, not]) => [key(w!), { en: en!, the: the === 'the', not: new Set(listed(not).map(key)) }]));
export const VAGUE = new Map(rows(vagueText).map(([w, en]) => [key(w!), en!]));
export const CURRENCIES = unitsOf(currencyText);
export const UNITS = unitsOf(unitText);

function unitsOf(text: string): Map<string, Unit> {
  const unitsOf = ([words, one, many, dual]: string[]) => listed(words).map((w) => [key(w), { one: one!, many: many!, dual: dual === '2' }] as const);
  return new Map(rows(text).flatMap(unitsOf));
}

/** What a map says of an item: under its core or as it is written whole. */
export function lookUp<T>(map: ReadonlyMap<string, T>, item: Item | undefined): T | undefined {
  return item && (map.get(item.form.core) ?? map.get(item.form.key));
}

/** The same for two items together. */
export function lookUpPair<T>(map: ReadonlyMap<string, T>, a: Item | undefined, b: Item | undefined): T | undefined {
  return a && b && (map.get(`${a.form.core} ${b.form.key}`) ?? map.get(`${a.form.key} ${b.form.key}`));
}
