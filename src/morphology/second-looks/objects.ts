// Has a verb its object behind a preposition? نشر في الصحيفة مقالا has, الصور التي نُشرت في الصحيفة أمس has none.

import type { Lexicon } from '../../lexicon/index.ts';
import { TAG, tagChain, type Tag } from '../tags.ts';
import { TIMES } from './times.ts';
import type { Token } from '../index.ts';

/** What follows is an example of what stands before: في طقوس مثل الزواج. */
const LIKE = /^مثل$/;
/** Words looked at behind the verb. */
const FAR = 9;
const tags = (...names: Tag[]) => new Set<number>(names.map((name) => TAG[name]));
/** Nouns and what stands for them. */
const NOUNS = tags('NOUN-THE', 'NOUN-BARE', 'NOUN-OWNED', 'NAME', 'NUM', 'NUM-THE', 'DET', 'RELATIVE');
/** An object for certain: a noun with the alif of tanwīn, a clause with أنّ. */
const OBJECTS = tags('NOUN-AN', 'ADJ-AN', 'SUB-NOUN', 'WANTS-SUBJUNCTIVE');
/** Behind these the next noun belongs to the one before: annexed to it, ruled by it, or its name. */
const ANNEXING = tags('NOUN-BARE', 'NUM', 'DET', 'ADP', 'RELATIVE');
const NAMED = tags('NOUN-THE', 'NAME', 'ADJ-THE');
/** Neither noun nor object, and no new clause either. */
const BETWEEN = tags('ADJ-THE', 'ADJ-BARE', 'ADP', 'ADV', 'PRON');

/** Does a noun that no preposition rules stand from tokens[from] on, before the next clause or mark? */
export function objectBehind(lexicon: Lexicon, tokens: Token[], from: number): boolean {
  let before: number = TAG.ADP;
  for (let i = from; i < Math.min(tokens.length, from + FAR); i++) {
    const { broken, figure, readings, letters } = tokens[i]!;
    if ((broken && !figure) || LIKE.test(letters.letters)) return false;
    if (figure && !ANNEXING.has(before)) return true;
    if (figure) before = TAG.NUM;
    const chain = readings[0] ? tagChain(lexicon, readings[0]) : [TAG.NAME], first = chain[0]!, last = chain[chain.length - 1]!;
    if (first === TAG.CONJ) return false;
    if (OBJECTS.has(last) && before !== TAG.NUM && !(last === TAG['ADJ-AN'] && i === from)) return true;
    if (NOUNS.has(last) && first !== TAG.ADP && !ANNEXING.has(before) && !TIMES.test(letters.letters) && !(last === TAG.NAME && NAMED.has(before))) return true;
    if (!NOUNS.has(last) && !BETWEEN.has(last)) return false;
    before = last;
  }
  return false;
}
