// الأحد is Sunday and أحد is one of them; الساعة 8 and الساعة الثامنة are o'clock: two lines of the dictionary, told by the article.

import { POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import lines from './article-senses.txt';
import { lemmasSpelt } from '../spelt.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const NOUN = POS_TAGS.indexOf('NOUN');
/** What a clock strikes, as an adjective behind الساعة. */
const HOURS = new Set(['واحدة', 'ثانية', 'ثالثة', 'رابعة', 'خامسة', 'سادسة', 'سابعة', 'ثامنة', 'تاسعة', 'عاشرة', 'حادية'].map((hour) => `ال${hour}`));

interface Pair {
  usual: number;
  /** The line without root. */
  behindArticle: number;
  /** Only before a figure or an hour. */
  counted: boolean;
}

export class ArticleSenses implements SecondLook {
  private readonly pairs: Pair[];

  constructor(private readonly lexicon: Lexicon) {
    this.pairs = lines.split('\n').filter((line) => line && !line.startsWith('#')).flatMap((line) => this.pair(line));
  }

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => r.proclitics.article && this.pairs.some(({ behindArticle }) => behindArticle === this.lexicon.rowLemma[r.row]));
  }

  /** Place of the reading that the article tells of, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings } = tokens[at]!, next = tokens[at + 1], chosen = readings[0];
    if (!chosen) return -1;
    const { rowLemma } = this.lexicon, pair = this.pairs.find(({ usual, behindArticle }) => usual === rowLemma[chosen.row] || behindArticle === rowLemma[chosen.row]);
    if (!pair) return -1;
    const wanted = chosen.proclitics.article && (!pair.counted || strikes(next)) ? pair.behindArticle : pair.usual;
    if (wanted === rowLemma[chosen.row]) return -1;
    return readings.findIndex((r) => rowLemma[r.row] === wanted && r.proclitics === chosen.proclitics && r.slot === chosen.slot && r.pronoun === chosen.pronoun);
  }

  private pair(line: string): Pair[] {
    const [lemma, before] = line.split(' | '), { lexicon } = this;
    // ة is no part of the stem
    const nouns = lemmasSpelt(lexicon, lemma!.replace(/\u064eة$/, '')).filter((id) => lexicon.lemmaPos[id] === NOUN && lexicon.lemmaText(id).normalize() === lemma!.normalize());
    const behindArticle = nouns.find((id) => !lexicon.lemma(id).root), usual = nouns.find((id) => lexicon.lemma(id).root);
    return behindArticle === undefined || usual === undefined ? [] : [{ usual, behindArticle, counted: before !== undefined }];
  }
}

/** A figure, or الثامنة. */
function strikes(next: Token | undefined): boolean {
  return next !== undefined && (next.figure || (!next.broken && HOURS.has(next.letters.letters)));
}
