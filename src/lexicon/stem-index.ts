// Where each stem key's rows are: a hash table built at opening. Rows come sorted by key, so that equal keys are neighbours.

import { keyCode } from './keys.ts';

/** Low bits of an entry: first row + 1, 0 is free. Above them stands a piece of the hash, so that other keys are told apart at a glance. */
const ROW_BITS = 18;
const ROW = (1 << ROW_BITS) - 1;
/** Key code of each byte of a stem's text (container.ts). */
const CODES = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 ? keyCode(byte + 0x580) : 0));
const ESCAPE = 1;
/** Longer keys are told apart by so many letters. */
const LONGEST = 64;

/** The hash of a key and one letter more. */
export const hashWith = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193) + 0x9e37;

export class StemIndex {
  private readonly table: Uint32Array;
  private readonly mask: number;
  /** 1 for rows with the key of the row before. */
  private readonly again: Uint8Array;

  /** `stems`: texts ended by 0; `rowStem`: where each row's text starts. */
  constructor(private readonly stems: Uint8Array, private readonly rowStem: Uint32Array) {
    if (rowStem.length >= ROW) throw new Error(`${rowStem.length} stems; the index holds ${ROW - 1}`);
    let size = 1 << 10;
    while (size < rowStem.length * 1.2) size <<= 1;
    this.table = new Uint32Array(size);
    this.mask = size - 1;
    this.again = new Uint8Array(rowStem.length);
    this.fill();
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

  private fill(): void {
    const { rowStem, again } = this;
    let key = new Uint8Array(LONGEST), before = new Uint8Array(LONGEST), length = -1;
    for (let row = 0; row < rowStem.length; row++) {
      if (row && rowStem[row] === rowStem[row - 1]) { again[row] = 1; continue; }
      const n = this.read(rowStem[row]!, key);
      if (n === length && same(key, before, n)) again[row] = 1; else this.enter(row, key, n);
      [key, before] = [before, key];
      length = n;
    }
  }

  /** Writes the key of a stem; its length. */
  private read(at: number, key: Uint8Array): number {
    const { stems } = this;
    let n = 0;
    for (let byte = stems[at]!; byte; byte = stems[++at]!) {
      const code = byte === ESCAPE ? keyCode(stems[at + 1]! | (stems[at + 2]! << 8)) : CODES[byte]!;
      if (byte === ESCAPE) at += 2;
      if (code && n < LONGEST) key[n++] = code;
    }
    return n;
  }

  private enter(row: number, key: Uint8Array, length: number): void {
    let hash = 0;
    for (let i = 0; i < length; i++) hash = hashWith(hash, key[i]!);
    const mixed = mix(hash);
    let at = mixed & this.mask;
    while (this.table[at]) at = (at + 1) & this.mask;
    this.table[at] = (mixed >>> ROW_BITS << ROW_BITS) | (row + 1);
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

function same(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function mix(hash: number): number {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
