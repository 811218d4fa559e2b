// Active or passive where the letters do not say: قتل خمسة في الهجوم (were killed), قتل الجنود خمسة (killed).

import { stripMarks } from '../language/index.ts';
import { genderOf, moodOf, numberOf, personOf, PREPOSITIONS_TAKEN, tenseOf, voiceOf, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { vowelled } from './render.ts';
import { TAG, tagChain } from './tags.ts';
import type { Token } from './index.ts';

const THIRD = 3, PAST = 1, PASSIVE = 2;
/** What follows a verb whose doer is not told: a number, a preposition, something indefinite; never a doer with the article or a name. */
const NO_DOER = new Set<number>([TAG.NUM, TAG.ADP, TAG['NOUN-BARE'], TAG['NOUN-AN'], TAG.CONJ, TAG.ADV]);

export class Voices {
  private readonly victims: Set<number>;
  /** The preposition that has to follow at once. */
  private readonly before = new Map<number, string>();

  constructor(private readonly lexicon: Lexicon) {
    this.victims = new Set(lexicon.section('victimLemmas') ?? []);
    const before = lexicon.section('victimBefore') ?? [];
    for (let i = 0; i < before.length; i += 2) this.before.set(before[i]!, PREPOSITIONS_TAKEN[before[i + 1]!]!);
  }

  /** Place of the passive reading among the token's readings when it is the likelier one, or -1. */
  passiveOf(token: Token, next: Token | undefined): number {
    const chosen = token.readings[0];
    if (!chosen || chosen.pronoun >= 0 || !this.isActive(chosen)) return -1;
    const lemma = this.lexicon.rowLemma[chosen.row]!, victim = this.victims.has(lemma) && noDoer(this.lexicon, next);
    if (!victim && !this.precedes(lemma, chosen, next)) return -1;
    return token.readings.findIndex((r) => this.isPassiveOf(chosen, r) && (victim || spells(vowelled(this.lexicon, r), token.letters.letters)));
  }

  /** Does the preposition follow that tells of a passive? Only after a masculine singular: a woman or a board may be named before. */
  private precedes(lemma: number, { slot }: Reading, next: Token | undefined): boolean {
    const wanted = this.before.get(lemma), bits = this.lexicon.slotFeatures[slot]!, reading = next?.readings[0];
    if (!wanted || !reading || next.broken || reading.proclitics.conjunction || genderOf(bits) !== 1 || numberOf(bits) !== 1) return false;
    return (reading.proclitics.preposition || stripMarks(this.lexicon.lemmaText(this.lexicon.rowLemma[reading.row]!))) === wanted;
  }

  /** A third person of the past, in the active. */
  private isActive({ slot }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return tenseOf(bits) === PAST && personOf(bits) === THIRD && voiceOf(bits) !== PASSIVE && !moodOf(bits);
  }

  private isPassiveOf(active: Reading, r: Reading): boolean {
    const { rowLemma, slotFeatures } = this.lexicon;
    const bits = slotFeatures[r.slot]!, other = slotFeatures[active.slot]!;
    return rowLemma[r.row] === rowLemma[active.row] && r.pronoun < 0 && voiceOf(bits) === PASSIVE && tenseOf(bits) === PAST
      && personOf(bits) === THIRD && numberOf(bits) === numberOf(other);
  }
}

/** استدعي may be the passive, استدعى is none. */
function spells(vowelled: string, letters: string): boolean {
  return stripMarks(vowelled) === letters;
}

/** Nothing, a figure or a mark comes next, or a word that cannot be who did it. */
function noDoer(lexicon: Lexicon, next: Token | undefined): boolean {
  if (!next || next.broken) return true;
  const reading = next.readings[0];
  return reading !== undefined && NO_DOER.has(tagChain(lexicon, reading)[0]!);
}
