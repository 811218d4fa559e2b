// وقع الطرفان اتفاقا (signed) or وقع الانفجار (happened): a document that is its object, or the noun that الذي takes up, tells.

import { bareLetters } from '../../language/index.ts';
import { POS_TAGS, type Lexicon } from '../../lexicon/index.ts';
import type { Reading } from '../analyser.ts';
import documents from './documents.txt';
import { lemmasVowelled } from '../spelt.ts';
import { VERBAL_TAGS, TAG, tagChain } from '../tags.ts';
import type { Token } from '../index.ts';
import type { SecondLook } from './second-look.ts';

const HAPPEN = 'وَقَعَ', SIGN = 'وَقَّعَ';
const DOCUMENTS = new Set(documents.split('\n').filter((line) => line && !line.startsWith('#')).map(bareLetters));
/** Words looked at behind it, and before the relative pronoun that it follows. */
const FAR = 8, NEAR = 4;
const ON = /^على$/;
const VERB = POS_TAGS.indexOf('VERB'), PASSIVE = new Set<number>([TAG.PASSIVE]);

export class Signed implements SecondLook {
  private readonly names: string[] = [];
  private readonly happen: number[];
  private readonly sign: number[];

  constructor(private readonly lexicon: Lexicon) {
    this.happen = lemmasVowelled(lexicon, HAPPEN);
    this.sign = lemmasVowelled(lexicon, SIGN);
  }

  concerns(readings: Reading[]): boolean {
    return readings.some((r) => this.is(this.happen, r)) && readings.some((r) => this.is(this.sign, r));
  }

  /** Place of the verb "sign" among the readings of tokens[at] where a document is signed, or -1. */
  better(tokens: Token[], at: number): number {
    const { readings } = tokens[at]!, chosen = readings[0];
    if (!chosen || !this.is(this.happen, chosen)) return -1;
    const passive = this.isTakenUp(tokens, at);
    if (!passive && !this.isObject(tokens, at)) return -1;
    return readings.findIndex((r) => this.is(this.sign, r) && PASSIVE.has(tagChain(this.lexicon, r).at(-1)!) === passive);
  }

  /** وقع على اتفاق, وقعت الشركة عقدا: before the next verb or mark, ruled by no preposition but على. */
  private isObject(tokens: Token[], at: number): boolean {
    for (let i = at + 1; i < Math.min(tokens.length, at + FAR); i++) {
      const token = tokens[i]!, reading = token.readings[0];
      if (token.broken) return false;
      const chain = reading ? tagChain(this.lexicon, reading) : [TAG.NAME];
      if (chain.some((tag) => VERBAL_TAGS.has(tag) || tag === TAG.RELATIVE)) return false;
      if (this.isDocument(reading)) return chain[0] !== TAG.ADP && this.isFree(tokens[i - 1]!);
    }
    return false;
  }

  /** الاتفاق الذي وُقّع في باريس */
  private isTakenUp(tokens: Token[], at: number): boolean {
    const relative = tokens[at - 1];
    if (!relative || tokens[at]!.broken || !/^(?:الذي|التي)$/.test(relative.letters.letters)) return false;
    if (tokens[at + 1] && !tokens[at + 1]!.broken && !this.opensAdverbial(tokens[at + 1]!)) return false;
    for (let i = at - 2; i >= Math.max(0, at - 1 - NEAR); i--) {
      if (tokens[i + 1]!.broken) return false;
      if (this.isDocument(tokens[i]!.readings[0])) return true;
    }
    return false;
  }

  private opensAdverbial({ readings }: Token): boolean {
    const tag = readings[0] && tagChain(this.lexicon, readings[0])[0];
    return tag === TAG.ADP || tag === TAG.ADV;
  }

  private isFree({ readings, letters }: Token): boolean {
    return ON.test(letters.letters) || !readings[0] || tagChain(this.lexicon, readings[0]).at(-1) !== TAG.ADP;
  }

  private isDocument(reading: Reading | undefined): boolean {
    if (!reading || reading.pronoun >= 0) return false;
    return DOCUMENTS.has(this.nameOf(reading)) && this.lexicon.lemmaPos[this.lexicon.rowLemma[reading.row]!] !== VERB;
  }

  private nameOf({ row }: Reading): string {
    const lemma = this.lexicon.rowLemma[row]!;
    return (this.names[lemma] ??= bareLetters(this.lexicon.lemmaText(lemma)));
  }

  private is(lemmas: number[], { row, pronoun }: Reading): boolean {
    return pronoun < 0 && lemmas.includes(this.lexicon.rowLemma[row]!);
  }
}
