// A written form as ranking in context sees it.

import type { Lexicon } from '../lexicon/index.ts';
import { scoreOf, type Reading } from './analyser.ts';
import { LEFT, RIGHT, type Bonds } from './bonds.ts';
import { SEEN, seenAfter, Shapes, type Link } from './shapes.ts';
import { TAG, tagChain, TAGS, verbSeen } from './tags.ts';

/** Log likelihood of each step: (clause has its verb × tags + from) × tags + to. */
export type Transitions = Float64Array;

/** Made once a written form. Of readings alike on both sides only the likeliest is in it: no sentence could prefer another. */
export interface Column {
  /** Its place in the list of shapes. */
  shape: number;
  /** Place of each reading among all of the form. */
  readings: number[];
  /** By state: log likelihood of the reading with the steps between its tags. */
  own: number[];
  /** The second looks that might choose another reading (second-looks/): a bit for each. */
  looks: number;
}

/** With its log likelihood by whether the clause before it has its verb. */
interface Likely extends Link {
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

export class Columns {
  readonly shapes = new Shapes();
  /** What stands before a sentence. */
  readonly start: Column;

  constructor(readonly transitions: Transitions) {
    this.start = this.column([this.link([TAG.START], 0, 0)], 0);
  }

  /** A form with these readings; without any it may be a name. */
  of(lexicon: Lexicon, bonds: Bonds, readings: Reading[], looks: number): Column {
    if (!readings.length) return this.column([this.link([TAG.NAME], 0, UNKNOWN)], 0);
    const counted = this.transitions !== NOTHING_COUNTED;
    const links = readings.slice(0, WIDTH).map((r) => {
      const chain = tagChain(lexicon, r);
      const { conjunction, preposition } = r.proclitics;
      return this.link(chain, bonds.traits(r, chain), counted ? r.emission + CLITICS[conjunction] + CLITICS[preposition] : scoreOf(r));
    });
    return this.column(links, looks);
  }

  private link(chain: number[], traits: number, chance: number): Likely {
    return { chain, entry: traits & RIGHT, exit: traits & LEFT, own: SEEN.map((seen) => within(this.transitions, seen, chain) + chance) };
  }

  private column(links: Likely[], looks: number): Column {
    const kept = links.filter((link, i) => !links.some((other, k) => k < i && isLike(other, link)));
    return { looks, shape: this.shapes.of(kept), readings: kept.map((link) => links.indexOf(link)), own: kept.flatMap(({ own }) => own) };
  }
}

/** Alike on both sides and at least as likely. */
function isLike(a: Likely, b: Likely): boolean {
  const ends = a.entry === b.entry && a.exit === b.exit && a.chain[0] === b.chain[0] && a.chain.at(-1) === b.chain.at(-1);
  return ends && SEEN.every((seen) => a.own[seen]! >= b.own[seen]! && seenAfter(seen, a.chain) === seenAfter(seen, b.chain));
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
