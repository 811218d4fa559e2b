// Lines that are no whole sentence: broken off in the middle, an item of a list, things with nothing said of them.

import { asciiDigits, keyOf } from '../language/index.ts';
import type { Sentence } from './article.ts';
import type { Glance } from './glance.ts';
import openersText from './openers.txt';
import { sectionsOf } from './word-lists.ts';

const { unfinished } = sectionsOf(openersText);
/** Before the sentence, which begins behind it, or glued to it. */
const BULLET = /(?:^|\n)\s*[-–—•*▪●◾■·]+\s*$/, COUNTED = /^[-–—•*▪●◾■·]?\s*[\d٠-٩]/, GLUED = /^[•*▪●◾■·]/;
const BULLET_WITHIN = 6;
/** 1 - وزير الداخلية … 2 - وزير الدفاع …: so many in a row are a list. */
const NUMBERED = /(?:^|\s)([\d٠-٩]{1,2})\s*[-–.)]\s*(?=[\u0621-\u064a])/g, IN_A_ROW = 3;
/** An item of a list that opens so is a sentence. */
const SENTENCE = new Set<Glance['pos']>(['VERB', 'PRON', 'SCONJ', 'PART', 'ADP', 'ADV', 'CCONJ']);
/** So many things joined by و, and no verb: a heap. Where every third word is one, a joined verb is a noun misread: وزيت. */
const HEAP = 4, DENSE = 1 / 3;
/** Names of Latin letters have no more: سي, تي. */
const SHORT = 2;
const LAST_WORDS = /([\u0621-\u0652]+)[\s،]+([\u0621-\u0652]+)[\s.…»”“"')\]]*$/;

/** Its last word asks for another: باعتبار أنه ما, or الشركة التي. */
export function breaksOff(text: string): boolean {
  const [, before, last] = LAST_WORDS.exec(text.slice(-60)) ?? [];
  return last !== undefined && ((unfinished!.has(keyOf(last)) && before!.length > SHORT) || unfinished!.has(`${keyOf(before!)} ${keyOf(last)}`));
}

/** An item of a list, or a heading with a stop behind it: no verb, no pronoun, no أن, and a bare noun first or things joined by و. */
export function isFragment(document: string, { text, start, glances }: Pick<Sentence, 'text' | 'start' | 'glances'>): boolean {
  if (isItem(text, glances, document.slice(Math.max(0, start - BULLET_WITHIN), start))) return true;
  if (glances.some((g) => (g.pos === 'VERB' && (!isJoined(g) || /^[يت]/.test(g.bare))) || g.pos === 'PRON' || g.pos === 'SCONJ')) return false;
  return isHeap(glances) || opensBare(glances);
}

const isJoined = (g: Glance) => g.bare !== g.written;

/** - مقاتلات من طراز رافال, *13 مايو: حفل. */
function isItem(text: string, glances: readonly Glance[], before: string): boolean {
  return isNumbered(text) || ((BULLET.test(before) || GLUED.test(text)) && (COUNTED.test(text) || !SENTENCE.has(glances[0]?.pos)));
}

function isNumbered(text: string): boolean {
  let row = 0, last = NaN;
  for (const [, digits] of text.matchAll(NUMBERED)) {
    const n = Number(asciiDigits(digits!));
    row = n === last + 1 ? row + 1 : 1;
    last = n;
    if (row === IN_A_ROW) return true;
  }
  return false;
}

function isHeap(glances: readonly Glance[]): boolean {
  const joined = glances.filter((g) => isJoined(g) && g.pos !== 'ADP').length;
  return joined >= HEAP && (joined >= DENSE * glances.length || !glances.some((g) => g.pos === 'VERB'));
}

/** مطالبة المجتمع الدولي بالتدخل: a noun with neither article nor و, and no word that might be a verb. */
const opensBare = (glances: readonly Glance[]) => {
  const first = glances[0];
  if (first?.pos !== 'NOUN' || first.the || first.preposition || isJoined(first)) return false;
  return !glances.some((g) => g.pos === undefined || g.pos === 'VERB');
};
