// The compiled dictionary at run time: typed arrays over one buffer; what is made beside them is made when it is first needed.

import type { Features, Level, PartOfSpeech } from '../annotations.ts';
import { decodeText, skip, unpack } from './container.ts';
import { DERIVATIONS, type Derivation } from './derivations.ts';
import { unpackFeatures } from './slots.ts';
import { StemIndex } from './stem-index.ts';

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
  /** Verb forms, 0 for what is no verb. */
  readonly lemmaForm: Uint8Array;
  readonly lemmaWeight: Uint8Array;
  readonly lemmaDerived: Uint8Array;
  /** What each lemma takes (takes.ts). */
  readonly lemmaTakes: Uint16Array;
  /** Lemmas with a lower number are function words. */
  readonly closedLemmas: number;
  /** Vowelled affixes by id. */
  readonly affixes: string[];
  private readonly sections: ReturnType<typeof unpack>;
  private readonly text: Uint8Array;
  /** Text, root, English and Arabic gloss of each lemma, one after the other. */
  private readonly lemmaTexts: Uint8Array;
  private starts: Uint32Array | undefined;
  /** Finds rows by the keys of their stems. */
  readonly index: StemIndex;

  /** Throws when the buffer is no dictionary of this version. */
  constructor(buffer: ArrayBuffer) {
    this.sections = unpack(buffer);
    this.rowLemma = this.u16('rowLemma');
    this.rowClass = this.u16('rowClass');
    this.index = new StemIndex(this.u8('stems'), this.rowLemma.length);
    this.stems = this.index.stems;
    this.rowStem = this.index.rowStem;
    this.slotFeatures = this.u32('slotFeatures');
    this.slotFits = this.u16('slotFits');
    this.slotPrefix = this.u8('slotPrefix');
    this.slotSuffix = this.u8('slotSuffix');
    this.classStart = this.u32('classStart');
    this.classSlots = this.u16('classSlots');
    this.lemmaPos = this.u8('lemmaPos');
    this.lemmaForm = this.u8('lemmaForm');
    this.lemmaWeight = this.u8('lemmaWeight');
    this.lemmaDerived = this.u8('lemmaDerived');
    this.lemmaTakes = this.u16('lemmaTakes');
    this.closedLemmas = this.u16('closedLemmas')[0]!;
    this.text = this.u8('text');
    this.lemmaTexts = this.u8('lemmaTexts');
    this.affixes = [...this.u32('affixes')].map((o) => decodeText(this.text, o));
  }

  /** A named section of the file, for the rooms that keep their data in it. */
  section(name: string): Uint8Array | Uint16Array | Uint32Array | undefined {
    return this.sections.get(name);
  }

  /** A text of the file's pool. */
  string(offset: number): string {
    return decodeText(this.text, offset);
  }

  /** The vowelled stem of a row. */
  stemOf(row: number): string {
    return decodeText(this.stems, this.rowStem[row]!);
  }

  lemma(id: number): LemmaEntry {
    const texts: string[] = [];
    for (let at = this.lemmaStart(id); texts.length < 4; at = skip(this.lemmaTexts, at)) texts.push(decodeText(this.lemmaTexts, at));
    const [text, root, en, ar] = texts as [string, string, string, string];
    return {
      id, text, root, en, ar,
      pos: POS_TAGS[this.lemmaPos[id]!]!,
      form: this.lemmaForm[id]!,
      level: this.u8('lemmaLevel')[id]! as Level,
      derivation: DERIVATIONS[this.lemmaDerived[id]!]!,
      base: this.u16('lemmaBase')[id]!,
    };
  }

  /** The vowelled dictionary form alone. */
  lemmaText(id: number): string {
    return decodeText(this.lemmaTexts, this.lemmaStart(id));
  }

  /** Where a lemma's texts start; all are sought when the first is asked for. */
  private lemmaStart(id: number): number {
    return (this.starts ??= startsOf(this.lemmaTexts, this.lemmaPos.length))[id]!;
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
