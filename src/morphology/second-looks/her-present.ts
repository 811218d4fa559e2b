// تدخل الأزمة عامها الثاني (enters) is no تدخّل: a verb of form V or VI in the past has no woman and no thing in ة for its subject, and no object: تشكل ضغطا (forms).

import { genderOf, moodOf, NO_OBJECT, numberOf, personOf, tenseOf, voiceOf, type Lexicon } from '../../lexicon/index.ts';
import { scoreOf, type Reading } from '../analyser.ts';
import { coreTag, TAG, tagChain } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const FORMS = [5, 6], PAST = 1, PRESENT = 2, THIRD = 3, SINGULAR = 1, PLURAL = 3, MASCULINE = 1, FEMININE = 2, PASSIVE = 2, IMPERATIVE = 4;
/** A verb as much rarer is not meant, in natural logarithms. */
const FAR = 6;
const NOUNS = new Set<number>([TAG['NOUN-THE'], TAG['NOUN-BARE'], TAG['NOUN-OWNED']]);

export class HerPresent implements SecondLook {
  constructor(private readonly lexicon: Lexicon) {}

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isHis(r)) && readings.some((r) => this.isHers(r));
  }

  /** Place of what she does now where the subject behind it tells so, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings } = tokens[at]!, next = tokens[at + 1], chosen = readings[0];
    if (!chosen || !next || next.broken || !this.isHis(chosen)) return -1;
    const done = this.isDone(next);
    if (!done && !this.isShe(next.readings[0])) return -1;
    return readings.findIndex((r) => this.isHers(r) && !(done && this.lexicon.lemmaTakes[this.lexicon.rowLemma[r.row]!]! & NO_OBJECT) && r.proclitics === chosen.proclitics && scoreOf(r) > scoreOf(chosen) - FAR);
  }

  /** A noun in ة or ات, nothing before it. */
  private isShe(reading: Reading | undefined): boolean {
    if (!reading || !NOUNS.has(tagChain(this.lexicon, reading)[0]!)) return false;
    const bits = this.lexicon.slotFeatures[reading.slot]!, number = numberOf(bits);
    return genderOf(bits) === FEMININE && (number === SINGULAR || (number === PLURAL && this.lexicon.affixes[this.lexicon.slotSuffix[reading.slot]!]!.includes('ات')));
  }

  /** ضغطا, هذه الخطوة: an object, or she. */
  private isDone({ readings: [reading], letters }: Token): boolean {
    return /^(?:هذه|تلك)$/.test(letters.letters) || (reading !== undefined && reading.proclitics.length === 0 && coreTag(this.lexicon, reading) === TAG['NOUN-AN']);
  }

  /** تدخّل: in the past, of a verb without object or with a preposition. */
  private isHis({ row, slot, pronoun }: Reading): boolean {
    const { rowLemma, lemmaForm, lemmaTakes, slotFeatures } = this.lexicon, bits = slotFeatures[slot]!, lemma = rowLemma[row]!;
    return pronoun < 0 && FORMS.includes(lemmaForm[lemma]!) && lemmaTakes[lemma]! !== 0
      && tenseOf(bits) === PAST && personOf(bits) === THIRD && numberOf(bits) === SINGULAR && genderOf(bits) === MASCULINE && voiceOf(bits) !== PASSIVE;
  }

  private isHers({ slot, pronoun }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return pronoun < 0 && tenseOf(bits) === PRESENT && personOf(bits) === THIRD && numberOf(bits) === SINGULAR && genderOf(bits) === FEMININE && voiceOf(bits) !== PASSIVE && moodOf(bits) !== IMPERATIVE;
  }
}
