// What a word is when a figure follows: نحو 100, نحو ثلاثة (about, no way or manner), يومي 4 و5 (two days, neither daily nor my day), الـ16 (the, no family).

import { Fits, numberOf, POS_TAGS, stateOf, type Lexicon } from '../../lexicon/index.ts';
import { PRONOUNS } from '../clitics.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const ABOUT = 'نَحْو', ARTICLE = 'ال', FAMILY = 'آل';
const DUAL = 2, CONSTRUCT = 3;
const NUMBER = POS_TAGS.indexOf('NUM');

export class BeforeFigures implements SecondLook {
  private readonly about: number;
  private readonly article: number;

  constructor(private readonly lexicon: Lexicon) {
    const closed = Array.from({ length: lexicon.closedLemmas }, (_, id) => lexicon.lemmaText(id));
    this.about = closed.indexOf(ABOUT);
    this.article = closed.indexOf(ARTICLE);
  }

  /** Is the preposition نحو or the article among these readings, or a pair beside a relative adjective or what is mine? */
  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isLemma(r, this.about) || this.isLemma(r, this.article)) || (readings.some((r) => this.isPair(r)) && readings.some((r) => isMine(r) || this.isRelative(r)));
  }

  /** Place of the reading that a figure behind the token tells, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, letters } = tokens[at]!, next = tokens[at + 1], chosen = readings[0];
    if (chosen && next?.broken && letters.letters === ARTICLE && this.lexicon.lemmaText(this.lexicon.rowLemma[chosen.row]!) === FAMILY) return readings.findIndex((r) => this.isLemma(r, this.article));
    if (!chosen || !next || !(next.figure || (!next.broken && this.isNumber(next.readings[0])))) return -1;
    if (this.isRelative(chosen) || isMine(chosen)) return !next.figure ? -1 : readings.findIndex((r) => this.isPair(r));
    const { rowLemma } = this.lexicon, lemma = rowLemma[chosen.row]!;
    return lemma === this.about || !this.spellsAbout(lemma) ? -1 : readings.findIndex((r) => rowLemma[r.row] === this.about && r.pronoun < 0);
  }

  private isLemma({ row }: Reading, lemma: number): boolean {
    return this.lexicon.rowLemma[row] === lemma;
  }

  private isNumber(reading: Reading | undefined): boolean {
    if (!reading || reading.proclitics.conjunction) return false;
    // نحو أسبوعين
    return this.lexicon.lemmaPos[this.lexicon.rowLemma[reading.row]!] === NUMBER || (!reading.proclitics.length && reading.pronoun < 0 && numberOf(this.lexicon.slotFeatures[reading.slot]!) === DUAL && stateOf(this.lexicon.slotFeatures[reading.slot]!) !== CONSTRUCT);
  }

  private spellsAbout(lemma: number): boolean {
    return this.about >= 0 && this.lexicon.lemmaText(lemma).replace('\u0652', '') === ABOUT.replace('\u0652', '');
  }

  private isRelative({ row, slot }: Reading): boolean {
    return this.lexicon.stemOf(row).endsWith('ِيّ') || (this.lexicon.slotFits[slot]! & Fits.Nisba) !== 0;
  }

  private isPair({ slot, pronoun }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return pronoun < 0 && numberOf(bits) === DUAL && stateOf(bits) === CONSTRUCT;
  }
}

/** يومي as my day. */
function isMine({ pronoun }: Reading): boolean {
  return pronoun >= 0 && PRONOUNS[pronoun]!.text === 'ي';
}
