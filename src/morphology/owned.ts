// The case of what is somebody's, from more than the word before it: أعلن الوزير استقالتَه, الشركة تعزز حصتَها, رجل عمرُه 30 عاما, وأهمُّها.

import { Fits, genderOf, NO_OBJECT, numberOf, personOf, POS_TAGS, voiceOf, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { isBestPattern } from './elative.ts';
import type { Token } from './index.ts';
import measures from './measures.txt';
import { lemmasVowelled } from './spelt.ts';
import { coreTag, TAG, tagChain, type Tag } from './tags.ts';

const NOUN = POS_TAGS.indexOf('NOUN'), ADJECTIVE = POS_TAGS.indexOf('ADJ');
const THIRD = 3, SINGULAR = 1, PASSIVE = 2;
/** Words between a verb and what its subject owns. */
const FAR = 5;
/** What stands beside the subject: الوزير نفسه, الشعب كله. */
const BESIDE = /^(?:كُلّ|جَمِيع|مُعظَم|أَغلَب|نِصف|نَفس|أَنفُس|ذَات|عَين|وَحد)$/;
const tags = (...names: Tag[]) => new Set<number>(names.map((name) => TAG[name]));
const SUBJECT = tags('NOUN-THE', 'NAME', 'ADJ-THE', 'NOUN-BARE');
const DEFINITE = tags('NOUN-THE', 'NAME', 'ADJ-THE');
/** المقرر, المنتهية, but not المغربي. */
const PARTICIPLE = /^م[\u064e\u064f](?!.*\u0650ي\u0651?$)/;
/** How many follow: عددهم نحو 20, عمرها ثلاثون. */
const ABOUT = /^(?:نحو|حوالي|قرابة|أكثر|زهاء|بين)$/;

export class Owned {
  private readonly measures: Set<number>;

  constructor(private readonly lexicon: Lexicon) {
    this.measures = new Set(measures.split('\n').filter((line) => line && !line.startsWith('#')).flatMap((line) => lemmasVowelled(lexicon, line)));
  }

  /** Nothing where the words around do not tell. */
  caseOf(tokens: Token[], at: number, reading: Reading): 'nominative' | 'accusative' | undefined {
    const { row, slot, pronoun, proclitics } = reading, lemma = this.lexicon.rowLemma[row]!, pos = this.lexicon.lemmaPos[lemma]!;
    if (pronoun < 0 || proclitics.preposition || lemma < this.lexicon.closedLemmas || this.lexicon.slotFits[slot]! & Fits.Verb) return undefined;
    const before = tokens[at]!.broken ? undefined : tokens[at - 1], ruled = before !== undefined && !proclitics.conjunction && this.tag(before) === TAG.ADP;
    if (pos === ADJECTIVE) return !ruled && isBestPattern(this.lexicon, row) ? 'nominative' : undefined;
    if (pos !== NOUN) return undefined;
    if (before && !proclitics.conjunction && isThat(this.lexicon, before)) return 'accusative';
    if (this.measures.has(lemma) && counted(this.lexicon, tokens[at + 1])) return ruled || (before && this.measures.has(this.lemma(before))) ? undefined : 'nominative';
    return before && !proclitics.conjunction && !BESIDE.test(this.lexicon.stemOf(row)) && this.isObject(tokens, at) ? 'accusative' : undefined;
  }

  /** Behind a verb whose subject stands between them, or before the verb. */
  private isObject(tokens: Token[], at: number): boolean {
    if (this.acts(tokens[at - 1]!)) return at > 1 && !tokens[at - 1]!.broken && this.agrees(tokens[at - 2]!, tokens[at - 1]!);
    if (!DEFINITE.has(this.tag(tokens[at - 1]!))) return false;
    for (let i = at - 1; i > 0 && at - i <= FAR && this.isOfSubject(tokens[i]!); i--) if (this.acts(tokens[i - 1]!)) return true;
    return false;
  }

  /** A word of the subject right behind the one before; المعاد تدويره is no subject. */
  private isOfSubject(token: Token): boolean {
    const [reading] = token.readings;
    return !token.broken && !(reading && this.tag(token) === TAG['ADJ-THE'] && PARTICIPLE.test(this.lexicon.stemOf(reading.row))) && SUBJECT.has(this.tag(token));
  }

  /** A verb in the active whose object may follow; nothing is written onto it. */
  private acts({ readings: [reading] }: Token): boolean {
    if (!reading || reading.pronoun >= 0 || !(this.lexicon.slotFits[reading.slot]! & Fits.Verb) || this.lexicon.slotFits[reading.slot]! & Fits.Auxiliary) return false;
    const bits = this.lexicon.slotFeatures[reading.slot]!;
    return voiceOf(bits) !== PASSIVE && !(this.lexicon.lemmaTakes[this.lexicon.rowLemma[reading.row]!]! & NO_OBJECT) && personOf(bits) === THIRD && numberOf(bits) === SINGULAR;
  }

  /** Who stands before the verb, and it agrees with it: الصين تعزز, but not الرئيس انتهت ولايته. */
  private agrees(subject: Token, { readings: [verb] }: Token): boolean {
    const [who] = subject.readings;
    if (verb!.proclitics.conjunction || !DEFINITE.has(this.tag(subject)) || who?.proclitics.preposition) return false;
    const gender = who ? genderOf(this.lexicon.slotFeatures[who.slot]!) : 0;
    return !gender || gender === genderOf(this.lexicon.slotFeatures[verb!.slot]!);
  }

  private lemma({ readings: [reading] }: Token): number {
    return reading ? this.lexicon.rowLemma[reading.row]! : -1;
  }

  /** Of its stem with what is written before it; a word that nobody knows is taken for a name. */
  private tag({ readings: [reading] }: Token): number {
    if (!reading) return TAG.NAME;
    const chain = tagChain(this.lexicon, reading);
    return chain.length > 1 && chain[0] !== TAG.CONJ ? chain[0]! : chain.at(-1)!;
  }
}

/** أنّ بلادَه, لأن قرارَها */
function isThat(lexicon: Lexicon, { readings: [reading] }: Token): boolean {
  return reading !== undefined && reading.pronoun < 0 && coreTag(lexicon, reading) === TAG['SUB-NOUN'];
}

/** A figure, a number word, or about how many. */
function counted(lexicon: Lexicon, next: Token | undefined): boolean {
  if (!next) return false;
  if (next.broken) return next.figure;
  const [reading] = next.readings;
  return ABOUT.test(next.letters.letters) || (reading !== undefined && coreTag(lexicon, reading) === TAG.NUM);
}
