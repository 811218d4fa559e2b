// Words of the gazetteer and their numbers: a hash table over the compiled texts, so that none of them has to be made a string.

import { expand } from '../../lexicon/index.ts';
import { hashText, hashTextOf } from '../hash.ts';

/** Low bits of an entry: number of the word + 1, 0 is free. Above them a piece of the hash tells other words apart at a glance. */
const BITS = 17;
const NUMBER = (1 << BITS) - 1;

export class WordIndex {
  private readonly pool: Uint8Array;
  private readonly offsets: Uint32Array;
  private readonly table: Uint32Array;

  /** `coded`: `count` front-coded words, each once. */
  constructor(coded: Uint8Array, count: number) {
    if (count >= NUMBER) throw new Error(`${count} words of names; the index holds ${NUMBER - 1}`);
    ({ pool: this.pool, offsets: this.offsets } = expand(coded, count));
    let size = 1 << 10;
    while (size < count * 1.5) size <<= 1;
    this.table = new Uint32Array(size);
    for (let i = 0; i < count; i++) this.enter(i);
  }

  /** Number of the word, or -1. */
  find(word: string): number {
    const { table } = this, mask = table.length - 1, hash = hashText(word);
    for (let at = hash & mask; table[at]; at = (at + 1) & mask) {
      const entry = table[at]!;
      if (entry >>> BITS === hash >>> BITS && this.is((entry & NUMBER) - 1, word)) return (entry & NUMBER) - 1;
    }
    return -1;
  }

  private enter(number: number): void {
    const { table } = this, mask = table.length - 1;
    let from = this.offsets[number]!;
    const hash = hashTextOf(() => { const unit = this.unit(from); from = this.after(from); return unit; });
    let at = hash & mask;
    while (table[at]) at = (at + 1) & mask;
    table[at] = (hash >>> BITS << BITS) | (number + 1);
  }

  private is(number: number, word: string): boolean {
    let at = this.offsets[number]!;
    for (let i = 0; i < word.length; i++) {
      if (this.unit(at) !== word.charCodeAt(i)) return false;
      at = this.after(at);
    }
    return this.pool[at] === 0;
  }

  /** The UTF-16 unit coded at a place (container.ts), 0 at the end, and the place behind it. */
  private unit(at: number): number {
    const byte = this.pool[at]!;
    return byte >= 0x80 ? byte + 0x580 : byte === 1 ? this.pool[at + 1]! | (this.pool[at + 2]! << 8) : byte;
  }

  private after(at: number): number {
    return at + (this.pool[at] === 1 ? 3 : 1);
  }
}
