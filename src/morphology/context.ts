// The likeliest reading of each word of a sentence: Viterbi over tag transitions plus agreement.
// A state is a reading × whether the clause before it has its verb: number 2 × reading + verb.

import type { Reading } from './analyser.ts';
import { bond } from './bonds.ts';
import { WIDTH, type Column, type Columns, type Transitions } from './columns.ts';
import { entriesAt, entryCount, entryOfReadings, exitCount, exitOfStates, exitsAt, stateCount } from './shapes.ts';
import { LEANS, TAG, TAGS } from './tags.ts';

/** A word of the sentence, and what stands before it. */
export interface Step {
  /** Something other than spaces stands before this word in the sentence. */
  broken: boolean;
  /** What stands there is a figure: it is read as a number word. */
  figure: boolean;
  readings: Reading[];
  column: Column;
}

const STATES = 2 * WIDTH;

const T = TAGS.length;

/** The file's hundredths as logarithms, with what is leaned upon them; zeros where nothing has been counted yet. */
export function transitionsOf(section: Uint8Array | Uint16Array | Uint32Array | undefined): Transitions | undefined {
  if (!section) return undefined;
  const out = Float64Array.from(new Int16Array(section.buffer, section.byteOffset, section.length), (w) => w / 100);
  for (const [from, to, weight] of LEANS) for (const seen of [0, 1]) out[(seen * T + TAG[from]) * T + TAG[to]]! += weight;
  return out;
}

/** Used again by every sentence: scores of the last word's states, the best state at each of its exits, and the best way into each entry of the next word. */
const scores = new Float64Array(STATES);
let back = new Uint8Array(64 * STATES);
const best = new Float64Array(STATES), bestState = new Uint8Array(STATES), way = new Float64Array(STATES), wayFrom = new Uint8Array(STATES);

/** Index of the chosen reading for each step; words without readings get -1. */
export function choose({ transitions, shapes: { codes }, start }: Columns, steps: Step[]): Int8Array {
  if (back.length < steps.length * STATES) back = new Uint8Array(2 * steps.length * STATES);
  scores.fill(-Infinity);
  scores[0] = 0;
  let before = start;
  for (let i = 0; i < steps.length; i++) {
    const { column, broken, figure } = steps[i]!;
    leave(codes, before.shape);
    cross(transitions, codes, before.shape, column.shape, i || figure ? tagBetween(broken, figure) : FIRST);
    arrive(codes, column, i * STATES);
    before = column;
  }
  return trace(steps, before.own.length);
}

/** How a word follows the one before: right after it, or as the first of its sentence; else a tag stands between them. */
const JOINED = -1, FIRST = -2;

/** The tag of what stands between two words. */
export function tagBetween(broken: boolean, figure: boolean): number {
  return figure ? TAG.NUM : broken ? TAG.BREAK : JOINED;
}

/** Of the states that leave by one exit only the best matters. */
function leave(codes: Int32Array, shape: number): void {
  const exits = exitCount(codes, shape), states = stateCount(codes, shape), exitOf = exitOfStates(codes, shape);
  for (let e = 0; e < exits; e++) best[e] = -Infinity;
  for (let state = 0; state < states; state++) {
    const at = codes[exitOf + state]!;
    if (scores[state]! > best[at]!) { best[at] = scores[state]!; bestState[at] = state; }
  }
}

/** The best way from any exit into each entry, by whether the clause has its verb. */
function cross(transitions: Transitions, codes: Int32Array, from: number, to: number, between: number): void {
  const exits = exitCount(codes, from), exit = exitsAt(codes, from), entries = entryCount(codes, to), entry = entriesAt(to);
  for (let j = 0; j < 2 * entries; j++) way[j] = -Infinity;
  for (let e = 0; e < exits; e++) {
    if (best[e] === -Infinity) continue;
    const end = codes[exit + 2 * e]!, traits = codes[exit + 2 * e + 1]!, seen = end >= T ? 1 : 0;
    const start = best[e]! + (between >= 0 ? transitions[end * T + between]! : 0), row = (between >= 0 ? seen * T + between : end) * T;
    for (let j = 0; j < entries; j++) {
      let s = start + transitions[row + codes[entry + 2 * j]!]!;
      if (between === JOINED) s += bond(traits, codes[entry + 2 * j + 1]!);
      if (s > way[2 * j + seen]!) { way[2 * j + seen] = s; wayFrom[2 * j + seen] = bestState[e]!; }
    }
  }
}

/** Scores of the word's states; `at`: where its ways back begin. */
function arrive(codes: Int32Array, { shape, own }: Column, at: number): void {
  const entryOf = entryOfReadings(codes, shape);
  for (let state = 0; state < own.length; state++) {
    const from = 2 * codes[entryOf + (state >> 1)]! + (state & 1);
    scores[state] = way[from]! + own[state]!;
    back[at + state] = wayFrom[from]!;
  }
}

function trace(steps: Step[], states: number): Int8Array {
  const out = new Int8Array(steps.length).fill(-1);
  let at = 0;
  for (let state = 1; state < states; state++) if (scores[state]! > scores[at]!) at = state;
  for (let i = steps.length - 1; i >= 0; i--) {
    const { readings, column } = steps[i]!;
    if (readings.length) out[i] = column.readings[at >> 1]!;
    at = back[i * STATES + at]!;
  }
  return out;
}
