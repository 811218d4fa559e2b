// 32-bit hashes of strings and of small tuples of numbers; signed, as small numbers are the quicker ones.

/** FNV-1a over UTF-16 units [from, to). */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finish(h);
}

/** The same over the units that `next` gives, up to a 0. */
export function hashTextOf(next: () => number): number {
  let h = 0x811c9dc5;
  for (let unit = next(); unit; unit = next()) h = Math.imul(h ^ unit, 0x01000193);
  return finish(h);
}

/** One number of up to three. */
export function mix(a: number, b: number, c = 0): number {
  return mixInto(seedOf(a), b, c);
}

/** The first number's part of mix(), for numbers that come again and again. */
export function seedOf(a: number): number {
  const h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  return h ^ (h >>> 15);
}

export function mixInto(seed: number, b: number, c: number): number {
  let h = Math.imul(seed + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  return finish(h);
}

function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** Room for all features of one item. */
const MOST = 512;

/** A list of hashes in a buffer that is filled again and again. */
export class Hashes {
  readonly values = new Uint32Array(MOST);
  count = 0;

  add(hash: number): void {
    this.values[this.count++] = hash;
  }

  clear(): this {
    this.count = 0;
    return this;
  }
}
