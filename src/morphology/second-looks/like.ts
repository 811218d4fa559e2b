// دول مثل مصر (like) or الوفد مثّل مصر (represented): who represents something is one man, named right before the verb.

import { genderOf, numberOf, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import { lemmasVowelled } from '../spelt.ts';
import { TAG, tagChain } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const LIKE = 'مِثل', REPRESENT = 'مَثَّلَ', BARE = 'مثل';
const MASCULINE = 1, SINGULAR = 1;
/** Before these a verb follows: وقد مثل, الذي مثل. */
const OPENING = new Set<number>([TAG.RELATIVE, TAG.PART, TAG.SUB, TAG['WANTS-VERB'], TAG.CONJ]);
const SUBJECTS = new Set<number>([TAG['NOUN-THE'], TAG['NOUN-OWNED'], TAG.NAME, TAG['ADJ-THE']]);

export class Likes implements SecondLook {
  private readonly like: number[];
  private readonly represent: number[];

  constructor(private readonly lexicon: Lexicon) {
    this.like = lemmasVowelled(lexicon, LIKE);
    this.represent = lemmasVowelled(lexicon, REPRESENT);
  }

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.is(this.like, r)) && readings.some((r) => this.is(this.represent, r));
  }

  /** Place of مِثْل where nobody before it represents anything, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, letters, broken } = tokens[at]!, before = tokens[at - 1], chosen = readings[0];
    if (!chosen || letters.letters !== BARE || !this.is(this.represent, chosen) || !before || (!broken && this.mayAct(before.readings[0]))) return -1;
    return readings.findIndex((r) => this.is(this.like, r));
  }

  /** A word before the verb that opens its clause, or who does it. */
  private mayAct(reading: Reading | undefined): boolean {
    if (!reading) return true;
    const tag = tagChain(this.lexicon, reading).at(-1)!, bits = this.lexicon.slotFeatures[reading.slot]!;
    return OPENING.has(tag) || tag === TAG.NAME || (SUBJECTS.has(tag) && genderOf(bits) === MASCULINE && numberOf(bits) === SINGULAR);
  }

  private is(lemmas: number[], { row, pronoun }: Reading): boolean {
    return pronoun < 0 && lemmas.includes(this.lexicon.rowLemma[row]!);
  }
}
