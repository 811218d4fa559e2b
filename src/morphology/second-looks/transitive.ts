// الصور تُظهر الدمار (show) or الصور تَظهر على الشاشة (appear): a verb without an object gives way to its form IV where an object follows.

import { genderOf, moodOf, numberOf, personOf, voiceOf, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import { lemmasVowelled } from '../spelt.ts';
import { TAG, tagChain, type Tag } from '../tags.ts';
import { TIMES } from './times.ts';
import twins from './transitive-twins.txt';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const PASSIVE = 2;
const FORM = 4;
const tags = (...names: Tag[]) => new Set<number>(names.map((name) => TAG[name]));
const SUBJECTS = tags('NOUN-THE', 'NOUN-OWNED', 'NAME', 'ADJ-THE', 'PRON');
const OBJECTS = tags('NOUN-THE', 'NOUN-BARE', 'NOUN-OWNED', 'NOUN-AN', 'DET', 'SUB-NOUN');
const INDEFINITE = tags('NOUN-AN', 'NOUN-BARE');
/** Behind الذي and التي a noun with the article may be the subject. */
const BEHIND_RELATIVE = tags('NOUN-BARE', 'NOUN-OWNED', 'SUB-NOUN');

export class Transitives implements SecondLook {
  private readonly twins: number[];
  /** Those whose object is known behind their subject only; of others such a noun tells how: يخرج الرجل مشيا. */
  private readonly behind: number[];

  constructor(private readonly lexicon: Lexicon) {
    const lines = twins.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(' | '));
    this.twins = lines.flatMap(([verb]) => lemmasVowelled(lexicon, verb!));
    this.behind = lines.flatMap(([verb, behind]) => (behind ? lemmasVowelled(lexicon, verb!) : []));
  }

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.isListed(r) && readings.some((o) => this.isTwin(r, o)));
  }

  /** Place of form IV where tokens[at] has an object, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings, broken } = tokens[at]!, chosen = readings[0], previous = tokens[at - 1];
    if (!chosen || !this.isListed(chosen)) return -1;
    const follows = previous && !broken && !chosen.proclitics.conjunction && !chosen.proclitics.purpose;
    return this.hasObject(tokens, at, follows ? this.tag(previous, -1) : -1) ? readings.findIndex((r) => this.isTwin(chosen, r)) : -1;
  }

  private hasObject(tokens: Token[], at: number, subject: number): boolean {
    const next = tokens[at + 1];
    if (!next || next.broken || TIMES.test(next.letters.letters)) return false;
    const tag = this.tag(next, 0);
    if (this.behind.includes(this.lexicon.rowLemma[tokens[at]!.readings[0]!.row]!)) return tag === TAG['NOUN-THE'] && this.doneBehind(tokens, at + 2);
    if (SUBJECTS.has(subject)) return OBJECTS.has(tag);
    return subject === TAG.RELATIVE ? BEHIND_RELATIVE.has(tag) : this.thatFollows(tokens, at, tag);
  }

  /** تظهر الدراسة أنّ */
  private thatFollows(tokens: Token[], at: number, tag: number): boolean {
    const then = tokens[at + 2];
    return tag === TAG['NOUN-THE'] && then !== undefined && !then.broken && this.tag(then, 0) === TAG['SUB-NOUN'];
  }

  /** يجري الاتحاد الأوروبي مشاورات: an indefinite noun behind the subject and its adjective. */
  private doneBehind(tokens: Token[], from: number): boolean {
    const then = tokens[from], at = then && !then.broken && this.tag(then, 0) === TAG['ADJ-THE'] ? from + 1 : from, object = tokens[at];
    return object !== undefined && !object.broken && !TIMES.test(object.letters.letters) && INDEFINITE.has(this.tag(object, 0));
  }

  private tag({ readings }: Token, place: number): number {
    return readings[0] ? tagChain(this.lexicon, readings[0]).at(place)! : TAG.NAME;
  }

  private isListed({ row, pronoun }: Reading): boolean {
    return pronoun < 0 && this.twins.includes(this.lexicon.rowLemma[row]!);
  }

  /** The same form of form IV, in the active. */
  private isTwin(r: Reading, o: Reading): boolean {
    const { slotFeatures, rowLemma, lemmaForm } = this.lexicon, a = slotFeatures[r.slot]!, b = slotFeatures[o.slot]!;
    return o.pronoun < 0 && lemmaForm[rowLemma[o.row]!] === FORM && o.proclitics === r.proclitics && voiceOf(b) !== PASSIVE && personOf(a) === personOf(b)
      && numberOf(a) === numberOf(b) && genderOf(a) === genderOf(b) && moodOf(a) === moodOf(b);
  }
}
