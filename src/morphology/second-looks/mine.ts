// مشاركتي في البطولة (my part) or مشاركتي الفريق: two of a thing are annexed to what follows; where nothing can be, it is mine.

import { numberOf, stateOf, type Lexicon } from '../../lexicon/index.ts';
import { PRONOUNS } from '../clitics.ts';
import type { Reading } from '../analyser.ts';
import { TAG, tagChain } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const DUAL = 2, CONSTRUCT = 3;
/** What nothing is annexed to. */
const APART = new Set<number>([TAG.ADP, TAG.CONJ, TAG.PAST, TAG.PRESENT, TAG.PASSIVE, TAG.AUXILIARY, TAG['SUB-NOUN'], TAG['WANTS-SUBJUNCTIVE'], TAG.RELATIVE, TAG['ADJ-THE'], TAG.ADV]);

export class Mine implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isPair(r) && readings.some((o) => isMine(o)));
  }

  /** Place of the same word with my where the pair has nothing to be annexed to, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings } = tokens[at]!, next = tokens[at + 1], chosen = readings[0];
    if (!chosen || !this.isPair(chosen) || (next && (next.broken || !next.readings[0] || !APART.has(tagChain(this.lexicon, next.readings[0])[0]!)))) return -1;
    return readings.findIndex((r) => isMine(r) && this.lexicon.rowLemma[r.row] === this.lexicon.rowLemma[chosen.row] && r.proclitics === chosen.proclitics);
  }

  private isPair({ slot, pronoun }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return pronoun < 0 && numberOf(bits) === DUAL && stateOf(bits) === CONSTRUCT;
  }
}

function isMine({ pronoun }: Reading): boolean {
  return pronoun >= 0 && PRONOUNS[pronoun]!.text === 'ي';
}
