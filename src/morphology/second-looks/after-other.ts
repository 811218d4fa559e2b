// غير الدقيقة (the inaccurate) is no minute: what غير makes the opposite of is an adjective.

import { POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import { scoreOf, type Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const BARE = 'غير', OTHER = /^[وفبلك]*غير$/;
/** An adjective as much rarer is not meant, in natural logarithms: غير مرّة is no bitter one. */
const FAR = 3;
const NOUN = POS_TAGS.indexOf('NOUN'), ADJECTIVE = POS_TAGS.indexOf('ADJ');

export class Opposites implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  /** Is a noun among them beside an adjective? */
  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.is(NOUN, r)) && readings.some((r) => this.is(ADJECTIVE, r));
  }

  /** Place of the adjective behind غير, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, before = tokens[at - 1], chosen = readings[0];
    if (!chosen || !before || broken || !before.letters.letters.endsWith(BARE) || !OTHER.test(before.letters.letters) || !this.is(NOUN, chosen)) return -1;
    return readings.findIndex((r) => this.is(ADJECTIVE, r) && r.proclitics === chosen.proclitics && scoreOf(r) > scoreOf(chosen) - FAR);
  }

  /** Of this part of speech, with no pronoun attached; a noun that is mostly a person (المسلمين) is as good as the adjective. */
  private is(pos: number, { row, pronoun }: Reading): boolean {
    return pronoun < 0 && this.lexicon.lemmaPos[this.lexicon.rowLemma[row]!] === pos;
  }
}
