// الأحد is Sunday and أحد is one of them; الساعة 8 and الساعة الثامنة are o'clock; اليوم by itself is today: two lines of the dictionary, told by the article.

import { POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import lines from './article-senses.txt';
import { lemmasSpelt } from '../spelt.ts';
import { coreTag, TAG } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const NOUN = POS_TAGS.indexOf('NOUN');
/** What a clock strikes, as an adjective behind الساعة. */
const HOURS = new Set(['واحدة', 'ثانية', 'ثالثة', 'رابعة', 'خامسة', 'سادسة', 'سابعة', 'ثامنة', 'تاسعة', 'عاشرة', 'حادية'].map((hour) => `ال${hour}`));

/** Behind these it is a day, not today. */
const RULING = /^[وف]?(?:هذا|ذلك|ذاك|في|كل|طوال|طيلة|نفس|ذات|خلال|بداية|نهاية|منتصف|بقية|باقي|معظم|آخر|عبر|فجر|ساعات|من|على|إلى|لمدة)$/;

interface Pair {
  usual: number;
  /** The line without root. */
  behindArticle: number;
  /** Only before a figure or an hour; or only where nothing rules it and no ordinal follows. */
  only: 'figure' | 'alone' | undefined;
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
    const { readings } = tokens[at]!, chosen = readings[0];
    if (!chosen) return -1;
    const { rowLemma } = this.lexicon, pair = this.pairs.find(({ usual, behindArticle }) => usual === rowLemma[chosen.row] || behindArticle === rowLemma[chosen.row]);
    if (!pair) return -1;
    const wanted = chosen.proclitics.article && this.holds(pair.only, tokens, at) ? pair.behindArticle : pair.usual;
    if (wanted === rowLemma[chosen.row]) return -1;
    return readings.findIndex((r) => rowLemma[r.row] === wanted && r.proclitics === chosen.proclitics && r.slot === chosen.slot && r.pronoun === chosen.pronoun);
  }

  private holds(only: Pair['only'], tokens: Token[], at: number): boolean {
    if (!only) return true;
    return only === 'figure' ? strikes(tokens[at + 1]) : this.isAlone(tokens, at);
  }

  /** صحف اليوم, قال اليوم; not في ذلك اليوم التالي. */
  private isAlone(tokens: Token[], at: number): boolean {
    const { broken, readings } = tokens[at]!, before = broken ? undefined : tokens[at - 1], next = tokens[at + 1];
    if (readings[0]!.proclitics.preposition || (before && RULING.test(before.letters.letters))) return false;
    const [what] = next && !next.broken ? next.readings : [];
    return !what || coreTag(this.lexicon, what) !== TAG['ADJ-THE'];
  }

  private pair(line: string): Pair[] {
    const [lemma, before] = line.split(' | '), { lexicon } = this;
    // ة is no part of the stem
    const nouns = lemmasSpelt(lexicon, lemma!.replace(/\u064eة$/, '')).filter((id) => lexicon.lemmaPos[id] === NOUN && lexicon.lemmaText(id).normalize() === lemma!.normalize());
    const behindArticle = nouns.find((id) => !lexicon.lemma(id).root), usual = nouns.find((id) => lexicon.lemma(id).root);
    return behindArticle === undefined || usual === undefined ? [] : [{ usual, behindArticle, only: before as Pair['only'] }];
  }
}

/** A figure, or الثامنة. */
function strikes(next: Token | undefined): boolean {
  return next !== undefined && (next.figure || (!next.broken && HOURS.has(next.letters.letters)));
}
