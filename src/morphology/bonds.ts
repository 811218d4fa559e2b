// What binds a reading to the one right before it: agreement of adjectives and verbs, the preposition or object a word takes.
// Each reading's part in it is packed into a few bits once, so that weighing a pair is cheap.

import { stripMarks } from '../language/index.ts';
import { caseOf, DERIVATIONS, genderOf, NO_OBJECT, numberOf, POS_TAGS, PREPOSITIONS_TAKEN, stateOf, type Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { PRONOUNS } from './clitics.ts';
import { isBestOf } from './elative.ts';
import { lemmasSpelt } from './spelt.ts';
import { TAG, TAGS, type Tag } from './tags.ts';

/** Gender in bits 0–1, number in bits 2–3, then: */
const enum Trait {
  /** An adjective, nothing before it. */
  Adjective = 1 << 4,
  /** A verb, nothing before it and no object attached, which would be the noun before. */
  Verb = 1 << 5,
  /** A noun that a verb after it may have for its subject. */
  Subject = 1 << 6,
  /** الذي, التي, هي, أنها: what a verb behind it agrees with. */
  Relative = 1 << 7,
  /** A word that may be the object of the one before. */
  Object = 1 << 8,
  /** An active participle that no line lists, without article: مستخدما, معتبرة. */
  Doing = 1 << 9,
  /** It stands with its preposition only: بناءً (على). */
  Needy = 1 << 10,
  /** An adjective with the article. */
  WithArticle = 1 << 11,
  /** Noun, name or adjective: what an adjective may follow. */
  Nominal = 1 << 12,
  /** An intransitive verb or what is derived from it; آخَر, which only follows its noun. */
  Objectless = 1 << 13,
  /** A noun or adjective with the alif of tanwīn, or a verb like كان. */
  Accusative = 1 << 14,
  /** A verb in the active with its object still to come. */
  Transitive = 1 << 29,
  /** A noun with ي for my. */
  Mine = 1 << 30,
  /** A noun without article or pronoun: an adjective with the article is not its own. */
  Annexing = 1 << 31,
}
/** Gender and number; an elative has none, and no noun is without. */
const AGREEMENT = 0xf;
/** The preposition a word takes (left) or is (right), one bit for each of PREPOSITIONS_TAKEN. */
const TAKES = 15, STARTS = 22, BITS = 0x7f;

/** What bond() asks of the word on the left, and of the one on the right. */
export const LEFT = AGREEMENT | Trait.Subject | Trait.Relative | Trait.Nominal | Trait.Accusative | Trait.Annexing | Trait.Mine | Trait.Doing
  | Trait.Objectless | Trait.Needy | Trait.Transitive | BITS << TAKES;
export const RIGHT = AGREEMENT | Trait.Adjective | Trait.WithArticle | Trait.Verb | Trait.Object | Trait.Subject | Trait.Nominal | Trait.Annexing
  | Trait.Doing | BITS << STARTS;

/** In natural logarithms. */
const WEIGHTS = {
  agrees: 0.6, disagrees: -1, notPair: -3, notSubject: -1.2, notPlural: -2, notRelative: -2.5, annexed: -0.8, alone: -1, preposition: 0.8, forsaken: -12,
  doing: 8, doingPerhaps: 3, attributive: -2.5, mine: -2.5, bare: -0.4, followed: -4, pair: 5, elative: 4,
};

/** What the first tag of a reading says of it, and what the last. */
const FIRST = traitsOfTags([
  [Trait.Adjective, ['ADJ-THE', 'ADJ-BARE', 'ADJ-AN']],
  [Trait.WithArticle, ['ADJ-THE']],
  [Trait.Object, ['NOUN-THE', 'NOUN-BARE', 'NOUN-AN', 'NOUN-OWNED', 'SUB-NOUN', 'WANTS-SUBJUNCTIVE', 'DET', 'NAME']],
]);
const LAST = traitsOfTags([
  [Trait.Subject, ['NOUN-THE', 'NOUN-BARE', 'NOUN-OWNED', 'ADJ-THE', 'ADJ-BARE']],
  [Trait.Nominal, ['NOUN-THE', 'NOUN-BARE', 'NOUN-OWNED', 'NOUN-AN', 'ADJ-THE', 'ADJ-BARE', 'ADJ-AN', 'NAME', 'NUM', 'NUM-THE', 'DET', 'CONJ', 'OTHER']],
  [Trait.Accusative, ['NOUN-AN', 'ADJ-AN', 'AUXILIARY']],
  [Trait.Annexing, ['NOUN-BARE']],
]);
const VERBS = new Set<number>([TAG.PAST, TAG.PASSIVE, TAG.PRESENT, TAG['PRESENT-PASSIVE'], TAG.AUXILIARY]);
const ACTIVE = DERIVATIONS.indexOf('active-participle');
const MASCULINE = 1, FEMININE = 2, SINGULAR = 1, DUAL = 2, PLURAL = 3, CONSTRUCT = 3, NOMINATIVE = 1;
/** Pronouns that a verb or adjective behind them agrees with, alone or attached to أنّ and its sisters. */
const SUBJECTS: Record<string, number> = {
  هو: MASCULINE | SINGULAR << 2, هي: FEMININE | SINGULAR << 2, ه: MASCULINE | SINGULAR << 2, ها: FEMININE | SINGULAR << 2,
};
const RELATIVES: Record<string, number> = { الذي: MASCULINE | SINGULAR << 2, التي: FEMININE | SINGULAR << 2 };

function traitsOfTags(table: [Trait, Tag[]][]): Int32Array {
  const out = new Int32Array(TAGS.length);
  for (const [trait, tags] of table) for (const tag of tags) out[TAG[tag]]! |= trait;
  return out;
}

export class Bonds {
  private readonly prepositions = new Map<number, number>();
  /** غير, the one noun that is annexed to adjectives. */
  private readonly other: number;
  /** آخَر, that no noun follows: آخر محطة is آخِر. */
  private readonly another: number;

  constructor(private readonly lexicon: Lexicon) {
    this.other = this.lemmaSpelt('غير', 'NOUN');
    this.another = this.lemmaSpelt('آخر', 'ADJ');
    for (let id = 0; id < lexicon.closedLemmas; id++) {
      const at = PREPOSITIONS_TAKEN.indexOf(lexicon.lemmaText(id).replace(/[\u064b-\u0652]/g, ''));
      if (at >= 0) this.prepositions.set(id, 1 << at);
    }
  }

  /** The reading's bits; `chain` are its tags. */
  traits(r: Reading, chain: number[]): number {
    const { lexicon } = this, lemma = lexicon.rowLemma[r.row]!, features = lexicon.slotFeatures[r.slot]!;
    const first = chain[0]!, last = chain[chain.length - 1]!, takes = lexicon.lemmaTakes[lemma]!;
    let traits = genderOf(features) | numberOf(features) << 2 | FIRST[first]! | LAST[last]! | this.preposition(r, lemma) << STARTS;
    if (lemma === this.other || closedDual(features)) traits &= ~Trait.Annexing;
    if (VERBS.has(first) && r.pronoun < 0) traits |= Trait.Verb;
    if (last === TAG.RELATIVE) traits |= this.relative(r);
    if (last === TAG.PRON) traits |= this.subject(r, chain);
    if (takes & NO_OBJECT || lemma === this.another) traits |= Trait.Objectless;
    if (last === TAG['ADJ-BARE'] && isBestOf(this.lexicon, r)) traits = (traits & ~AGREEMENT) | Trait.Annexing;
    if (r.pronoun >= 0) return last === TAG['NOUN-OWNED'] && PRONOUNS[r.pronoun]!.text === 'ي' ? traits | Trait.Mine : traits;
    if (takes && lemma < lexicon.closedLemmas) traits |= Trait.Needy;
    if (lexicon.lemmaDerived[lemma] === ACTIVE && this.doing(r, last)) traits |= Trait.Doing;
    if (!(takes >> 1 & BITS) && !(takes & NO_OBJECT) && (last === TAG.PAST || last === TAG.PRESENT)) traits |= Trait.Transitive;
    return traits | (takes >> 1 & BITS) << TAKES;
  }

  /** With the alif of tanwīn, or a participle of a derived verb, which begins with مُـ. */
  private doing(r: Reading, tag: number): boolean {
    return tag === TAG['ADJ-AN'] || (tag === TAG['ADJ-BARE'] && this.lexicon.stemOf(r.row).startsWith('مُ'));
  }

  /** The likeliest listed lemma of these letters and this part of speech, or -1. */
  private lemmaSpelt(text: string, pos: string): number {
    const { lexicon } = this;
    let best = -1;
    for (const lemma of lemmasSpelt(lexicon, text)) {
      if (lemma < lexicon.closedLemmas || POS_TAGS[lexicon.lemmaPos[lemma]!] !== pos) continue;
      if (best < 0 || lexicon.lemmaWeight[lemma]! > lexicon.lemmaWeight[best]!) best = lemma;
    }
    return best;
  }

  private relative(r: Reading): number {
    const agreement = RELATIVES[stripMarks(this.lexicon.stemOf(r.row))];
    return agreement ? Trait.Relative | agreement : 0;
  }

  /** إنها, هي */
  private subject(r: Reading, chain: number[]): number {
    const agreement = r.pronoun < 0 ? SUBJECTS[stripMarks(this.lexicon.stemOf(r.row))] : chain.includes(TAG['SUB-NOUN']) ? SUBJECTS[PRONOUNS[r.pronoun]!.text] : undefined;
    return agreement ? Trait.Subject | Trait.Relative | agreement : 0;
  }

  private preposition(r: Reading, lemma: number): number {
    if (r.proclitics.conjunction) return 0;
    if (r.proclitics.preposition) return 1 << PREPOSITIONS_TAKEN.indexOf(r.proclitics.preposition);
    return this.prepositions.get(lemma) ?? 0;
  }
}

/** Of the duals only the one in alif is sure to have something annexed to it: رجلا الأمن; رجلان has nothing, مرشحي is mostly a plural. */
function closedDual(features: number): boolean {
  return numberOf(features) === DUAL && (stateOf(features) !== CONSTRUCT || caseOf(features) !== NOMINATIVE);
}

/** How well b stands right after a. */
export function bond(a: number, b: number): number {
  let weight = 0;
  if (b & Trait.Adjective) weight += adjective(a, b);
  else if (b & Trait.Verb && a & (Trait.Subject | Trait.Relative)) weight += verb(a, b);
  const takes = a >> TAKES & BITS, taken = takes & b >> STARTS;
  if (a & Trait.Needy) weight += taken ? 0 : WEIGHTS.forsaken;
  else if (taken) weight += WEIGHTS.preposition;
  if (a & Trait.Transitive && b >> STARTS & BITS) weight += WEIGHTS.bare;
  if (a & Trait.Objectless && a & Trait.Nominal && b & Trait.Object && b & Trait.Annexing) weight += WEIGHTS.followed;
  if (a & Trait.Annexing && (a >> 2 & 3) === DUAL && b & Trait.Nominal && b & (Trait.Object | Trait.WithArticle) && !isElative(b)) weight += WEIGHTS.pair;
  if (isElative(a) && b & Trait.Object && b & Trait.Subject && (b & Trait.Annexing || (b >> 2 & 3) === PLURAL)) weight += WEIGHTS.elative;
  if (a & Trait.Mine && nounWithArticle(b)) weight += WEIGHTS.mine;
  if (a & Trait.Doing && (taken || (b & (a & Trait.Accusative ? Trait.Object | Trait.WithArticle : Trait.Object) && !(a & Trait.Objectless)))) weight += taken || a & Trait.Accusative ? WEIGHTS.doing : WEIGHTS.doingPerhaps;
  return weight;
}

function isElative(a: number): boolean {
  return (a & Trait.Annexing) !== 0 && (a & 3) === 0;
}

/** A noun with the article, nothing before it. */
function nounWithArticle(b: number): boolean {
  return (b & Trait.Object) !== 0 && (b & (Trait.Subject | Trait.Annexing)) === Trait.Subject;
}

/** An adjective follows its noun in gender and number (things in the plural are feminine singular). */
function adjective(noun: number, adjective: number): number {
  if (adjective & Trait.WithArticle && noun & Trait.Annexing && noun & 3) return WEIGHTS.annexed;
  let weight = adjective & Trait.WithArticle && !(noun & Trait.Nominal) ? WEIGHTS.alone : 0;
  if (adjective & Trait.Doing && noun & Trait.Accusative) weight += WEIGHTS.attributive;
  if (!(noun & 3) || !(adjective & 3)) return weight;
  const number = noun >> 2 & 3, other = adjective >> 2 & 3, same = (noun & 3) === (adjective & 3);
  if (number === DUAL) return weight + (other === DUAL ? WEIGHTS.agrees : WEIGHTS.notPair);
  const fits = number === SINGULAR ? same && other === SINGULAR : other === PLURAL || (adjective & 3) === FEMININE;
  return weight + (fits ? WEIGHTS.agrees : WEIGHTS.disagrees);
}

/** A verb after its subject agrees with it in gender, after a plural it is feminine or a plural; so does one after الذي or التي, unless somebody else does it. */
function verb(noun: number, verb: number): number {
  if ((noun >> 2 & 3) === PLURAL) return (verb & 3) === MASCULINE && (verb >> 2 & 3) === SINGULAR ? WEIGHTS.notPlural : 0;
  if ((noun >> 2 & 3) !== SINGULAR || !(noun & 3)) return 0;
  if ((noun & 3) === (verb & 3) && (verb >> 2 & 3) === SINGULAR) return 0;
  return noun & Trait.Relative ? WEIGHTS.notRelative : WEIGHTS.notSubject;
}
