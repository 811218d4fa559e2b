// Whether a sentence can be read alone: what its first words lean on, and whether its quotations are whole.

import { keyOf } from '../language/index.ts';
import type { Token } from '../morphology/index.ts';
import furnitureList from './furniture.txt';
import { breaksOff } from './fragments.ts';
import openersText from './openers.txt';
import { hasArticle, listOf, sectionsOf } from './word-lists.ts';

/**
 * alone: stands for itself; adding: goes on from anything before; leaning: answers the sentence before; back: its subject is
 * in the one before; carried: the same, as far as its first verb lets see; spoken: the same, but the subject is who speaks, and
 * can be named; never: half a quotation, a line
 * that introduces others, or no sentence of the article.
 */
export type Standing = 'alone' | 'adding' | 'leaning' | 'back' | 'carried' | 'spoken' | 'never';

const openers = sectionsOf(openersText), furniture = listOf(furnitureList);
/** A demonstrative among the first so many words points back, one that names nothing (ذلك alone) among a few more. */
const POINTING_WITHIN = 3, ALONE_WITHIN = 5;
const QUOTES = /[«»"“”„]/g;
/** Lines with fewer words say nothing; a sentence of its own has more. */
const FEWEST_WORDS = 3, ALONE_WORDS = 4;
const LONGEST_ATTRIBUTION = 7;
/** أعلن "تحالف دعم الشرعية"، الذي … */
const QUOTED_NAME = /^\s*["«“][^"«»“”]{2,60}["»”]\s*،?\s*(?:الذي|التي)\s/;
/** Behind two words. */
const ITEM = /^\S+\s+[^\s:]+\s*(?::|(?:هو|هي|هى)\s)/;
const INTRODUCES = /[:،]$/;
/** Broken off, or behind the number of a note. */
const CUT = /(?:…|\.\.\.)[»”“"')\]]*$|^\s*[[(]?[\d٠-٩]+[\])]/;

export function standingOf(text: string, tokens: Token[]): Standing {
  const all = tokens.slice(0, 7).map((t) => keyOf(t.text)), loose = all[0] === 'و' ? 1 : 0, words = all.slice(loose, loose + 6);
  const heads = headsOf(words);
  if (starts(heads, furniture) || INTRODUCES.test(text) || breaksOff(text) || tokens.length < FEWEST_WORDS) return 'never';
  if (startsBack(text, words, heads) || isBareQuotation(text) || saysToo(text, words)) return 'back';
  if (lacksWords(text, words) || isAttribution(text, tokens, heads)) return 'never';
  if (lacksSpeaker(text, tokens.slice(loose), words)) return 'spoken';
  if (tokens.length < ALONE_WORDS) return 'never';
  if (starts(heads, openers.leaning!) || /^ف(?:قد|لا|ال)/.test(words[0]!)) return 'leaning';
  return CUT.test(text) ? 'carried' : starts(heads, openers.adding!) ? 'adding' : 'alone';
}

/** Its first words point to what stands before, or go on from the middle of it. */
const startsBack = (text: string, words: string[], heads: string[]) => starts(heads, openers.pronoun!) || starts(heads, openers.back!)
  || pointsBack(words) || countsOn(text, words) || namesTheGiven(words) || /^[،؛,;)\]]/.test(text);

/** اقرأ أيضا, هذا المقال بقلم: no sentence of the article. */
export const isFurniture = (tokens: readonly Token[]): boolean => starts(headsOf(tokens.slice(0, 3).map((t) => keyOf(t.text))), furniture);

const without = (word: string) => (word.length > 2 ? word.replace(/^[وف]/, '') : word);

/** Is the word a verb of saying, whatever is written before it? */
export const says = (key: string): boolean => openers.saying!.has(key) || openers.saying!.has(without(key));
/** وأضاف, وتابع: never the first that somebody says. */
export const goesOnSaying = (key: string): boolean => openers.continuing!.has(key) || openers.continuing!.has(without(key));
/** Words behind such a verb that are not who speaks. */
export const noSubject = (key: string): boolean => openers['no subject']!.has(key);

/** The first one, two and three words, with and without و or ف before them. */
function headsOf([one, two, three]: string[]): string[] {
  if (one === undefined) return [];
  const bare = without(one), firsts = bare === one ? [one] : [one, bare];
  return firsts.flatMap((w) => (two === undefined ? [w] : three === undefined ? [w, `${w} ${two}`] : [w, `${w} ${two}`, `${w} ${two} ${three}`]));
}

const starts = (heads: string[], list: Set<string>) => heads.some((h) => list.has(h));

function pointsBack(words: string[]): boolean {
  return words.slice(0, ALONE_WITHIN).some((w, i) => {
    const bare = w.replace(/^[وف]?[بلك]?(?=[هذت])/, ''), next = words[i + 1] ?? '';
    if (i >= POINTING_WITHIN && (/^[وف]/.test(w) || !next || hasArticle(next))) return false;
    return (openers.pointing!.has(w) || openers.pointing!.has(without(w)) || openers.pointing!.has(bare)) && !openers.time!.has(next);
  });
}

/** وفي الثالث جلست: the third of what? الثالث من مايو and الثالثة صباحا say it. الطريقة الثانية: counts on too. */
function countsOn(text: string, words: string[]): boolean {
  if (hasArticle(without(words[0]!)) && openers.ordinal!.has(words[1] ?? '') && ITEM.test(text)) return true;
  const at = ['في', 'من', 'أما', 'اما'].includes(without(words[0]!)) ? 1 : 0, next = words[at + 1] ?? '';
  return openers.ordinal!.has(at ? words[at] ?? '' : without(words[0]!)) && !/^ال|^من$|^على$|^(?:صباحا|فجرا|ظهرا|عصرا|مساء|ليلا|بعد|والنصف)$/.test(next);
}

/** البيان, الهجوم, اللجنة with nothing after them that says which one. */
function namesTheGiven(words: string[]): boolean {
  return words.slice(0, POINTING_WITHIN).some((w, i) => {
    const bare = w.replace(/^[وف]?(?:[بك](?=ال))?/, '').replace(/^لل/, 'ال');
    return openers.given!.has(bare) && words[i + 1] !== undefined && !hasArticle(words[i + 1]!);
  });
}

/** A verb of saying that is followed by what was said, not by who says it. */
function lacksSpeaker(text: string, tokens: Token[], words: string[]): boolean {
  const at = speechAt(words);
  const next = tokens[at + 1];
  if (at < 0) return false;
  if (!next) return true;
  const from = tokens[0]!.start - text.search(/\S/);
  if (QUOTED_NAME.test(text.slice(tokens[at]!.end - from))) return false;
  const between = text.slice(tokens[at]!.end - from, next.start - from);
  return /[:"«“،]/.test(between) || noSubject(words[at + 1]!);
}

/** ضحك وقال: «نعم»: who laughed? */
const saysToo = (text: string, words: readonly string[]) => /^و/.test(words[1] ?? '') && says(words[1]!) && /^\S+\s+\S+?\s*[:"«“]/.test(text);

/** قال that nothing said follows: the line breaks off. */
function lacksWords(text: string, words: readonly string[]): boolean {
  return /^و?قالت?$/.test(words[0]!) && !/(?:^|[^\u0621-\u064a])[إا]ن(?:ه|ها|هم|هما|نا|ني|ي)?(?![\u0621-\u064a])|[أا]ن|[:"«“،]/.test(text.slice(4));
}

/** بحسب ما أوردت وكالة الأنباء. */
const isAttribution = (text: string, tokens: Token[], heads: string[]) =>
  tokens.length <= LONGEST_ATTRIBUTION && !/[،:]/.test(text) && starts(heads, openers.attribution!);

/** Place of the verb of saying that opens the sentence; -1 where none does. */
export function speechAt(words: readonly string[]): number {
  const at = ['كما', 'وقد', 'وكان', 'وكانت'].includes(words[0]!) ? 1 : 0;
  return words[at] && says(words[at]) ? at : -1;
}

/** Somebody's words and nothing that says whose: outside the quotation hardly a word is left. */
function isBareQuotation(text: string): boolean {
  if (!/^[«"“”„]/.test(text)) return false;
  const outside = text.replace(/«[^»]*»|["“”„][^"“”„]*["“”„]/g, ' ');
  return (outside.match(/[\u0621-\u064a]+/g) ?? []).length < 3;
}

/** Follows quotations through the sentences of a paragraph and says of each whether it cuts one. */
export function quoteWatcher(): (text: string, newLine: boolean) => boolean {
  let inside = 0;
  return (text, newLine) => {
    if (newLine) inside = 0;
    const before = inside;
    let guillemets = 0, plain = 0;
    for (const [sign] of text.replace(/(["“”„])\1+/g, '$1').matchAll(QUOTES)) {
      if (sign === '«') guillemets++;
      else if (sign === '»') guillemets--;
      else plain++;
    }
    inside = guillemets > 0 || plain % 2 ? 1 - before : guillemets < 0 ? 0 : before;
    return before > 0 || guillemets !== 0 || plain % 2 !== 0;
  };
}
