// A read-only hash table without slack: records sorted into buckets by the top bits of their hash, told apart by its low 16 bits.
// Layout: uint8 bucket bits, uint8 record bytes, uint16 0, uint32 count, uint32 bucket starts…, uint16 fingerprints…, records….

export class Buckets {
  readonly count: number;
  private readonly shift: number;
  private readonly width: number;
  private readonly starts: Uint32Array;
  private readonly prints: Uint16Array;
  private readonly records: Uint8Array;

  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 ? bytes.slice() : bytes;
    const bits = aligned[0]!;
    this.width = aligned[1]!;
    this.shift = 32 - bits;
    this.count = new Uint32Array(aligned.buffer, aligned.byteOffset + 4, 1)[0]!;
    let at = aligned.byteOffset + 8;
    this.starts = new Uint32Array(aligned.buffer, at, (1 << bits) + 1);
    at += this.starts.byteLength;
    this.prints = new Uint16Array(aligned.buffer, at, this.count);
    at += this.prints.byteLength;
    this.records = new Uint8Array(aligned.buffer, at, this.count * this.width);
  }

  /** Number of the record with this hash, or -1. */
  find(hash: number): number {
    const bucket = hash >>> this.shift;
    const print = hash & 0xffff, end = this.starts[bucket + 1]!;
    for (let i = this.starts[bucket]!; i < end; i++) if (this.prints[i] === print) return i;
    return -1;
  }

  /** All records, `width` bytes each. */
  bytes(): Uint8Array {
    return this.records;
  }

  /**
   * The same records for one reader in a hurry: each behind its fingerprint, in rows of `stride` 16-bit units, so that one look
   * at memory finds both, and in buckets parted once more by the last bits of the fingerprint, so that most hold one row or none.
   */
  together(stride: number): Rows {
    const finer = Math.max(0, FINE - 32 + this.shift), low = (1 << finer) - 1, fine = new Uint32Array(this.count);
    const starts = new Uint32Array((1 << (32 - this.shift + finer)) + 1);
    for (let bucket = 0, i = 0; i < this.count; i++) {
      while (i >= this.starts[bucket + 1]!) bucket++;
      fine[i] = (bucket << finer) | (this.prints[i]! & low);
      starts[fine[i]! + 1]!++;
    }
    for (let b = 1; b < starts.length; b++) starts[b]! += starts[b - 1]!;
    const rows = new Uint16Array(this.count * stride), bytes = new Uint8Array(rows.buffer), next = starts.slice();
    for (let i = 0; i < this.count; i++) {
      const row = next[fine[i]!]!++ * stride;
      rows[row] = this.prints[i]!;
      for (let k = 0; k < this.width; k++) bytes[2 * (row + 1) + k] = this.records[i * this.width + k]!;
    }
    return { shift: this.shift, finer, starts: starts.map((row) => row * stride), rows };
  }
}

/** Bits by which the rows of one in a hurry are parted. */
const FINE = 16;

/** The rows of a hash: from `starts[b]` to `starts[b + 1]`, where b is its first bits (all but `shift`) with its last `finer` ones behind them. */
export interface Rows {
  shift: number;
  finer: number;
  starts: Uint32Array;
  rows: Uint16Array;
}

/** Packs records by hash; of two with one bucket and fingerprint the first stays. */
export function packBuckets(entries: { hash: number; record: ArrayLike<number> }[], width: number, bits: number): Uint8Array {
  const shift = 32 - bits;
  const seen = new Set<number>();
  const kept = entries.filter((e) => { const k = (e.hash >>> shift) * 65536 + (e.hash & 0xffff); if (seen.has(k)) return false; seen.add(k); return true; })
    .sort((a, b) => (a.hash >>> shift) - (b.hash >>> shift) || (a.hash & 0xffff) - (b.hash & 0xffff));
  const starts = new Uint32Array((1 << bits) + 1), prints = new Uint16Array(kept.length), records = new Uint8Array(kept.length * width);
  kept.forEach((e, i) => {
    starts[(e.hash >>> shift) + 1]!++;
    prints[i] = e.hash & 0xffff;
    for (let k = 0; k < width; k++) records[i * width + k] = e.record[k]!;
  });
  for (let b = 0; b < 1 << bits; b++) starts[b + 1]! += starts[b]!;
  const out = new Uint8Array(8 + starts.byteLength + prints.byteLength + records.byteLength);
  out[0] = bits; out[1] = width;
  out.set(new Uint8Array(Uint32Array.of(kept.length).buffer), 4);
  out.set(new Uint8Array(starts.buffer), 8);
  out.set(new Uint8Array(prints.buffer), 8 + starts.byteLength);
  out.set(records, 8 + starts.byteLength + prints.byteLength);
  return out;
}
