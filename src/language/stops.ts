// Whether a stop ends its sentence: not in decimals, times, initials, abbreviations, web addresses, ellipses.

import { bareLetters, stripMarks } from './letters.ts';
import words from './sentence-words.txt';

const section = (name: string) => new Set((new RegExp(`^\\[${name}.*\\n([^[]*)`, 'm').exec(words)?.[1] ?? '').split('\n').filter(Boolean));
const TITLES = /* @__PURE__ */ section('titles'), ATTRIBUTION = /* @__PURE__ */ section('attribution'), ADDRESSES = /* @__PURE__ */ section('addresses');

const LATIN_OR_DIGIT = /[0-9٠-٩۰-۹a-zA-Z]/;
const DIGIT = /[0-9٠-٩۰-۹]/;
const LETTER = /\p{L}/u;
const COMMA = /[،,؛:]/;
/** An ellipsis after fewer words than this is a pause; they are looked for among so many letters. */
const PAUSE = 4, OPENING = 200;

/** Is this UTF-16 unit one of . ? ! ؟ ۔ …? Asked of every letter of a text. */
export function isStop(unit: number): boolean {
  return unit < 0x40 ? unit === 0x2e || unit === 0x3f || unit === 0x21 : unit === 0x61f || unit === 0x6d4 || unit === 0x2026;
}

/** Do the stops text[at, end) end a sentence that began at `start`? `end` is behind the last of them. */
export function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const next = text[end];
  if (next !== undefined && COMMA.test(next)) return false;
  if (end - at > 1 || text[at] === '…') return !isPause(text, start, at, end);
  if (text[at] === '.') return !inNumber(text, start, at) && !inLatin(text, at) && !inArabicAddress(text, at) && !afterAbbreviation(text, start, at);
  return !(text[at] !== '؟' && inAddress(text, at));
}

/** ".." and "…" that open a quotation, stand for words left out, or follow hardly anything. */
function isPause(text: string, start: number, at: number, end: number): boolean {
  if (/[؟?!]/.test(text.slice(at, end))) return false;
  const before = text.slice(start, Math.min(at, start + OPENING));
  if (!LETTER.test(before)) return true;
  if (end < text.length && LETTER.test(text[end]!) && /\s/.test(text[at - 1] ?? ' ')) return true;
  return before.trim().split(/\s+/).length < PAUSE && !/^\s*(\n|$)/.test(text.slice(end, end + 40));
}

/** 3.5, ٩.٣٠, 12.5.2019, and the number that opens a list's line. */
function inNumber(text: string, start: number, at: number): boolean {
  const before = text[at - 1] ?? '', after = text[at + 1] ?? '';
  if (DIGIT.test(before) && DIGIT.test(after)) return true;
  return /^\s*[([]?[0-9٠-٩]{1,2}$/.test(text.slice(start, at));
}

/** Inside web addresses, file names and Latin initials. */
function inLatin(text: string, at: number): boolean {
  const before = text[at - 1] ?? '', after = text[at + 1] ?? '';
  if (LATIN_OR_DIGIT.test(before) && LATIN_OR_DIGIT.test(after)) return true;
  if (/[a-z]/.test(after)) return true;
  return /(?:^|[^a-zA-Z])[A-Z]$/.test(text.slice(Math.max(0, at - 2), at)) && !/^\s*(\n|$)/.test(text.slice(at + 1, at + 40));
}

/** العربية.نت */
const inArabicAddress = (text: string, at: number) =>
  LETTER.test(text[at - 1] ?? '') && ADDRESSES.has(/^\p{L}{2,4}(?!\p{L})/u.exec(text.slice(at + 1, at + 6))?.[0] ?? '');

const inAddress = (text: string, at: number) => LATIN_OR_DIGIT.test(text[at - 1] ?? '') && LATIN_OR_DIGIT.test(text[at + 1] ?? '');

/** After د. أ. م. أ.ف.ب. and titles in letters; what follows a number (1440 هـ. 100 م.) may end. */
function afterAbbreviation(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && !/[\s(«"“[]/.test(text[from - 1]!)) from--;
  const word = bareLetters(stripMarks(text.slice(from, at))).replace(/^[وفبلك](?=\p{L}(?:\.|$))/u, '');
  const parts = word.split('.').filter(Boolean);
  if (parts.at(-1)?.length === 1 && /^\p{L}(?!\p{L})/u.test(text.slice(at + 1, at + 3))) return true;
  if (TITLES.has(word)) return true;
  if (!parts.length || !parts.every((p) => /^\p{Script=Arabic}$/u.test(p))) return false;
  if (/[0-9٠-٩]\s*$/.test(text.slice(Math.max(start, from - 3), from))) return false;
  return parts.length === 1 || !/^\s+[وف]\p{L}|^\s*(\n|$)/u.test(text.slice(at + 1, at + 40));
}

/** Does a sentence go on behind a quotation, text[quoteStart, end), that closed with a stop of its own? */
export function goesOn(text: string, quoteStart: number, sentenceStart: number, end: number): boolean {
  const before = text.slice(sentenceStart, quoteStart).trim(), rest = text.slice(end, end + 40);
  if (/^\s*[،,؛:.]/.test(rest)) return true;
  if (before.endsWith(':')) return false;
  const next = bareLetters(/^[^\S\n]*([\p{L}\p{M}]+)/u.exec(rest)?.[1] ?? '');
  // titles and cries (شاهد فيلم «من أنت؟» مرتين) stop nothing; an opening quotation is followed by who said it
  return before ? /^\p{L}/u.test(rest) || text[end - 2] !== '.' : ATTRIBUTION.has(next);
}
