// What a look at a word tells of its part in the sentence: enough to see what the sentence takes for known.

import { keyOf } from '../language/index.ts';
import { genderOf, numberOf, personOf, POS_TAGS, type Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';
import { lemmaKey } from './content.ts';

export interface Glance {
  start: number;
  end: number;
  /** As written, compared without vowels and hamza seats; and without و or ف before it. */
  written: string;
  bare: string;
  /** Of the lemma; of the written word where the lexicon knows none. */
  lemma: string;
  pos: (typeof POS_TAGS)[number] | undefined;
  /** It has the article. */
  the: boolean;
  /** His, her, their is written onto it; and which: a place in THEIRS, -1 for none. */
  theirs: boolean;
  whose: number;
  /** It speaks of I or we. */
  mine: boolean;
  preposition: boolean;
  /** 1 masculine, 2 feminine; 1 one, 2 two, 3 more; third person 3; 0 where it is open. */
  gender: number;
  number: number;
  person: number;
}

/** هُ هَا هُمَا هُم هُنَّ come first among the attached pronouns. */
export const THEIRS = { his: 0, her: 1 };
const LAST_THIRD = 4, FIRST_MINE = 9;

export function glanceAt(token: Token, lexicon: Lexicon): Glance {
  const { start, end } = token, written = keyOf(token.text), r = token.readings[0];
  if (!r) return { start, end, written, bare: bareOf(written), lemma: written.replace(/^[وفبكل]?ال/, ''), pos: undefined, the: /^[وفبك]?ال|^[وف]?لل/.test(written), theirs: false, whose: -1, mine: false, preposition: false, gender: 0, number: 0, person: 0 };
  const id = lexicon.rowLemma[r.row]!, bits = lexicon.slotFeatures[r.slot]!;
  return {
    start, end, written, bare: r.proclitics.conjunction ? written.slice(1) : written, lemma: lemmaKey(lexicon, id), pos: POS_TAGS[lexicon.lemmaPos[id]!]!,
    the: r.proclitics.article, theirs: r.pronoun >= 0 && r.pronoun <= LAST_THIRD, whose: r.pronoun <= LAST_THIRD ? r.pronoun : -1, mine: r.pronoun >= FIRST_MINE || personOf(bits) === 1, preposition: r.proclitics.preposition !== '',
    gender: genderOf(bits), number: numberOf(bits), person: personOf(bits),
  };
}

const bareOf = (written: string) => (written.length > 2 ? written.replace(/^[وف]/, '') : written);
