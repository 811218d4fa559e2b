// في حين صنع الفريق المفاجأة, حين وقع الخلل: what happens then is a verb, where the letters are also a noun's.

import { POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import { TAG, tagChain } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const BARE = 'حين', WHEN = /^[وف]?حين$/;
const NOUN = POS_TAGS.indexOf('NOUN');

export class Whiles implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  /** Is a bare noun among them beside a verb in the past? */
  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isBareNoun(r)) && readings.some((r) => this.isPast(r));
  }

  /** Place of the verb behind حين, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, before = tokens[at - 1], chosen = readings[0];
    if (!chosen || !before || broken || !before.letters.letters.endsWith(BARE) || !WHEN.test(before.letters.letters) || !this.isBareNoun(chosen)) return -1;
    return readings.findIndex((r) => this.isPast(r));
  }

  private isBareNoun(r: Reading): boolean {
    return r.pronoun < 0 && !r.proclitics.conjunction && !r.proclitics.preposition && !r.proclitics.article && this.lexicon.lemmaPos[this.lexicon.rowLemma[r.row]!] === NOUN;
  }

  private isPast(r: Reading): boolean {
    const chain = tagChain(this.lexicon, r);
    return chain.length === 1 && chain[0] === TAG.PAST;
  }
}
