// Known persons under other spellings: مارك زوكربرغ is مارك زوكربيرغ, تريزا ماي is تيريزا ماي. Only words that nothing else explains may differ.

import { UNKNOWN_TAG } from '../forms.ts';
import { nameKeys } from './source-lines.ts';
import { hashText } from '../hash.ts';
import type { KnownName, Names } from './names.ts';
import type { Item } from '../sequence.ts';
import type { Span } from '../spans.ts';
import { TAG } from '../../morphology/index.ts';

/** Letters of a skeleton below which too many names have it. */
const LEAST = 4;
/** So many letters may differ in a word, in a short one only one, in a very short one none: عباس, عبيس. */
const MOST = 2, SHORT = 6, TOO_SHORT = 5;
/** Letters that no name from abroad is written with: in such names a long vowel is another name. */
const ARABIC_ONLY = /[حعصضظذث]/;
/** Long vowels and hamzas, which one writes and another leaves out. */
const DROPPED = 'اأإآويىئؤءةه';
/** Letters that stand for the same sound abroad. */
const SAME: Record<string, string> = { غ: 'ج', ط: 'ت', ص: 'س', ث: 'ت', ڤ: 'ف', ق: 'ك', ز: 'س' };
/** By code less the first letter's: what a letter is in a skeleton. */
const FIRST = 0x621;
const SKELETON = Array.from({ length: 0x84 }, (_, i) => {
  const c = String.fromCharCode(FIRST + i);
  return DROPPED.includes(c) || !/[\u0621-\u064a\u06a4]/.test(c) ? '' : SAME[c] ?? c;
});

/** Numbers of the skeletons of names of several words, in order, and whose they are: made at build time. */
export interface Skeletons { numbers: Uint16Array; entries: Uint16Array }

export function skeletonsOf(names: { entry: number; name: string }[]): Skeletons {
  const all = names.filter(({ name }) => isLong(name))
    .map(({ entry, name }) => ({ entry, number: numberOf(skeletonOf(name)) }))
    .sort((a, b) => a.number - b.number || a.entry - b.entry);
  return { numbers: Uint16Array.from(all, ({ number }) => number), entries: Uint16Array.from(all, ({ entry }) => entry) };
}

const isLong = (name: string) => name.includes(' ');
/** A few skeletons share a number; the names themselves are compared after it. */
const numberOf = (skeleton: string) => hashText(skeleton) & 0xffff;

export class NearNames {
  constructor(private readonly names: Names, private readonly skeletons: Skeletons) {}

  /** The one known person whom these words spell otherwise. */
  find(items: Item[], { from, to }: Pick<Span, 'from' | 'to'>): KnownName | undefined {
    const words = items.slice(from, to), keys = words.map(({ form }, i) => (i ? form.key : form.core));
    if (words.length < 2) return undefined;
    const skeleton = skeletonOf(keys.join(''));
    if (skeleton.length < LEAST) return undefined;
    const isLike = (id: number) => this.names.spelled(id).some((name) => isLong(name) && isNear(words, keys, name));
    const known = new Set(this.withNumber(numberOf(skeleton)).filter(isLike));
    return known.size === 1 ? this.names.entry([...known][0]!) : undefined;
  }

  /** Entries that have a skeleton of this number. */
  private withNumber(number: number): number[] {
    const { numbers, entries } = this.skeletons, out: number[] = [];
    let low = 0;
    for (let high = numbers.length; low < high;) {
      const middle = (low + high) >> 1;
      if (numbers[middle]! < number) low = middle + 1; else high = middle;
    }
    for (; numbers[low] === number; low++) out.push(entries[low]!);
    return out;
  }
}

function skeletonOf(name: string): string {
  let out = '';
  for (let i = 0; i < name.length; i++) out += SKELETON[name.charCodeAt(i) - FIRST] ?? '';
  return out;
}

const isUnexplained = ({ tag, form }: Item) => (tag === UNKNOWN_TAG || tag === TAG.NAME) && form.classes === 0;

/** Word by word the same, but for words that nothing explains, which may differ in a letter or two. */
function isNear(words: Item[], keys: string[], name: string): boolean {
  const known = nameKeys(name);
  if (known.join('') === keys.join('')) return true; // نصرالله, أبوتريكة in one word
  const mayBe = (word: string, i: number) =>
    isUnexplained(words[i]!) && distance(word, keys[i]!) <= allowed(Math.max(word.length, keys[i]!.length), word);
  return known.length === keys.length && words.some(isUnexplained) && known.every((word, i) => word === keys[i] || mayBe(word, i));
}

const allowed = (length: number, word: string) => (length < TOO_SHORT + Number(ARABIC_ONLY.test(word)) ? 0 : length < SHORT ? 1 : MOST);

/** Letters to write, leave out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
