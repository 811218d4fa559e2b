// What may be written onto an inflected word: proclitics before it, one attached pronoun after it.

import type { Gloss, SegmentRole } from '../annotations.ts';
import { Fits, keyCode } from '../lexicon/index.ts';

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
  /** Log likelihood out of context. */
  prior: number;
  /** What a slot must fit to stand behind them, and what it must not be. */
  needs: number;
  bars: number;
}

const code = (letter: string) => keyCode(letter.charCodeAt(0));
const W = code('و'), F = code('ف'), B = code('ب'), K = code('ك'), L = code('ل'), S = code('س'), A = code('ا');

const PRIORS = { و: -2, ف: -4, ب: -3, ل: -3, ك: -5, article: -0.7, future: -2, purpose: -3, swallowed: -0.1 };

function make(conjunction: Proclitics['conjunction'], rest: Partial<Proclitics>, letters: number, extra = 0): Proclitics {
  const p = {
    conjunction, preposition: '' as Proclitics['preposition'], article: false, future: false, purpose: false, ...rest,
    length: letters + (conjunction ? 1 : 0), prior: 0, needs: 0, bars: conjunction ? Fits.NoConjunction : 0,
  };
  p.prior = (conjunction ? PRIORS[conjunction] : 0) + (p.preposition ? PRIORS[p.preposition] : 0) + (p.article ? PRIORS.article : 0)
    + (p.future ? PRIORS.future : 0) + (p.purpose ? PRIORS.purpose : 0) + extra;
  p.needs = (p.article ? Fits.Article : Fits.Bare) | (p.preposition ? Fits.Preposition : 0) | (p.future ? Fits.Future : 0) | (p.purpose ? Fits.Purpose : 0);
  return p;
}

/** The runs behind each conjunction; made once, shared by all readings. */
const TABLE = (['', 'و', 'ف'] as const).map((c) => ({
  plain: make(c, {}, 0),
  article: make(c, { article: true }, 2),
  future: make(c, { future: true }, 1),
  forTo: make(c, { preposition: 'ل' }, 1),
  purpose: make(c, { purpose: true }, 1),
  forThe: make(c, { preposition: 'ل', article: true }, 2),
  /** The article's lām is also the word's own: للجنة. */
  forSwallowed: make(c, { preposition: 'ل', article: true }, 1, PRIORS.swallowed),
  with: make(c, { preposition: 'ب' }, 1),
  withThe: make(c, { preposition: 'ب', article: true }, 3),
  like: make(c, { preposition: 'ك' }, 1),
  likeThe: make(c, { preposition: 'ك', article: true }, 3),
}));

/** All ways to read the word's first letters as proclitics, none first. At least one letter stays for the word. */
export function readProclitics(codes: Uint8Array, length: number, out: Proclitics[]): Proclitics[] {
  out.length = 0;
  afterConjunction(codes, length, 0, 0, out);
  if (length > 1 && codes[0] === W) afterConjunction(codes, length, 1, 1, out);
  else if (length > 1 && codes[0] === F) afterConjunction(codes, length, 1, 2, out);
  return out;
}

function afterConjunction(codes: Uint8Array, length: number, at: number, conjunction: number, out: Proclitics[]): void {
  const t = TABLE[conjunction]!;
  out.push(t.plain);
  const left = length - at;
  const c = codes[at], d = codes[at + 1];
  if (left < 2) return;
  if (c === A && d === L && left > 2) out.push(t.article);
  else if (c === S) out.push(t.future);
  else if (c === L) {
    out.push(t.forTo, t.purpose);
    if (left > 2 && d === L) out.push(t.forThe, t.forSwallowed);
  } else if (c === B || c === K) {
    out.push(c === B ? t.with : t.like);
    if (left > 3 && d === A && codes[at + 2] === L) out.push(c === B ? t.withThe : t.likeThe);
  }
}

/** Attached pronouns; `afterVerb` false: not after verbs, true: only after verbs and the sisters of إنّ. */
export interface Pronoun {
  text: string;
  vowelled: string;
  /** `subject`: behind إنّ and its sisters. */
  gloss: { noun: string; object: string; subject: string };
  afterVerb?: boolean;
  rare?: boolean;
  /** Nobody is so spoken to in news: most of what looks so is another word (لكن, كلكما). */
  never?: boolean;
}

export const PRONOUNS: Pronoun[] = [
  { text: 'ه', vowelled: 'هُ', gloss: { noun: 'his, its', object: 'him, it', subject: 'he, it' } },
  { text: 'ها', vowelled: 'هَا', gloss: { noun: 'her, its', object: 'her, it, them', subject: 'she, it, they' } },
  { text: 'هما', vowelled: 'هُمَا', gloss: { noun: 'their (two)', object: 'them (two)', subject: 'they (two)' } },
  { text: 'هم', vowelled: 'هُم', gloss: { noun: 'their', object: 'them', subject: 'they' } },
  { text: 'هن', vowelled: 'هُنَّ', gloss: { noun: 'their (f.)', object: 'them (f.)', subject: 'they (f.)' }, rare: true },
  { text: 'ك', vowelled: 'كَ', gloss: { noun: 'your', object: 'you', subject: 'you' }, rare: true },
  { text: 'كما', vowelled: 'كُمَا', gloss: { noun: 'your (two)', object: 'you (two)', subject: 'you (two)' }, never: true },
  { text: 'كم', vowelled: 'كُم', gloss: { noun: 'your', object: 'you', subject: 'you' }, rare: true },
  { text: 'كن', vowelled: 'كُنَّ', gloss: { noun: 'your (f.)', object: 'you (f.)', subject: 'you (f.)' }, never: true },
  { text: 'نا', vowelled: 'نَا', gloss: { noun: 'our', object: 'us', subject: 'we' } },
  { text: 'ي', vowelled: 'ي', gloss: { noun: 'my', object: 'me', subject: 'I' }, afterVerb: false },
  { text: 'ني', vowelled: 'نِي', gloss: { noun: 'me', object: 'me', subject: 'I' }, afterVerb: true },
];
