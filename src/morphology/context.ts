// The likeliest reading of each word of a sentence: Viterbi over tag transitions plus agreement.

import { genderOf, numberOf, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { TAG, TAGS } from './tags.ts';

/** Log transition weights, [from × TAGS.length + to], in hundredths. */
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

/** Index of the chosen reading for each step; words without readings get -1. */
export function choose(lexicon: Lexicon, transitions: Transitions | undefined, steps: Step[]): Int8Array {
  const back: Uint8Array[] = [];
  let scores = Float64Array.of(0), before: Reading[] = [], chainsBefore = [[TAG.START]];
  for (let i = 0; i < steps.length; i++) {
    const { readings, broken } = steps[i]!;
    const chains = readings.length ? steps[i]!.chains : NAME_CHAIN;
    const next = new Float64Array(chains.length), from = new Uint8Array(chains.length);
    for (let j = 0; j < chains.length; j++) {
      const chain = chains[j]!, first = chain[0]!, r = readings[j];
      const agreeing = !broken && r !== undefined && ADJECTIVES.includes(first);
      let best = -Infinity;
      for (let k = 0; k < scores.length; k++) {
        const end = chainsBefore[k]![chainsBefore[k]!.length - 1]!;
        let s = scores[k]! + (broken && i > 0 ? weight(transitions, end, TAG.BREAK) + weight(transitions, TAG.BREAK, first) : weight(transitions, end, first));
        if (agreeing && before[k]) s += agreement(lexicon, before[k]!, r);
        if (s > best) { best = s; from[j] = k; }
      }
      for (let k = 1; k < chain.length; k++) best += weight(transitions, chain[k - 1]!, chain[k]!);
      next[j] = best + (r ? (transitions ? r.emission : r.score) : UNKNOWN);
    }
    back.push(from);
    scores = next;
    before = readings;
    chainsBefore = chains;
  }
  return trace(steps, scores, back);
}

function trace(steps: Step[], scores: Float64Array, back: Uint8Array[]): Int8Array {
  const out = new Int8Array(steps.length).fill(-1);
  let at = scores.indexOf(Math.max(...scores));
  for (let i = steps.length - 1; i >= 0; i--) {
    if (steps[i]!.readings.length) out[i] = at;
    at = back[i]![at]!;
  }
  return out;
}

function weight(transitions: Transitions | undefined, from: number, to: number): number {
  return transitions ? transitions[from * TAGS.length + to]! / 100 : 0;
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
