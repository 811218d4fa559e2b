// Where each stem key's rows are: a hash table built at opening. Rows come sorted by key, so that equal keys are neighbours.

import { expand, type Visitor } from './container.ts';
import { keyCode } from './keys.ts';

/** Low bits of an entry: first row + 1, 0 is free. Above them stands a piece of the hash, so that other keys are told apart at a glance. */
const ROW_BITS = 18;
const ROW = (1 << ROW_BITS) - 1;
/** Key code of each byte of a stem's text (container.ts). */
const CODES = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 ? keyCode(byte + 0x580) : 0));
const ESCAPE = 1;
/** Longer keys are told apart by so many letters. */
const LONGEST = 64;
/** Most bytes that a text shares with the one before (container.ts). */
const SHARED = 0xff;

/** The hash of a key and one letter more. */
export const hashWith = (hash: number, code: number) => (Math.imul(hash ^ code, 0x01000193) + 0x9e37) | 0;

export class StemIndex {
  /** The stems' texts, each ended by 0, and where each row's text starts. */
  readonly stems: Uint8Array;
  readonly rowStem: Uint32Array;
  private readonly table: Uint32Array;
  private readonly mask: number;
  /** 1 for rows with the key of the row before. */
  private readonly again: Uint8Array;

  /** `coded`: the front-coded texts of `count` rows. */
  constructor(coded: Uint8Array, count: number) {
    if (count >= ROW) throw new Error(`${count} stems; the index holds ${ROW - 1}`);
    let size = 1 << 10;
    while (size < count * 1.2) size <<= 1;
    this.table = new Uint32Array(size);
    this.mask = size - 1;
    this.again = new Uint8Array(count).fill(1);
    ({ pool: this.stems, offsets: this.rowStem } = expand(coded, count, new Filler(this)));
  }

  /** First row of the key codes[from, to), or -1; `hash`: hashWith() over them, from 0 on. */
  find(codes: Uint8Array, from: number, to: number, hash: number): number {
    const mixed = mix(hash), print = mixed >>> ROW_BITS;
    for (let at = mixed & this.mask; ; at = (at + 1) & this.mask) {
      const entry = this.table[at]!;
      if (!entry) return -1;
      if (entry >>> ROW_BITS === print && this.is((entry & ROW) - 1, codes, from, to)) return (entry & ROW) - 1;
    }
  }

  /** Has the row the same key as the row before? */
  repeats(row: number): boolean {
    return this.again[row] === 1;
  }

  /** Of a row with another key than the one before; called while the index is made. */
  enter(row: number, hash: number): void {
    const mixed = mix(hash);
    let at = mixed & this.mask;
    while (this.table[at]) at = (at + 1) & this.mask;
    this.table[at] = (mixed >>> ROW_BITS << ROW_BITS) | (row + 1);
    this.again[row] = 0;
  }

  private is(row: number, codes: Uint8Array, from: number, to: number): boolean {
    const { stems } = this;
    let i = from;
    for (let at = this.rowStem[row]!; ; at++) {
      const byte = stems[at]!;
      if (byte === 0) return i === to;
      const code = byte === ESCAPE ? keyCode(stems[at + 1]! | (stems[at + 2]! << 8)) : CODES[byte]!;
      if (byte === ESCAPE) at += 2;
      if (!code) continue;
      if (i >= to || codes[i] !== code) return false;
      i++;
    }
  }
}

/** Enters each key while its text is read; what a text shares with the one before has its letters and their hash already. */
class Filler implements Visitor {
  private readonly key = new Uint8Array(LONGEST);
  private readonly letters = new Uint8Array(SHARED + 1);
  private readonly hashes = new Int32Array(SHARED + 1);
  private length = -1;

  constructor(private readonly index: StemIndex) {}

  text(pool: Uint8Array, start: number, shared: number, row: number): void {
    const { key, letters, hashes } = this;
    let n = letters[shared]!, hash = hashes[shared]!, changed = false, at = shared;
    for (let byte = pool[start + at]!; byte; byte = pool[start + at]!) {
      const code = byte === ESCAPE ? keyCode(pool[start + at + 1]! | (pool[start + at + 2]! << 8)) : CODES[byte]!;
      at += byte === ESCAPE ? 3 : 1;
      if (code && n < LONGEST) {
        if (key[n] !== code) { key[n] = code; changed = true; }
        n++;
        hash = hashWith(hash, code);
      }
      if (at <= SHARED) { letters[at] = n; hashes[at] = hash; }
    }
    if (changed || n !== this.length) this.index.enter(row, hash);
    this.length = n;
  }
}

function mix(hash: number): number {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
