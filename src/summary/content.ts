// What a sentence is about: its content words, by the numbers of their keys.

import { keyOf } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Glance } from './glance.ts';

/** Numbers of the keys of content words, each once, in the sentence's order, and how often each occurs. */
export interface Content {
  keys: number[];
  counts: number[];
}

const numbers = new Map<string, number>();

/** The number of a key: the same wherever the key occurs. */
export function keyNumber(key: string): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}

/** By number: the place behind that of the key in the content that is being made; all 0 between uses. */
let places = new Int32Array(1 << 14);

export function contentOf(glances: readonly Glance[]): Content {
  if (numbers.size > places.length) places = new Int32Array(2 * numbers.size);
  const keys: number[] = [], counts: number[] = [];
  for (const { key } of glances) {
    if (key < 0) continue;
    const place = places[key]!;
    if (place) counts[place - 1]!++;
    else { counts.push(1); places[key] = keys.push(key); }
  }
  for (const key of keys) places[key] = 0;
  return { keys, counts };
}

/** How many of the keys are in the set. */
export function shared({ keys }: Content, set: ReadonlySet<number>): number {
  let count = 0;
  for (const key of keys) if (set.has(key)) count++;
  return count;
}

const lemmaKeys = new WeakMap<Lexicon, (string | undefined)[]>();

export function lemmaKey(lexicon: Lexicon, id: number): string {
  return keysOf(lexicon)[id] ??= keyOf(lexicon.lemmaText(id));
}

/** Keys of lemmas, made once each. */
function keysOf(lexicon: Lexicon): (string | undefined)[] {
  let known = lemmaKeys.get(lexicon);
  if (!known) lemmaKeys.set(lexicon, (known = new Array<string | undefined>(lexicon.lemmaPos.length)));
  return known;
}

/** Keys of the title's words, with and without their first clitics. */
export function titleKeys(title: string): Set<string> {
  const keys = title.split(/[^\p{L}\p{M}]+/u).filter(Boolean).map(keyOf);
  const without = keys.flatMap((k) => [k, k.replace(/^[وفبلك]?ال/, ''), k.replace(/^[وفبلك]/, '')]);
  return new Set(without.filter((k) => k.length > 1));
}

/** A line that says hardly anything but the headline's words. */
export function repeats(content: Content, title: ReadonlySet<number>): boolean {
  return content.keys.length >= 3 && shared(content, title) >= content.keys.length * 0.8;
}
