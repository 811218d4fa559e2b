// The likeliest reading of each word of a sentence: Viterbi over tag transitions plus agreement.

import { genderOf, numberOf, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { TAG, TAGS, tagChain } from './tags.ts';

/** Log transition weights, [from × TAGS.length + to], in hundredths. */
export type Transitions = Int16Array;

/** What stands between words: nothing, or punctuation, digits and other scripts. */
export interface Step {
  /** Something other than spaces stands before this word in the sentence. */
  broken: boolean;
  readings: Reading[];
}

/** Log likelihood of a word that no reading explains. */
const UNKNOWN = -9;

/** Readings considered for each word. */
export const WIDTH = 12;

/** Index of the chosen reading for each step; words without readings get -1. */
export function choose(lexicon: Lexicon, transitions: Transitions | undefined, steps: Step[]): number[] {
  const columns = steps.map((s) => s.readings.slice(0, WIDTH));
  const chains = columns.map((c) => c.map((r) => tagChain(lexicon, r)));
  const back: number[][] = [];
  let scores: number[] = [0];
  let ends: number[] = [TAG.START];
  let before: Reading[] = [];
  columns.forEach((column, i) => {
    const choices = column.length ? column : [undefined];
    const next: number[] = [], nextEnds: number[] = [], from: number[] = [];
    choices.forEach((r, j) => {
      const chain = r ? chains[i]![j]! : [TAG.NAME];
      let best = -Infinity, bestAt = 0;
      for (let k = 0; k < scores.length; k++) {
        const joined = steps[i]!.broken && i > 0 ? weight(transitions, ends[k]!, TAG.BREAK) + weight(transitions, TAG.BREAK, chain[0]!) : weight(transitions, ends[k]!, chain[0]!);
        const s = scores[k]! + joined + (r && before[k] && !steps[i]!.broken ? agreement(lexicon, before[k]!, r, chain) : 0);
        if (s > best) { best = s; bestAt = k; }
      }
      for (let k = 1; k < chain.length; k++) best += weight(transitions, chain[k - 1]!, chain[k]!);
      next.push(best + (r ? (transitions ? r.emission : r.score) : UNKNOWN));
      nextEnds.push(chain[chain.length - 1]!);
      from.push(bestAt);
    });
    back.push(from);
    scores = next;
    ends = nextEnds;
    before = column;
  });
  const out = new Array<number>(steps.length).fill(-1);
  let at = scores.indexOf(Math.max(...scores));
  for (let i = steps.length - 1; i >= 0; i--) {
    if (columns[i]!.length) out[i] = at;
    at = back[i]![at]!;
  }
  return out;
}

function weight(transitions: Transitions | undefined, from: number, to: number): number {
  return transitions ? transitions[from * TAGS.length + to]! / 100 : 0;
}

/** An adjective follows its noun in gender and number (things in the plural are feminine singular). */
function agreement(lexicon: Lexicon, before: Reading, r: Reading, chain: number[]): number {
  const tag = chain[0]!;
  if (tag !== TAG['ADJ-THE'] && tag !== TAG['ADJ-BARE'] && tag !== TAG['ADJ-AN']) return 0;
  const noun = lexicon.slotFeatures[before.slot]!, adjective = lexicon.slotFeatures[r.slot]!;
  if (!genderOf(noun) || !genderOf(adjective)) return 0;
  const feminine = genderOf(noun) === 2 || numberOf(noun) === 3;
  const fits = numberOf(noun) === 1 ? genderOf(noun) === genderOf(adjective) && numberOf(adjective) === 1
    : numberOf(noun) === 3 ? numberOf(adjective) === 3 || (genderOf(adjective) === 2 && feminine) : numberOf(adjective) === 2;
  return fits ? 0.6 : -1;
}
