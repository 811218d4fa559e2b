// A verb that is spelt as in the jussive only (يردد of ردّ, تصر of صار) wants لم or لـ before it (لا forbids seldom in news); without them it is another verb.

import { Fits, moodOf, voiceOf, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const JUSSIVE = 3, IMPERATIVE = 4, PASSIVE = 2;
/** Words that a jussive follows, those of conditions among them. */
const RULING = /^(?:[وف]?(?:لم|لما|ألم|إن|ان|من|ما|مهما|أينما)|إلا|ألا)$/;

export class Jussives implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  /** Is one of them a jussive that no other mood of its verb is spelt like, beside another verb? */
  concerns(readings: Reading[]): boolean {
    const { rowLemma } = this.lexicon;
    return readings.some((r) => this.isJussive(r) && !readings.some((o) => rowLemma[o.row] === rowLemma[r.row] && this.isFree(o))) && readings.some((o) => this.isFree(o));
  }

  /** Place of the likeliest reading that is no jussive, where the chosen one is and nothing rules it; or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, before = tokens[at - 1], chosen = readings[0];
    if (!chosen || !this.isJussive(chosen) || chosen.proclitics.purpose) return -1;
    if (before && !broken && RULING.test(before.letters.letters)) return -1;
    return readings.findIndex((r) => this.isFree(r));
  }

  private isJussive({ slot }: Reading): boolean {
    return moodOf(this.lexicon.slotFeatures[slot]!) === JUSSIVE;
  }

  /** A verb in the active that stands without a word that rules it. */
  private isFree({ slot }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!, mood = moodOf(bits);
    return (this.lexicon.slotFits[slot]! & Fits.Verb) !== 0 && mood !== JUSSIVE && mood !== IMPERATIVE && voiceOf(bits) !== PASSIVE;
  }
}
