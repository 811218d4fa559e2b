// يعتبر الميناء منفذا رئيسيا (is considered) or يعتبر الخبراء الميناء منفذا (consider): who considers something names it beside himself.

import { genderOf, numberOf, personOf, tenseOf, voiceOf, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import { isBestOf } from '../elative.ts';
import { lemmasVowelled } from '../spelt.ts';
import { TAG, tagChain, type Tag } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const CONSIDER = 'اِعتَبَرَ';
const PRESENT = 2, PASSIVE = 2, THIRD = 3, FEMININE = 2, PLURAL = 3;
/** Words looked at behind it. */
const FAR = 12;
const tags = (...names: Tag[]) => new Set<number>(names.map((name) => TAG[name]));
/** Who stands right before the verb and may do it: الوزير يعتبر, وهو يعتبر; or whom الذي takes up. */
const BEFORE = tags('NOUN-THE', 'NOUN-OWNED', 'NAME', 'ADJ-THE', 'PRON', 'RELATIVE');
const DEFINITE = tags('ADJ-THE', 'NOUN-THE', 'NOUN-OWNED', 'NAME', 'DET', 'NUM-THE');
/** What it is considered: منفذا, أول لاعب, هي الأكبر. */
const PREDICATE = tags('NOUN-AN', 'ADJ-AN', 'ADJ-BARE', 'PRON');
/** Behind these a noun belongs to the one before. */
const OPEN = tags('NOUN-BARE', 'NUM', 'DET', 'ADP');
const TITLED = tags('NOUN-THE', 'ADJ-THE');
/** العديد من الدول, من بين الدول */
const SOME_OF = /^(?:ال)?(?:عديد|كثير|عدد|مزيد|بعض)ا?$/;

/** What a word adds: a thing that is named, what it is considered, nothing, or that nothing can be said. */
const enum Part { Named, Predicate, Nothing, Unknown }

export class Considered implements SecondLook {
  private readonly consider: number[];

  constructor(private readonly lexicon: Lexicon) {
    this.consider = lemmasVowelled(lexicon, CONSIDER);
  }

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.is(r, true)) && readings.some((r) => this.is(r, false));
  }

  /** Place of the passive among the readings of tokens[at] where one thing only is named and what it is considered; or -1. */
  better(tokens: Token[], at: number): number {
    const chosen = tokens[at]!.readings[0];
    if (!chosen || !this.is(chosen, false) || !this.oneThing(tokens, at, genderOf(this.lexicon.slotFeatures[chosen.slot]!) === FEMININE)) return -1;
    return tokens[at]!.readings.findIndex((r) => this.is(r, true) && r.proclitics === chosen.proclitics);
  }

  private oneThing(tokens: Token[], at: number, feminine: boolean): boolean {
    const previous = tokens[at - 1];
    let named = previous && !tokens[at]!.broken && !tokens[at]!.readings[0]!.proclitics.conjunction && BEFORE.has(this.last(previous)) ? 1 : 0;
    for (let i = at + 1; i < Math.min(tokens.length, at + FAR); i++) {
      if (tokens[i]!.broken) return false;
      const part = this.part(tokens, i, i === at + 1, feminine);
      if (part === Part.Predicate) return named > 0;
      if (part === Part.Unknown || (part === Part.Named && ++named > 1)) return false;
    }
    return false;
  }

  private part(tokens: Token[], i: number, first: boolean, feminine: boolean): Part {
    const token = tokens[i]!, before = first ? -1 : this.last(tokens[i - 1]!), next = tokens[i + 1];
    const chain = token.readings[0] ? tagChain(this.lexicon, token.readings[0]) : [TAG.NAME], tag = chain[0]!;
    if (OPEN.has(before) || tag === TAG.CONJ || (tag === TAG['ADJ-THE'] && !first)) return Part.Nothing;
    if (tag === TAG.ADP) return token.letters.letters === 'من' && !(SOME_OF.test(tokens[i - 1]!.letters.letters)) ? Part.Predicate : Part.Nothing;
    if (tag === TAG.NAME && (TITLED.has(before) || (before === TAG.NAME && !feminine))) return Part.Nothing;
    if (tag === TAG['NOUN-BARE']) return next && !next.broken && (DEFINITE.has(this.last(next)) || (first && this.isBest(next))) ? Part.Named : Part.Predicate;
    return DEFINITE.has(tag) ? Part.Named : PREDICATE.has(tag) ? Part.Predicate : Part.Unknown;
  }

  /** يعتبر صلاح أول لاعب: names are often nouns, too. */
  private isBest({ readings }: Token): boolean {
    return readings[0] !== undefined && isBestOf(this.lexicon, readings[0]) && this.last({ readings }) === TAG['ADJ-BARE'];
  }

  private last({ readings }: Pick<Token, 'readings'>): number {
    return readings[0] ? tagChain(this.lexicon, readings[0]).at(-1)! : TAG.NAME;
  }

  /** Of the verb in the present of one or two, nothing attached. */
  private is({ row, slot, pronoun }: Reading, passive: boolean): boolean {
    const bits = this.lexicon.slotFeatures[slot]!;
    return pronoun < 0 && this.consider.includes(this.lexicon.rowLemma[row]!) && tenseOf(bits) === PRESENT && personOf(bits) === THIRD && numberOf(bits) !== PLURAL && (voiceOf(bits) === PASSIVE) === passive;
  }
}
