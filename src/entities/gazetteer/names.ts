// The compiled gazetteer at run time: longest match of names over the words of a sentence, and the classes of words.

import { decodeText, skip, type Lexicon } from '../../lexicon/index.ts';
import { NAME_TYPES, type NameType } from './source-lines.ts';
import { WordIndex } from './word-index.ts';

/** What a spelling may name; `doubtful`: it is also a common word in every one of its uses. */
export const KIND = { person: 1, place: 2, organization: 4, event: 8, doubtful: 16, given: 32, family: 64 } as const;

type Section = Uint8Array | Uint16Array | Uint32Array;

export interface KnownName {
  id: number;
  type: NameType;
  ar: string;
  en: string;
  /** Its other names and spellings. */
  others: string[];
  aboutEn: string;
  aboutAr: string;
}

export interface Match {
  /** Entry + 1; 0 for given names, which are no entities by themselves. */
  entry: number;
  kinds: number;
  words: number;
}

/** A node with as many children or more has its degree in a section of its own. */
export const WIDE = 255;

export class Names {
  private readonly words: WordIndex;
  private readonly palette: Uint32Array;
  private readonly classes: Section;
  /** The first edge of each node; edge n leads to node n + 1. */
  private readonly first: Uint32Array;
  private readonly edgeWord: Section;
  private readonly nodeEntry: Section;
  private readonly nodeKinds: Section;
  /** Where each entry's texts start; found when the first card is asked for. */
  private starts: { names: Uint32Array; abouts: Uint32Array } | undefined;
  /** Entries that were asked for. */
  private readonly entries: (KnownName | undefined)[] = [];

  constructor(private readonly lexicon: Lexicon) {
    this.words = new WordIndex(this.section('nameWords') as Uint8Array, this.section('nameWordCount')[0] ?? 0);
    this.palette = this.section('namePalette') as Uint32Array;
    this.classes = this.section('nameClasses');
    this.first = edges(this.section('nameDegree'), this.section('nameWide'));
    this.edgeWord = this.section('nameEdgeWord');
    this.nodeEntry = this.section('nameNodeEntry');
    this.nodeKinds = this.section('nameNodeKinds');
  }

  private section(name: string): Section {
    return this.lexicon.section(name) ?? new Uint8Array(0);
  }

  /** Number of the word among the words of names, or -1. */
  word(key: string): number {
    return this.words.find(key);
  }

  /** Where names that start with this word go on, 0 when none does. */
  opening(word: number): number {
    return word < 0 ? 0 : this.child(0, word);
  }

  /** Class bits of a word by its number; 0 for -1. */
  classesOf(word: number): number {
    return word < 0 ? 0 : this.palette[this.classes[word]!]!;
  }

  /** The name of just these words, by their keys. */
  exactly(keys: string[]): Match | undefined {
    const known = this.longest(this.opening(this.word(keys[0]!)), (step) => (step < keys.length ? this.word(keys[step]!) : -1));
    return known?.entry && known.words === keys.length ? known : undefined;
  }

  /** Longest name from an opening along the word numbers that `at` gives; undefined when there is none. */
  longest(opening: number, at: (step: number) => number): Match | undefined {
    let node = opening;
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

  /** A name in all its spellings. */
  spelled(id: number): string[] {
    const names = this.section('nameTexts') as Uint8Array, { names: starts } = this.textStarts();
    return [decodeText(names, starts[id * 3]!), ...decodeText(names, starts[id * 3 + 2]!).split(',').filter(Boolean)];
  }

  private textStarts(): { names: Uint32Array; abouts: Uint32Array } {
    return (this.starts ??= { names: textStarts(this.section('nameTexts') as Uint8Array), abouts: textStarts(this.section('nameAboutTexts') as Uint8Array) });
  }

  /** What is known of a name. Shared between calls: do not change it. */
  entry(id: number): KnownName {
    return (this.entries[id] ??= this.read(id));
  }

  private read(id: number): KnownName {
    const names = this.section('nameTexts') as Uint8Array, abouts = this.section('nameAboutTexts') as Uint8Array, about = this.section('nameAbout');
    const starts = this.textStarts();
    const name = (k: number) => decodeText(names, starts.names[id * 3 + k]!), told = (k: number) => decodeText(abouts, starts.abouts[about[id]! * 2 + k]!);
    const type = NAME_TYPES[this.section('nameType')[id]!]!;
    return { id, type, ar: name(0), en: name(1), others: name(2).split(',').filter(Boolean), aboutEn: told(0), aboutAr: told(1) };
  }

  private child(node: number, word: number): number {
    let low = this.first[node]!, high = this.first[node + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1, w = this.edgeWord[middle]!;
      if (w === word) return middle + 1;
      if (w < word) low = middle + 1; else high = middle - 1;
    }
    return 0;
  }
}

function edges(degrees: Section, wide: Section): Uint32Array {
  const first = new Uint32Array(degrees.length + 1);
  for (let i = 0, w = 0; i < degrees.length; i++) first[i + 1] = first[i]! + (degrees[i] === WIDE ? wide[w++]! : degrees[i]!);
  return first;
}

/** Where the texts of a section start, each ended by 0. */
function textStarts(pool: Uint8Array): Uint32Array {
  const out: number[] = [];
  for (let at = 0; at < pool.length; at = skip(pool, at)) out.push(at);
  return new Uint32Array(out);
}
