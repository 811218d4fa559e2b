// منعا باتا, أكثر حذرا: behind a noun, an adjective or another verb, the alif is that of tanwīn rather than of a verb of two.

import { Fits, genderOf, numberOf, tenseOf, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import type { Token } from '../index.ts';
import { coreTag, TAG, type Tag } from '../tags.ts';
import type { SecondLook } from './second-look.ts';

const PAST = 1, DUAL = 2, MASCULINE = 1;
const tags = (...names: Tag[]) => new Set<number>(names.map((name) => TAG[name]));
const ACCUSATIVE = tags('NOUN-AN', 'ADJ-AN');
/** What no verb of two stands right behind: قد, أن, بعدما and names are not among them. */
const BEFORE = tags('NOUN-AN', 'ADJ-AN', 'NOUN-BARE', 'ADJ-BARE', 'NOUN-OWNED', 'PAST', 'PRESENT', 'PASSIVE', 'PRESENT-PASSIVE', 'AUXILIARY', 'ADV', 'NUM', 'CONJ');

export class Pairs implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isOfTwo(r)) && readings.some((r) => this.isTanwin(r));
  }

  /** Place of the noun or adjective in the accusative, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, chosen = readings[0], before = tokens[at - 1]?.readings[0];
    if (!chosen || !before || broken || !this.isOfTwo(chosen) || numberOf(this.lexicon.slotFeatures[before.slot]!) === DUAL) return -1;
    if (!(chosen.proclitics.conjunction ? ACCUSATIVE : BEFORE).has(coreTag(this.lexicon, before))) return -1;
    return readings.findIndex((r) => this.isTanwin(r) && r.proclitics === chosen.proclitics);
  }

  private isOfTwo({ slot, pronoun }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!, fits = this.lexicon.slotFits[slot]!;
    return pronoun < 0 && (fits & Fits.Verb) !== 0 && !(fits & Fits.Auxiliary) && tenseOf(bits) === PAST && numberOf(bits) === DUAL && genderOf(bits) === MASCULINE;
  }

  /** Listed; a participle derived by rule is hardly ever meant (قالًّا). */
  private isTanwin(r: Reading): boolean {
    return ACCUSATIVE.has(coreTag(this.lexicon, r)) && !this.lexicon.lemmaDerived[this.lexicon.rowLemma[r.row]!];
  }
}
