// What may be written onto an inflected word: proclitics before it, one attached pronoun after it.

import type { Gloss, SegmentRole } from '../annotations.ts';
import { keyCode } from '../lexicon/index.ts';

interface Piece {
  vowelled: string;
  role: SegmentRole;
  gloss: Gloss;
}

export const CONJUNCTIONS: Record<string, Piece> = {
  و: { vowelled: 'وَ', role: 'conjunction', gloss: { en: 'and', ar: 'حرف عطف' } },
  ف: { vowelled: 'فَ', role: 'conjunction', gloss: { en: 'so, and', ar: 'حرف عطف' } },
};
export const PREPOSITIONS: Record<string, Piece> = {
  ب: { vowelled: 'بِ', role: 'preposition', gloss: { en: 'with, by, in', ar: 'حرف جر' } },
  ك: { vowelled: 'كَ', role: 'preposition', gloss: { en: 'like, as', ar: 'حرف جر وتشبيه' } },
  ل: { vowelled: 'لِ', role: 'preposition', gloss: { en: 'for, to', ar: 'حرف جر' } },
};
export const ARTICLE: Piece = { vowelled: 'ال', role: 'article', gloss: { en: 'the', ar: 'أداة تعريف' } };
export const FUTURE: Piece = { vowelled: 'سَ', role: 'future', gloss: { en: 'will', ar: 'للمستقبل' } };
export const PURPOSE: Piece = { vowelled: 'لِ', role: 'preposition', gloss: { en: 'to, so that', ar: 'لام التعليل' } };

/** A run of proclitics; `length` counts the letters that are written. */
export interface Proclitics {
  conjunction: '' | 'و' | 'ف';
  preposition: '' | 'ب' | 'ك' | 'ل';
  article: boolean;
  future: boolean;
  purpose: boolean;
  length: number;
}

const W = keyCode('و'.charCodeAt(0)), F = keyCode('ف'.charCodeAt(0)), B = keyCode('ب'.charCodeAt(0)), K = keyCode('ك'.charCodeAt(0));
const L = keyCode('ل'.charCodeAt(0)), S = keyCode('س'.charCodeAt(0)), A = keyCode('ا'.charCodeAt(0));

/** All ways to read the word's first letters as proclitics, none first. At least one letter stays for the word. */
export function readProclitics(codes: Uint8Array, length: number): Proclitics[] {
  const out: Proclitics[] = [];
  afterConjunction(codes, length, 0, '', out);
  if (length > 1 && codes[0] === W) afterConjunction(codes, length, 1, 'و', out);
  if (length > 1 && codes[0] === F) afterConjunction(codes, length, 1, 'ف', out);
  return out;
}

function afterConjunction(codes: Uint8Array, length: number, at: number, conjunction: Proclitics['conjunction'], out: Proclitics[]): void {
  const plain = { conjunction, preposition: '' as Proclitics['preposition'], article: false, future: false, purpose: false, length: at };
  out.push(plain);
  const left = length - at;
  const c = codes[at], d = codes[at + 1];
  if (left > 2 && c === A && d === L) out.push({ ...plain, article: true, length: at + 2 });
  if (left > 1 && c === S) out.push({ ...plain, future: true, length: at + 1 });
  if (left > 1 && c === L) {
    out.push({ ...plain, preposition: 'ل', length: at + 1 }, { ...plain, purpose: true, length: at + 1 });
    if (left > 2 && d === L) {
      out.push({ ...plain, preposition: 'ل', article: true, length: at + 2 });
      out.push({ ...plain, preposition: 'ل', article: true, length: at + 1 }); // the article's lām is the word's own: للجنة
    }
  }
  if (left > 1 && (c === B || c === K)) {
    const preposition = c === B ? 'ب' as const : 'ك' as const;
    out.push({ ...plain, preposition, length: at + 1 });
    if (left > 3 && d === A && codes[at + 2] === L) out.push({ ...plain, preposition, article: true, length: at + 3 });
  }
}

/** Attached pronouns; `afterVerb` false: not after verbs, true: only after verbs and the sisters of إنّ. */
export interface Pronoun {
  text: string;
  vowelled: string;
  gloss: { noun: string; object: string };
  afterVerb?: boolean;
  rare?: boolean;
}

export const PRONOUNS: Pronoun[] = [
  { text: 'ه', vowelled: 'هُ', gloss: { noun: 'his, its', object: 'him, it' } },
  { text: 'ها', vowelled: 'هَا', gloss: { noun: 'her, its', object: 'her, it, them' } },
  { text: 'هما', vowelled: 'هُمَا', gloss: { noun: 'their (two)', object: 'them (two)' } },
  { text: 'هم', vowelled: 'هُم', gloss: { noun: 'their', object: 'them' } },
  { text: 'هن', vowelled: 'هُنَّ', gloss: { noun: 'their (f.)', object: 'them (f.)' }, rare: true },
  { text: 'ك', vowelled: 'كَ', gloss: { noun: 'your', object: 'you' }, rare: true },
  { text: 'كما', vowelled: 'كُمَا', gloss: { noun: 'your (two)', object: 'you (two)' }, rare: true },
  { text: 'كم', vowelled: 'كُم', gloss: { noun: 'your', object: 'you' }, rare: true },
  { text: 'كن', vowelled: 'كُنَّ', gloss: { noun: 'your (f.)', object: 'you (f.)' }, rare: true },
  { text: 'نا', vowelled: 'نَا', gloss: { noun: 'our', object: 'us' } },
  { text: 'ي', vowelled: 'ي', gloss: { noun: 'my', object: 'me' }, afterVerb: false },
  { text: 'ني', vowelled: 'نِي', gloss: { noun: 'me', object: 'me' }, afterVerb: true },
];
