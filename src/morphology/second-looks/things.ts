// شخصيات, تقنيات, الرياضيات: a relative adjective in ـات is said of women only, and they stand right before it; else it is the noun.

import { Fits, genderOf, numberOf, POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const NOUN = POS_TAGS.indexOf('NOUN'), ADJECTIVE = POS_TAGS.indexOf('ADJ');
const FEMININE = 2, PLURAL = 3;
const WOMEN = /نساء$/;
const RELATIVE = /\u0650ي\u0651?$/;

export class Things implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isRelative(r)) && readings.some((r) => this.isThings(r));
  }

  /** Place of the noun, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, chosen = readings[0], before = broken ? undefined : tokens[at - 1]?.readings[0];
    if (!chosen || !this.isRelative(chosen) || (before && (this.isPlural(before) || WOMEN.test(tokens[at - 1]!.letters.letters)))) return -1;
    return readings.findIndex((r) => this.isThings(r) && r.proclitics === chosen.proclitics && r.pronoun === chosen.pronoun);
  }

  private isRelative(r: Reading): boolean {
    const nisba = (this.lexicon.slotFits[r.slot]! & Fits.Nisba) !== 0;
    return this.isPlural(r) && (nisba || (this.pos(r) === ADJECTIVE && RELATIVE.test(this.lexicon.stemOf(r.row))));
  }

  /** Of a noun in ة, or one that is listed in ـات; no feminine of somebody. */
  private isThings(r: Reading): boolean {
    if (this.pos(r) !== NOUN || this.lexicon.slotFits[r.slot]! & Fits.Nisba) return false;
    const lemma = this.lexicon.lemmaText(this.lexicon.rowLemma[r.row]!);
    return lemma.endsWith('ات') || (lemma.endsWith('ة') && this.isPlural(r));
  }

  private isPlural({ slot }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return genderOf(bits) === FEMININE && numberOf(bits) === PLURAL;
  }

  private pos({ row }: Reading): number {
    return this.lexicon.lemmaPos[this.lexicon.rowLemma[row]!]!;
  }
}
