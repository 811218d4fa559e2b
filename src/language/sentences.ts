// Sentences of Arabic news text.

import { enclosedRanges, type Enclosed } from './quotes.ts';
import { endsSentence, goesOn, isStop } from './stops.ts';

/** A sentence without the white space around it; offsets are UTF-16 indices into the text. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** A sentence longer than this many characters may also end at ؛ with so many on both sides. */
const OVERLONG = 280, HALF = 60;
const LINE_END = /[\n\r\u2028\u2029]|$/g;
const CLOSING = /[»”“")\]’']/;
const BULLET = /^[-–—•*▪●◾■·]+\s+/;

/**
 * Splits at . ؟ ? ! … and at line ends; never at ، nor inside quotations and brackets that close in their line, in
 * decimals, times, initials, addresses, after abbreviations (د. أ.ف.ب.); at ؛ only in an overlong sentence.
 */
export function findSentences(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let start = 0;
  for (const { index } of text.matchAll(LINE_END)) {
    if (index > start) splitLine(text, start, index, found);
    start = index + 1;
  }
  return found;
}

function splitLine(text: string, from: number, to: number, found: SentenceSpan[]): void {
  const enclosed = enclosedRanges(text, from, to);
  let start = from, within = 0;
  for (let at = from; at < to; at++) {
    while (within < enclosed.length && enclosed[within]!.end <= at) within++;
    const range = enclosed[within];
    if (range && at >= range.start) {
      const end = range.end;
      if (closesSentence(text, range, start, to)) { push(text, start, end, enclosed, found); start = end; }
      at = end - 1;
      continue;
    }
    if (!isStop(text.charCodeAt(at))) continue;
    const end = runEnd(text, at, to);
    if (endsSentence(text, start, at, end)) {
      const close = closingEnd(text, end, to, range);
      push(text, start, close, enclosed, found);
      start = close;
    }
    at = Math.max(end, start) - 1;
  }
  push(text, start, to, enclosed, found);
}

function runEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isStop(text.charCodeAt(end))) end++;
  return end;
}

/** A closing quote or bracket behind the stop, of a pair that is too long or lost its opener, belongs to the sentence. */
function closingEnd(text: string, end: number, to: number, next: Enclosed | undefined): number {
  let close = end;
  while (close < to && CLOSING.test(text[close]!) && close !== next?.start) close++;
  return close === to || /[\s.]/.test(text[close]!) || close > end ? close : end;
}

/** «…stop» with nothing behind it that belongs to the same sentence. */
function closesSentence(text: string, range: Enclosed, start: number, to: number): boolean {
  if (!/[«"“”„]/.test(text[range.start]!) || !isStop(text.charCodeAt(range.end - 2))) return false;
  return range.end >= to || !goesOn(text, range.start, start, range.end);
}

function push(text: string, from: number, to: number, enclosed: Enclosed[], found: SentenceSpan[]): void {
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (to - from > 2) from += BULLET.exec(text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0;
  if (to > from) splitOverlong(text, from, to, enclosed, found);
}

function splitOverlong(text: string, from: number, to: number, enclosed: Enclosed[], found: SentenceSpan[]): void {
  let start = from, within = 0;
  for (let at = from; to - from > OVERLONG && at < to; at++) {
    while (within < enclosed.length && enclosed[within]!.end <= at) within++;
    if (text[at] !== '؛' || at + 1 - start < HALF || to - at < HALF || enclosed[within]?.start! < at) continue;
    found.push({ start, end: at + 1 });
    start = at + 1;
    while (start < to && /\s/.test(text[start]!)) start++;
  }
  found.push({ start, end: to });
}
