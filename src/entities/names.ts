// The compiled gazetteer at run time: longest match of names over the words of a sentence.

import { keyOf } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { NAME_TYPES, type NameType } from './gazetteer.ts';

export interface KnownName {
  id: number;
  type: NameType;
  ar: string;
  en: string;
  aboutEn: string;
  aboutAr: string;
  /** It is also a common word: only context makes it a name. */
  doubtful: boolean;
}

export class Names {
  private readonly words: Map<string, number>;
  private readonly first: Uint32Array;
  private readonly edgeWord: Uint16Array;
  private readonly edgeTo: Uint32Array;
  private readonly nodeEntry: Uint16Array;

  constructor(private readonly lexicon: Lexicon) {
    const need = (name: string) => lexicon.section(name) ?? new Uint32Array(1);
    const list = lexicon.string((need('nameWords') as Uint32Array)[0]!);
    this.words = new Map(list ? list.split(' ').map((w, i) => [w, i]) : []);
    this.first = need('nameFirst') as Uint32Array;
    this.edgeWord = need('nameEdgeWord') as Uint16Array;
    this.edgeTo = need('nameEdgeTo') as Uint32Array;
    this.nodeEntry = need('nameNodeEntry') as Uint16Array;
  }

  /** Longest name that starts with `firstKey` and goes on with the keys that `next` gives; undefined when there is none. */
  longest(firstKey: string, next: (step: number) => string | undefined): { entry: number; words: number } | undefined {
    let node = this.child(0, firstKey);
    let best: { entry: number; words: number } | undefined;
    for (let words = 1; node > 0; words++) {
      if (this.nodeEntry[node]) best = { entry: this.nodeEntry[node]! - 1, words };
      const key = next(words);
      if (key === undefined) break;
      node = this.child(node, key);
    }
    return best;
  }

  /** Does any name hold this word (as a whole or as a part)? */
  knows(key: string): boolean {
    return this.words.has(key);
  }

  entry(id: number): KnownName {
    const at = (name: string) => this.lexicon.string((this.lexicon.section(name) as Uint32Array)[id]!);
    const type = (this.lexicon.section('nameType') as Uint8Array)[id]!;
    return { id, type: NAME_TYPES[type & 15]!, doubtful: type >= 16, ar: at('nameAr'), en: at('nameEn'), aboutEn: at('nameAboutEn'), aboutAr: at('nameAboutAr') };
  }

  private child(node: number, key: string): number {
    const word = this.words.get(key);
    if (word === undefined) return 0;
    let low = this.first[node]!, high = this.first[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1, w = this.edgeWord[middle]!;
      if (w === word) return this.edgeTo[middle]!;
      if (w < word) low = middle + 1; else high = middle - 1;
    }
    return 0;
  }
}

/** Keys under which a written word may open a name, with the number of clitic letters taken off. */
export function openingKeys(written: string): { key: string; clitics: number }[] {
  const key = keyOf(written);
  const out = [{ key, clitics: 0 }];
  const add = (rest: string, clitics: number) => { if (rest.length > 1) out.push({ key: rest, clitics }); };
  const strip = (rest: string, clitics: number) => {
    if (/^لل./.test(rest)) add(`ال${rest.slice(2)}`, clitics + 1);
    if (/^[بلك]../.test(rest)) add(rest.slice(1), clitics + 1);
  };
  strip(key, 0);
  if (/^[وف]../.test(key)) { add(key.slice(1), 1); strip(key.slice(1), 1); }
  return out;
}
