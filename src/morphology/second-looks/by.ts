// من قِبَلِ الشركة (by the company) or من قَبْلُ (before): who did it follows the one, nothing that it rules the other.

import type { Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import { TAG, tagChain } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const FROM = /^[وف]?من$/, BEFORE = 'قَبْل', SIDE = 'قِبَل';
/** What somebody who does something begins with: a noun, a name. */
const DOER = new Set<number>([TAG['NOUN-THE'], TAG['NOUN-BARE'], TAG['NOUN-OWNED'], TAG.NAME, TAG.RELATIVE]);

export class Doers implements SecondLook {
  private readonly before: number;
  private readonly side: number;

  constructor(private readonly lexicon: Lexicon) {
    const closed = Array.from({ length: lexicon.closedLemmas }, (_, id) => lexicon.lemmaText(id));
    this.before = closed.indexOf(BEFORE);
    this.side = closed.indexOf(SIDE);
  }

  /** Is قَبْل among these readings? */
  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.lexicon.rowLemma[r.row] === this.before);
  }

  /** Place of قِبَل among the token's readings when the sentence tells who did it, or -1. */
  better(tokens: Token[], at: number): number {
    const token = tokens[at]!, before = tokens[at - 1], next = tokens[at + 1], chosen = token.readings[0];
    if (!chosen || !before || token.broken || this.lexicon.rowLemma[chosen.row] !== this.before || !FROM.test(before.letters.letters)) return -1;
    if (chosen.pronoun < 0 && !this.isDoer(next)) return -1;
    return token.readings.findIndex((r) => this.lexicon.rowLemma[r.row] === this.side && r.pronoun === chosen.pronoun);
  }

  /** A word that nobody knows is a name; a bare noun is most often annexed to the doer's (من قبل مجلس الأمن), unless it ends in alif (من قبل مرارا). */
  private isDoer(next: Token | undefined): boolean {
    if (!next || next.broken) return false;
    const reading = next.readings[0];
    if (!reading) return true;
    const tag = tagChain(this.lexicon, reading)[0]!;
    return DOER.has(tag) && !(tag === TAG['NOUN-BARE'] && next.letters.letters.endsWith('ا'));
  }
}
