// Second looks: one file a rule. A new rule is a file here and its name in LOOKS.

import type { Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import { Adverbs } from './adverbs.ts';
import { AfterFigures } from './after-figure.ts';
import { Opposites } from './after-other.ts';
import { ArticleSenses } from './article-senses.ts';
import { BeforeFigures } from './before-figure.ts';
import { Doers } from './by.ts';
import { Considered } from './considered.ts';
import { Estimated } from './estimated.ts';
import { Expressed } from './expressed.ts';
import { Heads } from './heads.ts';
import { HerPresent } from './her-present.ts';
import { Jussives } from './jussive.ts';
import { Likes } from './like.ts';
import { Mine } from './mine.ts';
import { Pairs } from './pairs.ts';
import type { SecondLook, SecondLookOf } from './second-look.ts';
import { Signed } from './signed.ts';
import { ThatIs } from './that-is.ts';
import { Things } from './things.ts';
import { Transitives } from './transitive.ts';
import { Voices } from './voice.ts';
import { Whiles } from './while.ts';

/** At most 31: a form keeps a bit for each (columns.ts). */
const LOOKS: SecondLookOf[] = [
  Adverbs, AfterFigures, ArticleSenses, BeforeFigures, Considered, Doers, Estimated, Expressed, Heads, HerPresent,
  Jussives, Likes, Mine, Opposites, Pairs, Signed, ThatIs, Things, Transitives, Voices, Whiles,
];

export class SecondLooks {
  private readonly looks: SecondLook[];

  constructor(lexicon: Lexicon) {
    this.looks = LOOKS.map((Look) => new Look(lexicon));
  }

  /** The looks that might choose another of these readings: a bit for each. */
  concerning(readings: Reading[]): number {
    return this.looks.reduce((bits, look, i) => (look.concerns(readings) ? bits | (1 << i) : bits), 0);
  }

  /** Place of the better reading of tokens[at] by the looks that concern it, or -1. */
  better(tokens: Token[], at: number): number {
    let best = -1;
    for (let bits = tokens[at]!.column.looks, i = 0; bits; bits >>= 1, i++) if (bits & 1) best = Math.max(best, this.looks[i]!.better(tokens, at));
    return best;
  }
}
