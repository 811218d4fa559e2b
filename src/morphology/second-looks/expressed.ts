// وعبر الرئيس عن أسفه (expressed) or وعبر الحدود تدفق الناس (across): عن follows the one before another verb does.

import { lemmasVowelled } from '../spelt.ts';
import { VERBAL_TAGS, TAG, tagChain } from '../tags.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const ACROSS = 'عَبْر', EXPRESS = 'عَبَّرَ';
/** Words looked at behind it. */
const FAR = 7;
const ABOUT = /^عن(?:ه|ها|هم|هما)?$/;

export class Expressed implements SecondLook {
  private readonly across: number;
  private readonly express: number[];

  constructor(private readonly lexicon: Lexicon) {
    this.across = Array.from({ length: lexicon.closedLemmas }, (_, id) => lexicon.lemmaText(id)).indexOf(ACROSS);
    this.express = lemmasVowelled(lexicon, EXPRESS);
  }

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.lexicon.rowLemma[r.row] === this.across) && readings.some((r) => this.isExpress(r));
  }

  /** Place of the verb among the readings of tokens[at], which opens a clause; or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, chosen = readings[0];
    if (!chosen || chosen.pronoun >= 0 || this.lexicon.rowLemma[chosen.row] !== this.across || (at && !broken) || !this.aboutFollows(tokens, at)) return -1;
    return readings.findIndex((r) => this.isExpress(r));
  }

  private aboutFollows(tokens: Token[], at: number): boolean {
    for (let i = at + 1; i < Math.min(tokens.length, at + FAR); i++) {
      const { broken, letters, readings } = tokens[i]!;
      if (ABOUT.test(letters.letters)) return i > at + 1;
      if (broken || (readings[0] && tagChain(this.lexicon, readings[0]).some((tag) => VERBAL_TAGS.has(tag) || tag === TAG.RELATIVE))) return false;
    }
    return false;
  }

  private isExpress({ row, pronoun }: Reading): boolean {
    return pronoun < 0 && this.express.includes(this.lexicon.rowLemma[row]!);
  }
}
