// The likeliest reading of each word of a sentence: Viterbi over tag transitions plus agreement.

import { genderOf, numberOf, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { TAG, TAGS, verbSeen } from './tags.ts';

/** Log transition weights in hundredths: (clause has its verb × tags + from) × tags + to. */
export type Transitions = Int16Array;

/** A word with its readings, the tags of each, and what stands before it. */
export interface Step {
  /** Something other than spaces stands before this word in the sentence. */
  broken: boolean;
  readings: Reading[];
  chains: number[][];
}

/** Log likelihood of a word that no reading explains. */
const UNKNOWN = -9;
/** Readings considered for each word. */
export const WIDTH = 12;

const NAME_CHAIN = [[TAG.NAME]];
const ADJECTIVES = [TAG['ADJ-THE'], TAG['ADJ-BARE'], TAG['ADJ-AN']];
const AGREES = 0.6, DISAGREES = -1;

/** Index of the chosen reading for each step; words without readings get -1. A state is a reading × whether the clause before it has its verb. */
export function choose(lexicon: Lexicon, transitions: Transitions | undefined, steps: Step[]): Int8Array {
  const back: Uint8Array[] = [];
  let scores = Float64Array.of(0, -Infinity), before: Reading[] = [], chainsBefore = [[TAG.START]];
  for (let i = 0; i < steps.length; i++) {
    const { readings, broken } = steps[i]!;
    const chains = readings.length ? steps[i]!.chains : NAME_CHAIN;
    const next = new Float64Array(2 * chains.length).fill(-Infinity), from = new Uint8Array(2 * chains.length);
    for (let k = 0; k < scores.length; k++) {
      if (scores[k] === -Infinity) continue;
      const chainBefore = chainsBefore[k >> 1]!, end = chainBefore[chainBefore.length - 1]!;
      const seen = seenAfter(k & 1, chainBefore);
      const broke = broken && i > 0;
      const start = scores[k]! + (broke ? weight(transitions, seen, end, TAG.BREAK) : 0);
      for (let j = 0; j < chains.length; j++) {
        const first = chains[j]![0]!, state = 2 * j + seen;
        let s = start + weight(transitions, seen, broke ? TAG.BREAK : end, first);
        if (!broken && ADJECTIVES.includes(first) && readings[j] && before[k >> 1]) s += agreement(lexicon, before[k >> 1]!, readings[j]!);
        if (s > next[state]!) { next[state] = s; from[state] = k; }
      }
    }
    for (let state = 0; state < next.length; state++) {
      if (next[state] === -Infinity) continue;
      const r = readings[state >> 1];
      next[state]! += within(transitions, state & 1, chains[state >> 1]!) + (r ? (transitions ? r.emission : r.score) : UNKNOWN);
    }
    back.push(from);
    scores = next;
    before = readings;
    chainsBefore = chains;
  }
  return trace(steps, scores, back);
}

/** Has the clause its verb once this chain of tags has been read? */
export function seenAfter(seen: number, chain: number[]): number {
  for (const tag of chain) seen = verbSeen(seen, tag);
  return seen;
}

/** Weights of the steps from one tag of a reading to the next. */
function within(transitions: Transitions | undefined, seen: number, chain: number[]): number {
  let sum = 0;
  for (let c = 1; c < chain.length; c++) {
    seen = verbSeen(seen, chain[c - 1]!);
    sum += weight(transitions, seen, chain[c - 1]!, chain[c]!);
  }
  return sum;
}

function trace(steps: Step[], scores: Float64Array, back: Uint8Array[]): Int8Array {
  const out = new Int8Array(steps.length).fill(-1);
  let at = scores.indexOf(Math.max(...scores));
  for (let i = steps.length - 1; i >= 0; i--) {
    if (steps[i]!.readings.length) out[i] = at >> 1;
    at = back[i]![at]!;
  }
  return out;
}

function weight(transitions: Transitions | undefined, seen: number, from: number, to: number): number {
  return transitions ? transitions[(seen * TAGS.length + from) * TAGS.length + to]! / 100 : 0;
}

/** An adjective follows its noun in gender and number (things in the plural are feminine singular). */
function agreement(lexicon: Lexicon, before: Reading, r: Reading): number {
  const noun = lexicon.slotFeatures[before.slot]!, adjective = lexicon.slotFeatures[r.slot]!;
  if (!genderOf(noun) || !genderOf(adjective)) return 0;
  const number = numberOf(noun);
  const fits = number === 1 ? genderOf(noun) === genderOf(adjective) && numberOf(adjective) === 1
    : number === 3 ? numberOf(adjective) === 3 || genderOf(adjective) === 2 : numberOf(adjective) === 2;
  return fits ? AGREES : DISAGREES;
}
