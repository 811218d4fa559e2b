// The compiled dictionary at run time: typed arrays over one buffer, an index of stem keys built at opening.

import type { Features, Level, PartOfSpeech } from '../annotations.ts';
import { decodeText, expand, skip, unpack } from './container.ts';
import { keyCode } from './keys.ts';
import { DERIVATIONS, type Derivation } from './derivations.ts';
import { unpackFeatures } from './slots.ts';

export const POS_TAGS: PartOfSpeech[] = ['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'PRON', 'DET', 'NUM', 'PROPN', 'INTJ', 'X'];

/** One lemma as the dictionary tells it. */
export interface LemmaEntry {
  id: number;
  text: string;
  root: string;
  pos: PartOfSpeech;
  form: number;
  en: string;
  ar: string;
  level: Level;
  derivation: Derivation;
  /** The verb it is derived from, or whose listed maṣdar it is; 0 otherwise. */
  base: number;
}

export interface PhraseEntry {
  readonly words: string;
  readonly en: string;
  readonly ar: string;
  readonly level: Level;
}

export class Lexicon {
  readonly rowStem: Uint32Array;
  readonly rowLemma: Uint16Array;
  readonly rowClass: Uint16Array;
  readonly stems: Uint8Array;
  readonly slotFeatures: Uint32Array;
  readonly slotFits: Uint16Array;
  readonly slotPrefix: Uint8Array;
  readonly slotSuffix: Uint8Array;
  readonly classStart: Uint32Array;
  readonly classSlots: Uint16Array;
  readonly lemmaPos: Uint8Array;
  readonly lemmaWeight: Uint8Array;
  readonly lemmaDerived: Uint8Array;
  /** Lemmas with a lower number are function words. */
  readonly closedLemmas: number;
  /** Vowelled affixes by id. */
  readonly affixes: string[];
  private readonly sections: ReturnType<typeof unpack>;
  private readonly text: Uint8Array;
  /** Text, root, English and Arabic gloss of each lemma, one after the other. */
  private readonly lemmaTexts: Uint8Array;
  private readonly lemmaStart: Uint32Array;
  /** Open addressing: first row + 1 of each key, 0 is free. */
  private readonly table: Uint32Array;
  private readonly mask: number;

  /** Throws when the buffer is no dictionary of this version. */
  constructor(buffer: ArrayBuffer) {
    this.sections = unpack(buffer);
    this.rowLemma = this.u16('rowLemma');
    this.rowClass = this.u16('rowClass');
    const { pool, offsets } = expand(this.u8('stems'), this.rowLemma.length);
    this.stems = pool;
    this.rowStem = offsets;
    this.slotFeatures = this.u32('slotFeatures');
    this.slotFits = this.u16('slotFits');
    this.slotPrefix = this.u8('slotPrefix');
    this.slotSuffix = this.u8('slotSuffix');
    this.classStart = this.u32('classStart');
    this.classSlots = this.u16('classSlots');
    this.lemmaPos = this.u8('lemmaPos');
    this.lemmaWeight = this.u8('lemmaWeight');
    this.lemmaDerived = this.u8('lemmaDerived');
    this.closedLemmas = this.u16('closedLemmas')[0]!;
    this.text = this.u8('text');
    this.lemmaTexts = this.u8('lemmaTexts');
    this.lemmaStart = startsOf(this.lemmaTexts, this.lemmaPos.length);
    this.affixes = [...this.u32('affixes')].map((o) => decodeText(this.text, o));
    let size = 1 << 10;
    while (size < this.rowStem.length * 1.5) size <<= 1;
    this.table = new Uint32Array(size);
    this.mask = size - 1;
    this.index();
  }

  /** A named section of the file, for the rooms that keep their data in it. */
  section(name: string): Uint8Array | Uint16Array | Uint32Array | undefined {
    return this.sections.get(name);
  }

  /** A text of the file's pool. */
  string(offset: number): string {
    return decodeText(this.text, offset);
  }

  /** First row whose stem has the key codes[from, to), or -1. Rows of one key follow each other. */
  find(codes: Uint8Array, from: number, to: number): number {
    let hash = 0;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193) + 0x9e37;
    for (let at = mix(hash) & this.mask; ; at = (at + 1) & this.mask) {
      const row = this.table[at]!;
      if (!row) return -1;
      if (this.same(row - 1, codes, from, to)) return row - 1;
    }
  }

  /** Do both rows have the same key? */
  sameKey(row: number, codes: Uint8Array, from: number, to: number): boolean {
    return row < this.rowStem.length && this.same(row, codes, from, to);
  }

  /** The vowelled stem of a row. */
  stemOf(row: number): string {
    return decodeText(this.stems, this.rowStem[row]!);
  }

  lemma(id: number): LemmaEntry {
    const texts: string[] = [];
    for (let at = this.lemmaStart[id]!; texts.length < 4; at = skip(this.lemmaTexts, at)) texts.push(decodeText(this.lemmaTexts, at));
    const [text, root, en, ar] = texts as [string, string, string, string];
    return {
      id, text, root, en, ar,
      pos: POS_TAGS[this.lemmaPos[id]!]!,
      form: this.u8('lemmaForm')[id]!,
      level: this.u8('lemmaLevel')[id]! as Level,
      derivation: DERIVATIONS[this.lemmaDerived[id]!]!,
      base: this.u16('lemmaBase')[id]!,
    };
  }

  /** The vowelled dictionary form alone. */
  lemmaText(id: number): string {
    return decodeText(this.lemmaTexts, this.lemmaStart[id]!);
  }

  features(slot: number): Features {
    return unpackFeatures(this.slotFeatures[slot]!);
  }

  /** All phrases; their glosses are decoded when asked for. */
  phrases(): PhraseEntry[] {
    const en = this.u32('phraseEn'), ar = this.u32('phraseAr'), level = this.u8('phraseLevel');
    const string = (offset: number) => this.string(offset);
    return Array.from(this.u32('phraseWords'), (words, i) => ({
      words: string(words), level: level[i]! as Level,
      get en() { return string(en[i]!); },
      get ar() { return string(ar[i]!); },
    }));
  }

  private index(): void {
    const codes = new Uint8Array(64);
    let before = -1;
    for (let row = 0; row < this.rowStem.length; row++) {
      if (before >= 0 && this.rowStem[row] === this.rowStem[before]) continue;
      let n = 0;
      for (let at = this.rowStem[row]!; this.stems[at]; at++) {
        const b = this.stems[at]!;
        const c = b >= 0x80 ? keyCode(b + 0x580) : b === 1 ? keyCode(this.stems[at + 1]! | (this.stems[at + 2]! << 8)) : 0;
        if (b === 1) at += 2;
        if (c && n < 64) codes[n++] = c;
      }
      before = row;
      this.enter(row, codes, n);
    }
  }

  private enter(row: number, codes: Uint8Array, length: number): void {
    let hash = 0;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193) + 0x9e37;
    for (let at = mix(hash) & this.mask; ; at = (at + 1) & this.mask) {
      const first = this.table[at]!;
      if (!first) { this.table[at] = row + 1; return; }
      if (this.same(first - 1, codes, 0, length)) return;
    }
  }

  private same(row: number, codes: Uint8Array, from: number, to: number): boolean {
    let i = from;
    for (let at = this.rowStem[row]!; ; at++) {
      const b = this.stems[at]!;
      if (b === 0) return i === to;
      let c: number;
      if (b === 1) { c = keyCode(this.stems[at + 1]! | (this.stems[at + 2]! << 8)); at += 2; } else c = b >= 0x80 ? keyCode(b + 0x580) : 0;
      if (!c) continue;
      if (i >= to || codes[i] !== c) return false;
      i++;
    }
  }

  private u8(name: string): Uint8Array { return this.need(name) as Uint8Array; }
  private u16(name: string): Uint16Array { return this.need(name) as Uint16Array; }
  private u32(name: string): Uint32Array { return this.need(name) as Uint32Array; }

  private need(name: string) {
    const section = this.sections.get(name);
    if (!section) throw new Error(`the dictionary has no section "${name}"`);
    return section;
  }
}

/** Where each lemma's four texts start. */
function startsOf(texts: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count);
  let at = 0;
  for (let id = 0; id < count; id++) {
    starts[id] = at;
    for (let n = 0; n < 4; n++) at = skip(texts, at);
  }
  return starts;
}

function mix(hash: number): number {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
