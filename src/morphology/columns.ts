// A written form as ranking in context sees it. Forms whose readings ranking cannot tell apart but by likelihood share a shape.

import type { Lexicon } from '../lexicon/index.ts';
import { scoreOf, type Reading } from './analyser.ts';
import { LEFT, RIGHT, type Bonds } from './bonds.ts';
import { TAG, tagChain, TAGS, verbSeen } from './tags.ts';

/** Log likelihood of each step: (clause has its verb × tags + from) × tags + to. */
export type Transitions = Float64Array;

/** Readings by their tags and what binds them; those alike on the left are one entry, those alike on the right one exit. */
export interface Shape {
  /** First tag of each entry, and what binds it to the word before (bonds.ts). */
  first: number[];
  entryTraits: number[];
  /** By reading: its entry. */
  entry: number[];
  /** Of each exit: has the clause its verb afterwards, the last tag, what binds to the word behind. */
  after: number[];
  last: number[];
  exitTraits: number[];
  /** By state: its exit. */
  exit: number[];
}

/** Made once a written form. Of readings alike on both sides only the likeliest is in it: no sentence could prefer another. */
export interface Column {
  shape: Shape;
  /** Place of each reading among all of the form. */
  readings: number[];
  /** By state: log likelihood of the reading with the steps between its tags. */
  own: number[];
  /** The second looks that might choose another reading (second-looks.ts): a bit for each. */
  looks: number;
}

/** A reading's tags, its bits of what binds it on the left and on the right, and its log likelihood by whether the clause before it has its verb. */
interface Link {
  chain: number[];
  entry: number;
  exit: number;
  own: number[];
}

const T = TAGS.length;
export const NOTHING_COUNTED: Transitions = new Float64Array(2 * T * T);
/** Log likelihood of a word that no reading explains. */
const UNKNOWN = -9;
/** How much rarer the letter is than what else its tag stands for, in natural logarithms. */
const CLITICS = { '': 0, و: 0, ف: -3, ب: 0, ل: 0, ك: -3 };
/** Readings considered for each word. */
export const WIDTH = 12;
const SEEN = [0, 1];

export class Columns {
  private readonly shapes = new Map<string, Shape>();

  constructor(private readonly transitions: Transitions) {}

  /** What stands before a sentence. */
  start(): Column {
    return this.column([this.link([TAG.START], 0, 0)], 0);
  }

  /** A form with these readings; without any it may be a name. */
  of(lexicon: Lexicon, bonds: Bonds, readings: Reading[], looks: number): Column {
    if (!readings.length) return this.column([this.link([TAG.NAME], 0, UNKNOWN)], 0);
    const counted = this.transitions !== NOTHING_COUNTED;
    const links = readings.slice(0, WIDTH).map((r) => {
      const chain = tagChain(lexicon, r);
      return this.link(chain, bonds.traits(r, chain), counted ? r.emission + CLITICS[r.proclitics.conjunction] + CLITICS[r.proclitics.preposition] : scoreOf(r));
    });
    return this.column(links, looks);
  }

  private link(chain: number[], traits: number, chance: number): Link {
    return { chain, entry: traits & RIGHT, exit: traits & LEFT, own: SEEN.map((seen) => within(this.transitions, seen, chain) + chance) };
  }

  private column(links: Link[], looks: number): Column {
    const kept = links.filter((link, i) => !links.some((other, k) => k < i && isLike(other, link)));
    return { looks, shape: this.shapeOf(kept), readings: kept.map((link) => links.indexOf(link)), own: kept.flatMap(({ own }) => own) };
  }

  private shapeOf(links: Link[]): Shape {
    const key = links.map(({ chain, entry, exit }) => `${chain.join('-')} ${entry} ${exit}`).join();
    let shape = this.shapes.get(key);
    if (!shape) this.shapes.set(key, (shape = make(links)));
    return shape;
  }
}

/** Alike on both sides and at least as likely. */
function isLike(a: Link, b: Link): boolean {
  return a.entry === b.entry && a.exit === b.exit && a.chain[0] === b.chain[0] && a.chain.at(-1) === b.chain.at(-1) && SEEN.every((seen) => a.own[seen]! >= b.own[seen]! && seenAfter(seen, a.chain) === seenAfter(seen, b.chain));
}

function make(links: Link[]): Shape {
  const shape: Shape = { first: [], entryTraits: [], entry: [], after: [], last: [], exitTraits: [], exit: [] };
  for (const { chain, entry, exit } of links) {
    shape.entry.push(entryOf(shape, chain[0]!, entry));
    for (const seen of SEEN) shape.exit.push(exitOf(shape, seenAfter(seen, chain), chain[chain.length - 1]!, exit));
  }
  return shape;
}

function entryOf({ first, entryTraits }: Shape, tag: number, traits: number): number {
  const known = first.findIndex((other, i) => other === tag && entryTraits[i] === traits);
  if (known >= 0) return known;
  entryTraits.push(traits);
  return first.push(tag) - 1;
}

function exitOf({ after, last, exitTraits }: Shape, seen: number, tag: number, traits: number): number {
  const known = last.findIndex((other, i) => other === tag && after[i] === seen && exitTraits[i] === traits);
  if (known >= 0) return known;
  after.push(seen);
  exitTraits.push(traits);
  return last.push(tag) - 1;
}

/** Has the clause its verb once this chain of tags has been read? */
export function seenAfter(seen: number, chain: number[]): number {
  for (const tag of chain) seen = verbSeen(seen, tag);
  return seen;
}

/** Weights of the steps from one tag of a reading to the next. */
function within(transitions: Transitions, seen: number, chain: number[]): number {
  let sum = 0;
  for (let c = 1; c < chain.length; c++) {
    seen = verbSeen(seen, chain[c - 1]!);
    sum += transitions[(seen * T + chain[c - 1]!) * T + chain[c]!]!;
  }
  return sum;
}
