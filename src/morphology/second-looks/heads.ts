// عدم دفع الأجور, إعادة وصل العلاقات, على حد وصفها: some nouns are always annexed to another, and no verb follows them.

import { Fits, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import { coreTag, TAG } from '../tags.ts';
import type { SecondLook } from './second-look.ts';

const HEADS = /^[وف]?(?:[بل]?(?:عدم|إعادة|اعادة|كيفية|سوء|مواصلة|معاودة)|حد)$/;

export class Heads implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isVerb(r)) && readings.some((r) => this.isNoun(r));
  }

  /** Place of the noun, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, chosen = readings[0], before = tokens[at - 1];
    if (!chosen || !before || broken || chosen.proclitics.length || !this.isVerb(chosen) || !HEADS.test(before.letters.letters)) return -1;
    return readings.findIndex((r) => this.isNoun(r) && r.proclitics === chosen.proclitics && r.pronoun === chosen.pronoun);
  }

  private isVerb({ slot }: Reading): boolean {
    return (this.lexicon.slotFits[slot]! & Fits.Verb) !== 0;
  }

  private isNoun(r: Reading): boolean {
    const tag = coreTag(this.lexicon, r);
    return tag === TAG['NOUN-BARE'] || tag === TAG['NOUN-OWNED'];
  }
}
