// تفوّق فنيا (technically) or مديرا فنيا (a technical director): behind a noun with tanwīn, or behind a figure, it is no adverb.

import { POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import { TAG, tagChain } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const ADJECTIVE = POS_TAGS.indexOf('ADJ');
/** Words looked at before it: مركزا ماليا عالميا. */
const FAR = 3;

/** لقاء تاريخيا: tanwīn that is not written. */
const NO_ALIF = /[اأ]ء$|ة$/;

export class Adverbs implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  /** Is one of them a relative adjective that is listed as an adverb, beside the adjective itself? */
  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isAdverb(r)) && readings.some((r) => this.isPlain(r));
  }

  /** Place of the adjective where tokens[at] describes a noun, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken, figure } = tokens[at]!, chosen = readings[0];
    if (!chosen || !this.isAdverb(chosen) || !(figure || (!broken && this.describes(tokens, at)))) return -1;
    return readings.findIndex((r) => this.isPlain(r) && r.proclitics === chosen.proclitics);
  }

  private describes(tokens: Token[], at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
      const reading = tokens[i]!.readings[0];
      const tag = reading && tagChain(this.lexicon, reading).at(-1);
      if (tag !== TAG['ADJ-AN'] && tag !== TAG.CONJ) return tag === TAG['NOUN-AN'] || (tag === TAG['NOUN-BARE'] && NO_ALIF.test(tokens[i]!.letters.letters));
      if (tokens[i]!.broken) return false;
    }
    return false;
  }

  private isAdverb({ row }: Reading): boolean {
    const lemma = this.lexicon.rowLemma[row]!;
    return lemma < this.lexicon.closedLemmas && this.lexicon.lemmaPos[lemma] === ADJECTIVE;
  }

  private isPlain(r: Reading): boolean {
    return r.pronoun < 0 && !this.isAdverb(r) && tagChain(this.lexicon, r).at(-1) === TAG['ADJ-AN'];
  }
}
