// What ranking in context knows of forms but for their likelihoods. Forms whose readings it cannot tell apart otherwise share a shape.
// All shapes stand in one list of numbers: one is read for each word of a text, and from objects that would be many ways to memory.

import { TAGS, verbSeen } from './tags.ts';

/** A reading's tags, and its bits of what binds it on the left and on the right (bonds.ts). */
export interface Link {
  chain: number[];
  entry: number;
  exit: number;
}

/** A state is a reading × whether the clause before it has its verb: number 2 × reading + verb. */
export const SEEN = [0, 1];

/**
 * A shape from its place on: how many entries, exits and states it has; of each entry the first tag and what binds it to the word
 * before; of each reading its entry; of each exit its row, verb × tags + last tag, and what binds it to the word behind; of each
 * state its exit. Readings alike on the left are one entry, states alike on the right one exit.
 */
export class Shapes {
  codes = new Int32Array(1 << 14);
  private used = 0;
  private readonly places = new Map<string, number>();

  /** Place of the shape of these readings. */
  of(links: readonly Link[]): number {
    const key = links.map(({ chain, entry, exit }) => `${chain.join('-')} ${entry} ${exit}`).join();
    let place = this.places.get(key);
    if (place === undefined) this.places.set(key, (place = this.add(codesOf(links))));
    return place;
  }

  private add(codes: number[]): number {
    const place = this.used;
    this.used += codes.length;
    if (this.used > this.codes.length) {
      const more = new Int32Array(2 * this.used);
      more.set(this.codes);
      this.codes = more;
    }
    this.codes.set(codes, place);
    return place;
  }
}

const HEAD = 3;
export const entryCount = (codes: Int32Array, shape: number): number => codes[shape]!;
export const exitCount = (codes: Int32Array, shape: number): number => codes[shape + 1]!;
export const stateCount = (codes: Int32Array, shape: number): number => codes[shape + 2]!;
/** Where its parts begin. */
export const entriesAt = (shape: number): number => shape + HEAD;
export const entryOfReadings = (codes: Int32Array, shape: number): number => entriesAt(shape) + 2 * entryCount(codes, shape);
export const exitsAt = (codes: Int32Array, shape: number): number => entryOfReadings(codes, shape) + (stateCount(codes, shape) >> 1);
export const exitOfStates = (codes: Int32Array, shape: number): number => exitsAt(codes, shape) + 2 * exitCount(codes, shape);

function codesOf(links: readonly Link[]): number[] {
  const entries: [number, number][] = [], exits: [number, number][] = [];
  const entryOf = links.map(({ chain, entry }) => placeOf(entries, chain[0]!, entry));
  const exitOf = links.flatMap(({ chain, exit }) => SEEN.map((seen) => placeOf(exits, seenAfter(seen, chain) * TAGS.length + chain.at(-1)!, exit)));
  return [entries.length, exits.length, exitOf.length, ...entries.flat(), ...entryOf, ...exits.flat(), ...exitOf];
}

function placeOf(list: [number, number][], code: number, traits: number): number {
  const known = list.findIndex((other) => other[0] === code && other[1] === traits);
  return known >= 0 ? known : list.push([code, traits]) - 1;
}

/** Has the clause its verb once this chain of tags has been read? */
export function seenAfter(seen: number, chain: readonly number[]): number {
  for (const tag of chain) seen = verbSeen(seen, tag);
  return seen;
}
