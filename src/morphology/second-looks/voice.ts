// Active or passive where the letters do not say: قتل خمسة في الهجوم (were killed), قتل الجنود خمسة (killed).

import { stripMarks } from '../../language/index.ts';
import { genderOf, moodOf, numberOf, personOf, PREPOSITIONS_TAKEN, SAID_OF_NOBODY, tenseOf, voiceOf, WANTS_OBJECT, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import { vowelled } from '../render.ts';
import { objectBehind } from './objects.ts';
import { TAG, tagChain } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const FIRST = 1, THIRD = 3, PAST = 1, PRESENT = 2, PASSIVE = 2, IMPERATIVE = 4, SINGULAR = 1, MASCULINE = 1, FEMININE = 2;
/** What follows a verb whose doer is not told: a number, a preposition, something indefinite; never a doer with the article or a name. */
const NO_DOER = new Set<number>([TAG.NUM, TAG.ADP, TAG['NOUN-BARE'], TAG['NOUN-AN'], TAG.CONJ, TAG.ADV]);
/** Words before a verb that tell of no subject for it: يُذكر أنّ, كما يُعتقد أنّ, الذي يُعتقد أنه. */
const NO_SUBJECT = new Set<number>([TAG.RELATIVE, TAG.SUB, TAG.ADV, TAG.CONJ]);
/** What follows a verb that has no object: نُشر في الصحيفة, الذي يُستخدم أيضا. */
/** A noun for all that it stands with the small words. */
const ANY = /^أية?$/;
const NO_OBJECT_HERE = new Set<number>([TAG.ADP, TAG.ADV, TAG.CONJ, TAG.SUB]);
/** لم يفقد سوى نقطة: what follows is the object. */
const EXCEPT = /^(?:سوى|إلا)$/;
/** جماعة تطلق على نفسها اسم …: she who names herself does so. */
const SELF = /^نفس(?:ه|ها|هم|هما)$/;
const IN = 1 << PREPOSITIONS_TAKEN.indexOf('في');
const SAID = new Set<number>([TAG['SUB-NOUN'], TAG['WANTS-SUBJUNCTIVE']]);

const enum Kind { Victim = 1, Before = 2, Object = 4, Said = 8 }

export class Voices implements SecondLook {
  /** What is known of each lemma, Kind by Kind. */
  private readonly kinds: Uint8Array;
  /** The preposition that has to follow at once. */
  private readonly before = new Map<number, string>();

  constructor(private readonly lexicon: Lexicon) {
    const { lemmaTakes } = lexicon;
    this.kinds = Uint8Array.from(lemmaTakes, (takes) => (takes & WANTS_OBJECT ? Kind.Object : 0) | (takes & SAID_OF_NOBODY ? Kind.Said : 0));
    for (const lemma of lexicon.section('victimLemmas') ?? []) this.kinds[lemma]! |= Kind.Victim;
    const before = lexicon.section('victimBefore') ?? [];
    for (let i = 0; i < before.length; i += 2) {
      this.before.set(before[i]!, PREPOSITIONS_TAKEN[before[i + 1]!]!);
      this.kinds[before[i]!]! |= Kind.Before;
    }
  }

  /** Might one of these readings have to give way to a passive of its verb? */
  concerns(readings: Reading[]): boolean {
    return readings.some((chosen) => chosen.pronoun < 0 && readings.some((r) => this.isHers(chosen, r) || this.isPassiveOf(chosen, r) || this.isDone(chosen, r)));
  }

  /** Place of the passive reading among the readings of tokens[at] when it is the likelier one, or -1. */
  better(tokens: Token[], at: number): number {
    const token = tokens[at]!, chosen = token.readings[0];
    if (!chosen || chosen.pronoun >= 0) return -1;
    const done = token.readings.findIndex((r) => this.isDone(chosen, r));
    if (done >= 0) return this.lacksObject(chosen, tokens, at) ? done : -1;
    const lemma = this.lexicon.rowLemma[chosen.row]!, kinds = this.kinds[lemma]!;
    if (this.isMine(chosen) && (kinds & Kind.Object || this.lexicon.lemmaForm[lemma]! > 1)) return token.readings.findIndex((r) => this.isHers(chosen, r));
    if (!kinds || !this.isActive(chosen)) return -1;
    const victim = (kinds & Kind.Victim) !== 0 && this.isPast(chosen) && noDoer(this.lexicon, tokens[at + 1]) && !this.doerAndDone(tokens, at);
    if (!victim && !this.told(kinds, chosen, tokens, at)) return -1;
    return token.readings.findIndex((r) => this.isPassiveOf(chosen, r) && (victim || spells(vowelled(this.lexicon, r), token.letters.letters)));
  }

  /** اعتقلت قوات الأمن عددا من الناس: a bare noun that somebody is done something by. */
  private doerAndDone(tokens: Token[], at: number): boolean {
    const next = tokens[at + 1];
    return next !== undefined && !next.broken && this.firstTag(next) === TAG['NOUN-BARE'] && objectBehind(this.lexicon, tokens, at + 1);
  }

  /** Do the words around it tell of a passive? */
  private told(kinds: number, chosen: Reading, tokens: Token[], at: number): boolean {
    const next = tokens[at + 1];
    if (kinds & Kind.Before && this.isPast(chosen) && this.precedes(chosen, next)) return true;
    if (kinds & Kind.Said && !this.isPast(chosen) && this.saidOfNobody(chosen, tokens, at)) return true;
    return (kinds & Kind.Object) !== 0 && this.lacksObject(chosen, tokens, at);
  }

  /** Does the preposition follow that tells of a passive? Only after a masculine singular: a woman or a board may be named before. */
  private precedes({ row, slot }: Reading, next: Token | undefined): boolean {
    const wanted = this.before.get(this.lexicon.rowLemma[row]!), bits = this.lexicon.slotFeatures[slot]!, reading = next?.readings[0];
    if (!wanted || !reading || next.broken || reading.proclitics.conjunction || genderOf(bits) !== MASCULINE || numberOf(bits) !== SINGULAR) return false;
    return (reading.proclitics.preposition || stripMarks(this.lexicon.lemmaText(this.lexicon.rowLemma[reading.row]!))) === wanted;
  }

  /** يُذكر أنّ: a masculine singular with أنّ after it and nobody before it. */
  private saidOfNobody({ row, slot, proclitics }: Reading, tokens: Token[], at: number): boolean {
    const bits = this.lexicon.slotFeatures[slot]!, next = tokens[at + 1];
    if (genderOf(bits) !== MASCULINE || numberOf(bits) !== SINGULAR || !next || next.broken || !(SAID.has(this.firstTag(next)) || this.isOf(row, next))) return false;
    const before = tokens[at - 1];
    return !before || tokens[at]!.broken || proclitics.conjunction !== '' || NO_SUBJECT.has(this.lastTag(before));
  }

  /** يُشتبه في, يُشتبه بأنه: of a verb that takes في. */
  private isOf(row: number, next: Token): boolean {
    return (this.lexicon.lemmaTakes[this.lexicon.rowLemma[row]!]! >> 1 & IN) !== 0 && this.firstTag(next) === TAG.ADP;
  }

  /** A singular with no object after it, neither at once nor behind a preposition. */
  private lacksObject({ slot }: Reading, tokens: Token[], at: number): boolean {
    if (numberOf(this.lexicon.slotFeatures[slot]!) !== SINGULAR) return false;
    const next = tokens[at + 1];
    if (next && (EXCEPT.test(next.letters.letters) || SELF.test(tokens[at + 2]?.letters.letters ?? ''))) return false;
    return !next || (!next.broken && !ANY.test(next.letters.letters) && NO_OBJECT_HERE.has(this.firstTag(next)) && !objectBehind(this.lexicon, tokens, at + 1));
  }

  private firstTag({ readings }: Token): number {
    return readings[0] ? tagChain(this.lexicon, readings[0])[0]! : TAG.NAME;
  }

  private lastTag({ readings }: Token): number {
    return readings[0] ? tagChain(this.lexicon, readings[0]).at(-1)! : TAG.NAME;
  }

  /** ألغيتُ: who writes news hardly says I. */
  private isMine({ slot }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return tenseOf(bits) === PAST && personOf(bits) === FIRST && numberOf(bits) === SINGULAR;
  }

  /** أُلغيَت beside ألغيتُ. */
  private isHers({ row }: Reading, r: Reading): boolean {
    const { rowLemma, slotFeatures } = this.lexicon, bits = slotFeatures[r.slot]!;
    return rowLemma[r.row] === rowLemma[row] && r.pronoun < 0 && voiceOf(bits) === PASSIVE && tenseOf(bits) === PAST && personOf(bits) === THIRD && genderOf(bits) === FEMININE && numberOf(bits) === SINGULAR;
  }

  /** أُحيلَ إلى المحكمة (was referred) beside أُحيلُ (I refer): so are hollow verbs of form IV spelt. */
  private isDone({ row, slot }: Reading, r: Reading): boolean {
    const { rowLemma, slotFeatures, lemmaForm } = this.lexicon, mine = slotFeatures[slot]!, his = slotFeatures[r.slot]!;
    return rowLemma[r.row] === rowLemma[row] && lemmaForm[rowLemma[row]!] === 4 && r.pronoun < 0 && tenseOf(mine) === PRESENT && personOf(mine) === FIRST && numberOf(mine) === SINGULAR && voiceOf(mine) !== PASSIVE
      && tenseOf(his) === PAST && voiceOf(his) === PASSIVE && personOf(his) === THIRD && genderOf(his) === MASCULINE && numberOf(his) === SINGULAR;
  }

  private isPast({ slot }: Reading): boolean {
    return tenseOf(this.lexicon.slotFeatures[slot]!) === PAST;
  }

  /** A third person in the active. */
  private isActive({ slot }: Reading): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return personOf(bits) === THIRD && voiceOf(bits) !== PASSIVE && moodOf(bits) !== IMPERATIVE;
  }

  private isPassiveOf(active: Reading, r: Reading): boolean {
    const { rowLemma, slotFeatures } = this.lexicon;
    const bits = slotFeatures[r.slot]!, other = slotFeatures[active.slot]!;
    return rowLemma[r.row] === rowLemma[active.row] && r.pronoun < 0 && voiceOf(bits) === PASSIVE && tenseOf(bits) === tenseOf(other)
      && personOf(bits) === THIRD && numberOf(bits) === numberOf(other) && genderOf(bits) === genderOf(other) && moodOf(bits) === moodOf(other);
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
