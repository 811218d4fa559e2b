// Active or passive where the letters do not say: قتل خمسة في الهجوم (were killed), قتل الجنود خمسة (killed).

import { moodOf, numberOf, personOf, tenseOf, voiceOf, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { TAG, tagChain } from './tags.ts';
import type { Token } from './index.ts';

const THIRD = 3, PAST = 1, PASSIVE = 2;
/** What follows a verb whose doer is not told: a number, a preposition, something indefinite; never a doer with the article or a name. */
const NO_DOER = new Set<number>([TAG.NUM, TAG.ADP, TAG['NOUN-BARE'], TAG['NOUN-AN'], TAG.CONJ, TAG.ADV]);

export class Voices {
  private readonly victims: Set<number>;

  constructor(private readonly lexicon: Lexicon) {
    this.victims = new Set(lexicon.section('victimLemmas') ?? []);
  }

  /** Place of the passive reading among the token's readings when it is the likelier one, or -1. */
  passiveOf(token: Token, next: Token | undefined): number {
    const chosen = token.readings[0];
    if (!chosen || chosen.pronoun >= 0 || !this.befalls(chosen) || !noDoer(this.lexicon, next)) return -1;
    return token.readings.findIndex((r) => this.isPassiveOf(chosen, r));
  }

  /** A third person of the past, in the active, of a verb that tells what befalls somebody. */
  private befalls({ row, slot }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return this.victims.has(this.lexicon.rowLemma[row]!) && tenseOf(bits) === PAST && personOf(bits) === THIRD && voiceOf(bits) !== PASSIVE && !moodOf(bits);
  }

  private isPassiveOf(active: Reading, r: Reading): boolean {
    const { rowLemma, slotFeatures } = this.lexicon;
    const bits = slotFeatures[r.slot]!, other = slotFeatures[active.slot]!;
    return rowLemma[r.row] === rowLemma[active.row] && r.pronoun < 0 && voiceOf(bits) === PASSIVE && tenseOf(bits) === PAST
      && personOf(bits) === THIRD && numberOf(bits) === numberOf(other);
  }
}

/** Nothing, a figure or a mark comes next, or a word that cannot be who did it. */
function noDoer(lexicon: Lexicon, next: Token | undefined): boolean {
  if (!next || next.broken) return true;
  const reading = next.readings[0];
  return reading !== undefined && NO_DOER.has(tagChain(lexicon, reading)[0]!);
}
