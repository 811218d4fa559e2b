// The likeliest reading of each word of a sentence: Viterbi over tag transitions plus agreement.
// A state is a reading × whether the clause before it has its verb: number 2 × reading + verb.

import type { Lexicon } from '../lexicon/index.ts';
import { scoreOf, type Reading } from './analyser.ts';
import { bond, type Bonds } from './bonds.ts';
import { LEANS, TAG, tagChain, TAGS, verbSeen } from './tags.ts';

/** Log likelihood of each step: (clause has its verb × tags + from) × tags + to. */
export type Transitions = Float64Array;

/** The likeliest readings of a written form as ranking sees them; made once a form. */
export interface Column {
  /** First and last tag of each reading. */
  first: number[];
  last: number[];
  /** What binds each reading to its neighbours (bonds.ts). */
  traits: number[];
  /** By state: has the clause its verb afterwards? */
  after: number[];
  /** By state: log likelihood of the reading with the steps between its tags. */
  own: number[];
}

/** A word of the sentence, and what stands before it. */
export interface Step {
  /** Something other than spaces stands before this word in the sentence. */
  broken: boolean;
  /** What stands there is a figure: it is read as a number word. */
  figure: boolean;
  readings: Reading[];
  column: Column;
}

/** Log likelihood of a word that no reading explains. */
const UNKNOWN = -9;
/** How much rarer the letter is than what else its tag stands for, in natural logarithms. */
const CLITICS = { '': 0, و: 0, ف: -3, ب: 0, ل: 0, ك: -3 };
/** Readings considered for each word. */
export const WIDTH = 12;
const STATES = 2 * WIDTH;

const T = TAGS.length;

/** The file's hundredths as logarithms, with what is leaned upon them; zeros where nothing has been counted yet. */
export function transitionsOf(section: Uint8Array | Uint16Array | Uint32Array | undefined): Transitions | undefined {
  if (!section) return undefined;
  const out = Float64Array.from(new Int16Array(section.buffer, section.byteOffset, section.length), (w) => w / 100);
  for (const [from, to, weight] of LEANS) for (const seen of [0, 1]) out[(seen * T + TAG[from]) * T + TAG[to]]! += weight;
  return out;
}
const NOTHING_COUNTED = new Float64Array(2 * T * T);

/** What ranking needs to know of a form with these readings; without readings it may be a name. */
export function columnOf(lexicon: Lexicon, bonds: Bonds, transitions: Transitions = NOTHING_COUNTED, readings: Reading[]): Column {
  const out = empty();
  for (const r of readings.slice(0, WIDTH)) {
    const chain = tagChain(lexicon, r);
    add(out, chain, bonds.traits(r, chain), transitions, transitions === NOTHING_COUNTED ? scoreOf(r) : r.emission + CLITICS[r.proclitics.conjunction] + CLITICS[r.proclitics.preposition]);
  }
  if (!readings.length) add(out, [TAG.NAME], 0, transitions, UNKNOWN);
  return out;
}

const empty = (): Column => ({ first: [], last: [], traits: [], after: [], own: [] });

function add(out: Column, chain: number[], traits: number, transitions: Transitions, chance: number): void {
  out.first.push(chain[0]!);
  out.last.push(chain[chain.length - 1]!);
  out.traits.push(traits);
  out.after.push(seenAfter(0, chain), seenAfter(1, chain));
  out.own.push(within(transitions, 0, chain) + chance, within(transitions, 1, chain) + chance);
}

const START = empty();
add(START, [TAG.START], 0, NOTHING_COUNTED, 0);
/** Scores of the states of two neighbouring words, and for each state of each word the best one before it: used again by every sentence. */
let scores = new Float64Array(STATES), next = new Float64Array(STATES), back = new Uint8Array(64 * STATES);

/** Index of the chosen reading for each step; words without readings get -1. */
export function choose(transitions: Transitions = NOTHING_COUNTED, steps: Step[]): Int8Array {
  if (back.length < steps.length * STATES) back = new Uint8Array(2 * steps.length * STATES);
  scores.fill(-Infinity);
  scores[0] = 0;
  let before = START;
  for (let i = 0; i < steps.length; i++) {
    const { column, broken, figure } = steps[i]!;
    advance(transitions, before, column, i || figure ? tagBetween(broken, figure) : FIRST, i * STATES);
    [scores, next] = [next, scores];
    before = column;
  }
  return trace(steps, 2 * before.first.length);
}

/** How a word follows the one before: right after it, or as the first of its sentence; else a tag stands between them. */
const JOINED = -1, FIRST = -2;

/** The tag of what stands between two words. */
export function tagBetween(broken: boolean, figure: boolean): number {
  return figure ? TAG.NUM : broken ? TAG.BREAK : JOINED;
}

/** Fills `next` with the best scores of the word's states. */
function advance(transitions: Transitions, before: Column, { first, traits, own }: Column, between: number, at: number): void {
  next.fill(-Infinity);
  for (let k = 0; k < before.after.length; k++) {
    if (scores[k] === -Infinity) continue;
    const seen = before.after[k]!, end = before.last[k >> 1]!, trait = before.traits[k >> 1]!;
    const start = scores[k]! + (between >= 0 ? transitions[(seen * T + end) * T + between]! : 0);
    const row = (seen * T + (between >= 0 ? between : end)) * T;
    for (let j = 0; j < first.length; j++) {
      const state = 2 * j + seen;
      let s = start + transitions[row + first[j]!]!;
      if (between === JOINED) s += bond(trait, traits[j]!);
      if (s > next[state]!) { next[state] = s; back[at + state] = k; }
    }
  }
  for (let state = 0; state < own.length; state++) next[state]! += own[state]!;
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

function trace(steps: Step[], states: number): Int8Array {
  const out = new Int8Array(steps.length).fill(-1);
  let at = 0;
  for (let state = 1; state < states; state++) if (scores[state]! > scores[at]!) at = state;
  for (let i = steps.length - 1; i >= 0; i--) {
    if (steps[i]!.readings.length) out[i] = at >> 1;
    at = back[i * STATES + at]!;
  }
  return out;
}
