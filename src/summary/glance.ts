// What a look at a word tells of its part in the sentence: enough to see what the sentence takes for known.

import { keyOf } from '../language/index.ts';
import { genderOf, numberOf, personOf, POS_TAGS, type Lexicon } from '../lexicon/index.ts';
import { keptOf, type Token } from '../morphology/index.ts';
import { anaphors, isDemonstrative } from './anaphors.ts';
import { keyNumber, lemmaKey } from './content.ts';

/** Shared by all words of one reading. */
export interface Glance {
  /** As written, compared without vowels and hamza seats; and without و or ف before it. */
  written: string;
  bare: string;
  /** Of the lemma; of the written word where the lexicon knows none. */
  lemma: string;
  /** Number of its key as a content word (content.ts), -1 for words that have none. */
  key: number;
  pos: (typeof POS_TAGS)[number] | undefined;
  /** It has the article. */
  the: boolean;
  /** His, her, their is written onto it; and which: a place in THEIRS, -1 for none. */
  theirs: boolean;
  whose: number;
  /** It speaks of I or we. */
  mine: boolean;
  preposition: boolean;
  /** It may lean on what was told before, by itself or with the words around it (needs.ts). */
  mayPoint: boolean;
  /** 1 masculine, 2 feminine; 1 one, 2 two, 3 more; third person 3; 0 where it is open. */
  gender: number;
  number: number;
  person: number;
}

/** هُ هَا هُمَا هُم هُنَّ come first among the attached pronouns. */
export const THEIRS = { his: 0, her: 1 };
const LAST_THIRD = 4, FIRST_MINE = 9;

const CONTENT = new Set<string>(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);

export function glanceAt(token: Token, lexicon: Lexicon): Glance {
  return (keptOf(token).glance ??= look(token, lexicon)) as Glance;
}

function look(token: Token, lexicon: Lexicon): Glance {
  const written = keyOf(token.text), r = token.readings[0];
  if (!r) return {
    written, bare: bareOf(written), lemma: written.replace(/^[وفبكل]?ال/, ''), key: keyNumber(written), pos: undefined,
    the: /^[وفبك]?ال|^[وف]?لل/.test(written), theirs: false, whose: -1, mine: false, preposition: false, mayPoint: true, gender: 0, number: 0, person: 0,
  };
  const id = lexicon.rowLemma[r.row]!, bits = lexicon.slotFeatures[r.slot]!, pos = POS_TAGS[lexicon.lemmaPos[id]!]!, lemma = lemmaKey(lexicon, id);
  const bare = r.proclitics.conjunction ? written.slice(1) : written, the = r.proclitics.article;
  return {
    written, bare, lemma, key: CONTENT.has(pos) ? keyNumber(lemma) : -1, pos,
    the, theirs: r.pronoun >= 0 && r.pronoun <= LAST_THIRD, whose: r.pronoun <= LAST_THIRD ? r.pronoun : -1,
    mine: r.pronoun >= FIRST_MINE || personOf(bits) === 1, preposition: r.proclitics.preposition !== '',
    mayPoint: pos === 'PROPN' || (pos === 'NOUN' && the) || isDemonstrative(bare) || anaphors.same!.has(written) || anaphors.other!.has(written),
    gender: genderOf(bits), number: numberOf(bits), person: personOf(bits),
  };
}

const bareOf = (written: string) => (written.length > 2 ? written.replace(/^[وف]/, '') : written);
