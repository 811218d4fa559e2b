// تُقدَّر قيمتها بمليون: what measures estimates nothing.

import { genderOf, numberOf, personOf, tenseOf, voiceOf, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import measures from '../measures.txt';
import { lemmasVowelled } from '../spelt.ts';
import { TAG, tagChain, type Tag } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const ESTIMATE = 'قَدَّرَ';
const PRESENT = 2, PASSIVE = 2, THIRD = 3;
/** Who estimates stands right before it: الأمم المتحدة تقدر عدد القتلى. */
const WHO = new Set<number>((['NOUN-THE', 'ADJ-THE', 'NAME', 'PRON', 'NOUN-OWNED'] as Tag[]).map((name) => TAG[name]));

export class Estimated implements SecondLook {
  private readonly estimate: number[];
  private readonly measures: Set<number>;

  constructor(private readonly lexicon: Lexicon) {
    this.estimate = lemmasVowelled(lexicon, ESTIMATE);
    this.measures = new Set(measures.split('\n').filter((line) => line && !line.startsWith('#')).flatMap((line) => lemmasVowelled(lexicon, line)));
  }

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.is(r, true)) && readings.some((r) => this.is(r, false));
  }

  /** Place of the passive, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, chosen = readings[0], next = tokens[at + 1]?.readings[0], before = tokens[at - 1]?.readings[0];
    if (!chosen || !this.is(chosen, false) || !next || tokens[at + 1]!.broken || !this.measures.has(this.lexicon.rowLemma[next.row]!)) return -1;
    if (!broken && !chosen.proclitics.conjunction && before && WHO.has(tagChain(this.lexicon, before).at(-1)!)) return -1;
    const gender = genderOf(this.lexicon.slotFeatures[chosen.slot]!);
    return readings.findIndex((r) => this.is(r, true) && r.proclitics === chosen.proclitics && genderOf(this.lexicon.slotFeatures[r.slot]!) === gender);
  }

  /** He, she or it in the present; nothing is written onto it. */
  private is({ row, slot, pronoun }: Reading, passive: boolean): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return pronoun < 0 && this.estimate.includes(this.lexicon.rowLemma[row]!) && tenseOf(bits) === PRESENT && personOf(bits) === THIRD && numberOf(bits) === 1 && (voiceOf(bits) === PASSIVE) === passive;
  }
}
