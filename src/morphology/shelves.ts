// The slots of each inflection class by the spellings of their affixes: for one reading of a word's ends, those that fit.

import { keyCode, type Lexicon } from '../lexicon/index.ts';
import { Tails } from './tails.ts';

const KEY_CODES = 64;
const NONE: readonly number[] = [];

export class Shelves {
  /** The affixes' own letters, by the affix's number. */
  readonly letters: string[];
  readonly tails = new Tails();
  /** Number of the inflectional prefix that a key code writes; 0 where none does. */
  readonly prefixes = new Uint8Array(KEY_CODES);
  private readonly slotPrefix: Uint8Array;
  private readonly slotSuffix: Uint8Array;
  private readonly width: number;
  /** By class and then by prefix and suffix: where the slots are in `lists`. Made when a class is first met. */
  private readonly classes: (Uint16Array | undefined)[] = [];
  private readonly lists: (readonly number[])[] = [NONE];

  constructor(private readonly lexicon: Lexicon) {
    this.letters = lexicon.affixes.map((a) => [...a].filter((c) => keyCode(c.charCodeAt(0))).join(''));
    const keys = this.letters.map((a) => [...a].map((c) => keyCode(c.charCodeAt(0))));
    let known = 0;
    this.tails.suffix([]);
    this.slotPrefix = lexicon.slotPrefix.map((affix) => {
      const code = keys[affix]![0] ?? 0;
      return code && (this.prefixes[code] ||= ++known);
    });
    this.slotSuffix = lexicon.slotSuffix.map((affix) => this.tails.suffix(keys[affix]!));
    this.width = Math.max(...this.slotSuffix) + 1;
  }

  /** Slots of a class behind a prefix (0: none) and before a suffix, each by its number in `tails`. */
  slots(id: number, prefix: number, suffix: number): readonly number[] {
    return this.lists[(this.classes[id] ?? this.classOf(id))[prefix * this.width + suffix]!]!;
  }

  private classOf(id: number): Uint16Array {
    const { classStart, classSlots } = this.lexicon, shelf = new Uint16Array(this.width * (Math.max(...this.prefixes) + 1));
    for (let i = classStart[id]!; i < classStart[id + 1]!; i++) {
      const slot = classSlots[i]!, at = this.slotPrefix[slot]! * this.width + this.slotSuffix[slot]!;
      if (!shelf[at]) shelf[at] = this.lists.push([]) - 1;
      (this.lists[shelf[at]!] as number[]).push(slot);
    }
    return (this.classes[id] = shelf);
  }
}
