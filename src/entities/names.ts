// The compiled gazetteer at run time: longest match of names over the words of a sentence, and the classes of words.

import type { Lexicon } from '../lexicon/index.ts';
import { NAME_TYPES, type NameType } from './gazetteer.ts';

/** What a spelling may name; `doubtful`: it is also a common word in every one of its uses. */
export const KIND = { person: 1, place: 2, organization: 4, event: 8, doubtful: 16, given: 32, family: 64 } as const;

export interface KnownName {
  id: number;
  type: NameType;
  ar: string;
  en: string;
  aboutEn: string;
  aboutAr: string;
}

export interface Match {
  /** Entry + 1; 0 for given names, which are no entities by themselves. */
  entry: number;
  kinds: number;
  words: number;
}

export class Names {
  private readonly words: Map<string, number>;
  private readonly classes: Uint32Array;
  private readonly first: Uint32Array;
  private readonly edgeWord: Uint16Array;
  private readonly edgeTo: Uint32Array;
  private readonly nodeEntry: Uint16Array;
  private readonly nodeKinds: Uint8Array;

  constructor(private readonly lexicon: Lexicon) {
    const need = (name: string) => lexicon.section(name) ?? new Uint32Array(1);
    const list = lexicon.string((need('nameWords') as Uint32Array)[0]!);
    this.words = new Map(list ? list.split(' ').map((w, i) => [w, i]) : []);
    this.classes = need('nameClasses') as Uint32Array;
    this.first = need('nameFirst') as Uint32Array;
    this.edgeWord = need('nameEdgeWord') as Uint16Array;
    this.edgeTo = need('nameEdgeTo') as Uint32Array;
    this.nodeEntry = need('nameNodeEntry') as Uint16Array;
    this.nodeKinds = need('nameNodeKinds') as Uint8Array;
  }

  /** Number of the word among the words of names, or -1. */
  word(key: string): number {
    return this.words.get(key) ?? -1;
  }

  /** Does a name start with this word? */
  opens(word: number): boolean {
    return word >= 0 && this.child(0, word) > 0;
  }

  /** Class bits of a word by its number; 0 for -1. */
  classesOf(word: number): number {
    return word < 0 ? 0 : this.classes[word]!;
  }

  /** Longest name along the word numbers that `at` gives; undefined when there is none. */
  longest(first: number, at: (step: number) => number): Match | undefined {
    let node = first < 0 ? 0 : this.child(0, first);
    let best: Match | undefined;
    for (let words = 1; node > 0; words++) {
      const kinds = this.nodeKinds[node]!;
      if (kinds) best = { entry: this.nodeEntry[node]!, kinds, words };
      const next = at(words);
      if (next < 0) break;
      node = this.child(node, next);
    }
    return best;
  }

  entry(id: number): KnownName {
    const at = (name: string) => this.lexicon.string((this.lexicon.section(name) as Uint32Array)[id]!);
    const type = (this.lexicon.section('nameType') as Uint8Array)[id]!;
    return { id, type: NAME_TYPES[type]!, ar: at('nameAr'), en: at('nameEn'), aboutEn: at('nameAboutEn'), aboutAr: at('nameAboutAr') };
  }

  private child(node: number, word: number): number {
    let low = this.first[node]!, high = this.first[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1, w = this.edgeWord[middle]!;
      if (w === word) return this.edgeTo[middle]!;
      if (w < word) low = middle + 1; else high = middle - 1;
    }
    return 0;
  }
}
