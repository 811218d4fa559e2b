// 11 مهاجرا تلقوا is one migrant to the grammar, never two: after a figure a word in alif has the alif of tanwīn.

import { numberOf, POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const DUAL = 2, SINGULAR = 1;
const NOUN = POS_TAGS.indexOf('NOUN'), ADJECTIVE = POS_TAGS.indexOf('ADJ');

export class AfterFigures implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  /** Is a noun or adjective in the dual beside the same in the singular? */
  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.is(DUAL, r) && readings.some((o) => o.row === r.row && this.is(SINGULAR, o)));
  }

  /** Place of the singular behind a figure, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, figure, letters } = tokens[at]!, chosen = readings[0];
    if (!chosen || !figure || !letters.letters.endsWith('ا') || !this.is(DUAL, chosen)) return -1;
    return readings.findIndex((r) => r.row === chosen.row && this.is(SINGULAR, r) && r.proclitics === chosen.proclitics);
  }

  private is(number: number, { row, slot, pronoun }: Reading): boolean {
    const pos = this.lexicon.lemmaPos[this.lexicon.rowLemma[row]!];
    return pronoun < 0 && (pos === NOUN || pos === ADJECTIVE) && numberOf(this.lexicon.slotFeatures[slot]!) === number;
  }
}
