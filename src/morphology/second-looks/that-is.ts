// أي 42 مقعدا, أي أنّه, أي في المدينة (that is) or أي دولة (any): what follows tells.

import { POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import { lemmasVowelled } from '../spelt.ts';
import { TAG, tagChain, type Tag } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const ADVERB = POS_TAGS.indexOf('ADV');
/** Nothing that any could be of. */
const EXPLAINS = new Set<number>((['ADP', 'SUB-NOUN', 'WANTS-SUBJUNCTIVE', 'RELATIVE', 'NOUN-THE', 'SUB', 'PRON'] as Tag[]).map((name) => TAG[name]));
const ABOUT = /^(?:نحو|حوالي|قرابة|أكثر|أقل|ما|بعد|قبل|بزيادة)$/;
const WRITTEN = 'أي';
const OF = /^من(?:ه|ها|هم|هن|هما|كم|نا)?$/;

export class ThatIs implements SecondLook {
  private readonly adverb: number;
  private readonly any: number;

  constructor(private readonly lexicon: Lexicon) {
    this.adverb = lemmasVowelled(lexicon, 'أَيْ').find((lemma) => lexicon.lemmaPos[lemma] === ADVERB) ?? -1;
    this.any = lemmasVowelled(lexicon, 'أَيّ')[0] ?? -1;
  }

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.is(r, this.adverb));
  }

  /** Place of the one that the word behind it asks for, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, letters } = tokens[at]!, [wanted, other] = this.explains(tokens[at + 1]) ? [this.adverb, this.any] : [this.any, this.adverb];
    return letters.letters === WRITTEN && readings[0] && this.is(readings[0], other) ? readings.findIndex((r) => this.is(r, wanted) && r.pronoun < 0) : -1;
  }

  private explains(next: Token | undefined): boolean {
    if (!next) return false;
    if (next.broken) return next.figure;
    const [reading] = next.readings;
    return !OF.test(next.letters.letters) && (ABOUT.test(next.letters.letters) || (reading !== undefined && EXPLAINS.has(tagChain(this.lexicon, reading)[0]!)));
  }

  private is({ row }: Reading, lemma: number): boolean {
    return this.lexicon.rowLemma[row] === lemma;
  }
}
