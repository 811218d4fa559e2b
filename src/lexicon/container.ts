// The dictionary's file: named sections of little-endian typed arrays, read in place, and a one-byte text code.

type Section = Uint8Array | Uint16Array | Uint32Array;
const MAGIC = 0x59485348; // "HSHY"
const VERSION = 1;

/** Packs sections into one buffer: header, table of (name, type, offset, length), data aligned to four bytes. */
export function pack(sections: Record<string, Section>): Uint8Array {
  const names = Object.keys(sections).sort();
  const table = names.map((n) => n.padEnd(16, '\0').slice(0, 16));
  const head = 12 + names.length * 28;
  let size = head;
  const offsets = names.map((n) => { const at = size; size = (size + sections[n]!.byteLength + 3) & ~3; return at; });
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, names.length, true);
  names.forEach((n, i) => {
    const at = 12 + i * 28;
    for (let k = 0; k < 16; k++) out[at + k] = table[i]!.charCodeAt(k);
    const s = sections[n]!;
    view.setUint32(at + 16, s.BYTES_PER_ELEMENT, true);
    view.setUint32(at + 20, offsets[i]!, true);
    view.setUint32(at + 24, s.length, true);
    out.set(new Uint8Array(s.buffer, s.byteOffset, s.byteLength), offsets[i]!);
  });
  return out;
}

/** The sections of a packed buffer, as views into it. Throws when the buffer is not a dictionary of this version. */
export function unpack(buffer: ArrayBuffer): Map<string, Section> {
  const view = new DataView(buffer);
  if (buffer.byteLength < 12 || view.getUint32(0, true) !== MAGIC) throw new Error('this is no Hashiya dictionary');
  if (view.getUint32(4, true) !== VERSION) throw new Error(`the dictionary has version ${view.getUint32(4, true)}, this program reads ${VERSION}`);
  const sections = new Map<string, Section>();
  for (let i = 0; i < view.getUint32(8, true); i++) {
    const at = 12 + i * 28;
    const name = String.fromCharCode(...new Uint8Array(buffer, at, 16)).replace(/\0+$/, '');
    const offset = view.getUint32(at + 20, true), length = view.getUint32(at + 24, true);
    const size = view.getUint32(at + 16, true);
    sections.set(name, size === 1 ? new Uint8Array(buffer, offset, length)
      : size === 2 ? new Uint16Array(buffer, offset, length)
      : new Uint32Array(buffer, offset, length));
  }
  return sections;
}

/** ASCII as itself, U+0600–U+067F as 0x80–0xFF, anything else escaped by 1 and two bytes. 0 ends a text. */
export function encodeText(text: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 1 && c < 0x80) out.push(c);
    else if (c >= 0x600 && c < 0x680) out.push(c - 0x580);
    else out.push(1, c & 0xff, c >> 8);
  }
  return out;
}

/** The text that starts at an offset of a pool. */
export function decodeText(pool: Uint8Array, offset: number): string {
  const units: number[] = [];
  let at = offset;
  for (let byte = pool[at++]; byte; byte = pool[at++]) {
    if (byte >= 0x80) units.push(byte + 0x580);
    else if (byte !== 1) units.push(byte);
    else { units.push(pool[at]! | (pool[at + 1]! << 8)); at += 2; }
  }
  return units.length < LONG ? String.fromCharCode(...units) : Array.from(units, (unit) => String.fromCharCode(unit)).join('');
}

/** So many arguments may be given to a function at once. */
const LONG = 10_000;

/** Offset behind the text that starts at `offset`. */
export function skip(pool: Uint8Array, offset: number): number {
  for (let i = offset; ; ) {
    const b = pool[i++]!;
    if (b === 0) return i;
    if (b === 1) i += 2;
  }
}

/** Collects texts, each once. */
export class TextPool {
  private bytes: number[] = [0];
  private known = new Map<string, number>([['', 0]]);

  /** Offset of the text in the pool; the empty text is at 0. */
  add(text: string): number {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const at = this.bytes.length;
    for (const byte of encodeText(text)) this.bytes.push(byte); // a long text as arguments would overflow the stack
    this.bytes.push(0);
    this.known.set(text, at);
    return at;
  }

  toArray(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Sorted texts, each as the number of bytes it shares with the one before, the rest, and 0. A repeated text is the byte 0xff alone. */
export function frontCoded(texts: string[]): Uint8Array {
  const out: number[] = [];
  let before: number[] = [];
  texts.forEach((text, i) => {
    const bytes = encodeText(text);
    let shared = 0;
    while (shared < bytes.length && shared < 0xfe && bytes[shared] === before[shared]) shared++;
    const escape = bytes.indexOf(1);
    if (escape >= 0 && escape < shared && shared < bytes.length) shared = escape; // never cut inside an escape
    if (i > 0 && shared === bytes.length && shared === before.length) out.push(0xff);
    else out.push(shared, ...bytes.slice(shared), 0);
    before = bytes;
  });
  return Uint8Array.from(out);
}

/** Is told of each text that is not the one before, as soon as it stands in the pool: so many of its first bytes are as before. */
export interface Visitor {
  text(pool: Uint8Array, start: number, shared: number, entry: number): void;
}

/** The texts of a front-coded section, each once and ended by 0, and the offset of each entry's text. */
export function expand(coded: Uint8Array, count: number, visitor?: Visitor): { pool: Uint8Array; offsets: Uint32Array } {
  const expander = new Expander(coded), offsets = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const shared = expander.next();
    offsets[i] = expander.start;
    if (shared >= 0) visitor?.text(expander.pool, expander.start, shared, i);
  }
  return { pool: expander.pool.subarray(0, expander.end), offsets };
}

/** Longest text with what it shares. */
const ROOM = 512;

/** A step for each text: small, so that the browser has compiled it long before the last one. */
class Expander {
  pool: Uint8Array;
  /** Where the last text starts, and where it ends. */
  start = 0;
  end = 0;
  private at = 0;

  constructor(private readonly coded: Uint8Array) {
    this.pool = new Uint8Array(coded.length * 2);
  }

  /** Puts the next text behind the others: how many bytes it shares with the one before, or -1 when it is the same. */
  next(): number {
    const { coded } = this, shared = coded[this.at++]!;
    if (shared === 0xff) return -1;
    if (this.end + ROOM > this.pool.length) this.grow();
    const { pool } = this;
    let { at } = this, to = this.end;
    for (let k = this.start; k < this.start + shared; k++) pool[to++] = pool[k]!;
    for (let b = coded[at++]!; ; b = coded[at++]!) {
      pool[to++] = b;
      if (b === 1) { pool[to++] = coded[at++]!; pool[to++] = coded[at++]!; } else if (b === 0) break;
    }
    this.start = this.end;
    this.end = to;
    this.at = at;
    return shared;
  }

  private grow(): void {
    const more = new Uint8Array(this.pool.length * 2);
    more.set(this.pool);
    this.pool = more;
  }
}
