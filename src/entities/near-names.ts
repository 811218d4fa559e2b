// Known persons under other spellings: مارك زوكربرغ is مارك زوكربيرغ, تريزا ماي is تيريزا ماي. Only words that nothing else explains may differ.

import { UNKNOWN_TAG } from './forms.ts';
import { nameKeys } from './gazetteer.ts';
import type { KnownName, Names } from './names.ts';
import type { Item } from './sequence.ts';
import type { Span } from './spans.ts';
import { TAG } from '../morphology/index.ts';

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

export class NearNames {
  private skeletons: Map<string, number[]> | undefined;

  constructor(private readonly names: Names) {}

  /** The one known person whom these words spell otherwise. */
  find(items: Item[], { from, to }: Pick<Span, 'from' | 'to'>): KnownName | undefined {
    const words = items.slice(from, to), keys = words.map(({ form }, i) => (i ? form.key : form.core));
    if (words.length < 2 || !words.some(isUnexplained)) return undefined;
    const skeleton = skeletonOf(keys.join(''));
    if (skeleton.length < LEAST) return undefined;
    const known = new Set((this.all().get(skeleton) ?? []).filter((id) => this.spelled(id).some((name) => isNear(words, keys, name))));
    return known.size === 1 ? this.names.entry([...known][0]!) : undefined;
  }

  private spelled(id: number): string[] {
    return this.names.spelled(id).filter((name) => name.includes(' '));
  }

  /** Made when it is first asked for. */
  private all(): Map<string, number[]> {
    if (this.skeletons) return this.skeletons;
    const all = (this.skeletons = new Map<string, number[]>());
    for (const id of this.names.persons()) for (const name of this.spelled(id)) {
      const key = skeletonOf(name), ids = all.get(key);
      if (!ids) all.set(key, [id]); else if (ids.at(-1) !== id) ids.push(id);
    }
    return all;
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
  return known.length === keys.length && known.every((word, i) => word === keys[i] || (isUnexplained(words[i]!) && distance(word, keys[i]!) <= allowed(Math.max(word.length, keys[i]!.length), word)));
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
