// Whether a sentence can be read alone: what its first words lean on, and whether its quotations are whole.

import { keyOf } from '../language/index.ts';
import type { Token } from '../morphology/index.ts';
import furnitureList from './furniture.txt';
import openersText from './openers.txt';
import { listOf, sectionsOf } from './word-lists.ts';

/**
 * alone: stands for itself; leaning: reads better after the one before; back: its subject is in the one before;
 * never: half a quotation, a line that introduces others, or no sentence of the article.
 */
export type Standing = 'alone' | 'leaning' | 'back' | 'never';

const openers = sectionsOf(openersText), furniture = listOf(furnitureList);
/** A demonstrative among the first so many words points back. */
const POINTING_WITHIN = 3;
const QUOTES = /[«»"“”„]/g;

export function standingOf(text: string, tokens: Token[]): Standing {
  const words = tokens.slice(0, 5).map((t) => keyOf(t.text));
  if (starts(words, furniture) || /[:،]$/.test(text)) return 'never';
  if (starts(words, openers.pronoun!) || starts(words, openers.back!) || pointsBack(words) || lacksSpeaker(text, tokens, words) || isBareQuotation(text) || namesTheGiven(words)) return 'back';
  return starts(words, openers.leaning!) ? 'leaning' : 'alone';
}

const without = (word: string) => (word.length > 2 ? word.replace(/^[وف]/, '') : word);

/** Do the first one, two or three words make an entry of the list? */
function starts(words: string[], list: Set<string>): boolean {
  return [1, 2, 3].some((n) => {
    const all = words.slice(0, n).join(' ');
    return words.length >= n && (list.has(all) || list.has([without(words[0]!), ...words.slice(1, n)].join(' ')));
  });
}

function pointsBack(words: string[]): boolean {
  return words.slice(0, POINTING_WITHIN).some((w, i) => {
    const bare = w.replace(/^[وف]?[بلك]?(?=[هذت])/, '');
    return (openers.pointing!.has(w) || openers.pointing!.has(without(w)) || openers.pointing!.has(bare)) && !openers.time!.has(words[i + 1] ?? '');
  });
}

/** البيان, الهجوم, اللجنة with nothing after them that says which one. */
function namesTheGiven(words: string[]): boolean {
  return words.slice(0, POINTING_WITHIN).some((w, i) => {
    const bare = w.replace(/^[وف]?(?:[بك](?=ال))?/, '').replace(/^لل/, 'ال');
    return openers.given!.has(bare) && words[i + 1] !== undefined && !/^ال/.test(words[i + 1]!);
  });
}

/** A verb of saying that is followed by what was said, not by who says it. */
function lacksSpeaker(text: string, tokens: Token[], words: string[]): boolean {
  const at = words[0] === 'كما' || words[0] === 'وقد' || words[0] === 'وكان' || words[0] === 'وكانت' ? 1 : 0;
  if (!words[at] || !openers.saying!.has(words[at]) && !openers.saying!.has(without(words[at]))) return false;
  const next = tokens[at + 1];
  if (!next) return true;
  const between = text.slice(tokens[at]!.end - tokens[0]!.start, next.start - tokens[0]!.start);
  return /[:"«“،]/.test(between) || openers['no subject']!.has(words[at + 1]!);
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
    for (const [sign] of text.matchAll(QUOTES)) {
      if (sign === '«') guillemets++;
      else if (sign === '»') guillemets--;
      else plain++;
    }
    inside = guillemets > 0 || plain % 2 ? 1 - before : guillemets < 0 ? 0 : before;
    return before > 0 || guillemets !== 0 || plain % 2 !== 0;
  };
}
