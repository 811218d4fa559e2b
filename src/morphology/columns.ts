// A written form as ranking in context sees it. Forms whose readings ranking cannot tell apart but by likelihood share a shape.

import type { Lexicon } from '../lexicon/index.ts';
import { scoreOf, type Reading } from './analyser.ts';
import type { Bonds } from './bonds.ts';
import { TAG, tagChain, TAGS, verbSeen } from './tags.ts';

/** Log likelihood of each step: (clause has its verb × tags + from) × tags + to. */
export type Transitions = Float64Array;

/** The likeliest readings by their tags and what binds them; those alike on the left are one entry, those alike on the right one exit. */
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

/** Made once a written form. */
export interface Column {
  shape: Shape;
  /** By state: log likelihood of the reading with the steps between its tags. */
  own: number[];
  /** Might a second look choose another reading (second-looks.ts)? */
  unsure: boolean;
}

/** A reading's tags, and its bits of what binds. */
interface Link {
  chain: number[];
  traits: number;
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
    return this.column([{ chain: [TAG.START], traits: 0 }], [0], false);
  }

  /** A form with these readings; without any it may be a name. */
  of(lexicon: Lexicon, bonds: Bonds, readings: Reading[], unsure: boolean): Column {
    if (!readings.length) return this.column([{ chain: [TAG.NAME], traits: 0 }], [UNKNOWN], false);
    const likeliest = readings.slice(0, WIDTH), counted = this.transitions !== NOTHING_COUNTED;
    const links = likeliest.map((r): Link => { const chain = tagChain(lexicon, r); return { chain, traits: bonds.traits(r, chain) }; });
    return this.column(links, likeliest.map((r) => (counted ? r.emission + CLITICS[r.proclitics.conjunction] + CLITICS[r.proclitics.preposition] : scoreOf(r))), unsure);
  }

  private column(links: Link[], chances: number[], unsure: boolean): Column {
    return { unsure, shape: this.shapeOf(links), own: links.flatMap(({ chain }, i) => SEEN.map((seen) => within(this.transitions, seen, chain) + chances[i]!)) };
  }

  private shapeOf(links: Link[]): Shape {
    const key = links.map(({ chain, traits }) => `${chain.join('-')} ${traits}`).join();
    let shape = this.shapes.get(key);
    if (!shape) this.shapes.set(key, (shape = make(links)));
    return shape;
  }
}

function make(links: Link[]): Shape {
  const shape: Shape = { first: [], entryTraits: [], entry: [], after: [], last: [], exitTraits: [], exit: [] };
  for (const { chain, traits } of links) {
    shape.entry.push(entryOf(shape, chain[0]!, traits));
    for (const seen of SEEN) shape.exit.push(exitOf(shape, seenAfter(seen, chain), chain[chain.length - 1]!, traits));
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
