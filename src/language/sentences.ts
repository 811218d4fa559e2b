// Sentences of Arabic news text.

/** A sentence without the white space around it; offsets are UTF-16 indices into the text. */
export interface SentenceSpan {
  start: number;
  end: number;
}

const ABBREVIATIONS = new Set(['د', 'أ', 'م', 'ا', 'ص', 'ت', 'ق', 'هـ', 'ه', 'ج', 'س', 'ب', 'ل', 'و', 'ف', 'ر', 'ع', 'ن', 'ك', 'ي']);
/** A sentence longer than this many characters may also end at ؛ */
const OVERLONG = 280;

const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c);

/**
 * Splits at . ؟ ? ! … and at line ends; never at ، nor inside « » or “ ”, in decimals, after one-letter
 * abbreviations (د. أ. م.); at ؛ only in an overlong sentence.
 */
export function findSentences(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let start = 0;
  let depth = 0;
  const push = (end: number) => {
    let from = start, to = end;
    while (from < to && isSpace(text[from])) from++;
    while (to > from && isSpace(text[to - 1])) to--;
    if (to > from) found.push(...splitOverlong(text, from, to));
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    if (c === '\n') { push(at); start = at + 1; depth = 0; continue; }
    if (c === '«' || c === '“') depth++;
    else if (c === '»' || c === '”') depth = Math.max(0, depth - 1);
    if (!/[.؟?!…۔]/.test(c)) continue;
    if (c === '.' && !endsSentence(text, at)) continue;
    let end = at + 1;
    while (end < text.length && /[.؟?!…]/.test(text[end]!)) end++;
    // a closing quote or bracket after the stop belongs to the sentence and closes it
    let closing = end;
    while (closing < text.length && /[»”")\]’']/.test(text[closing]!)) closing++;
    if (depth > 0 && !(closing > end && /[»”]/.test(text.slice(end, closing)))) {
      if (closesBeforeLineEnd(text, end)) { at = end - 1; continue; }
      depth = 0; // an opened quote that never closes in this paragraph does not bind
    }
    if (closing > end && (isSpace(text[closing]) || /[»”]/.test(text.slice(end, closing)))) { end = closing; depth = 0; }
    push(end);
    at = end - 1;
  }
  push(text.length);
  return found;
}

function closesBeforeLineEnd(text: string, from: number): boolean {
  const line = text.indexOf('\n', from);
  const rest = text.slice(from, line < 0 ? text.length : line);
  return /[»”]/.test(rest);
}

/** Is the full stop at `at` the end of a sentence (and not part of a decimal, abbreviation or web address)? */
function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && /[0-9٠-٩a-zA-Z]/.test(next) && /[0-9٠-٩a-zA-Z]/.test(text[at - 1] ?? '')) return false;
  let from = at;
  while (from > 0 && /[\u0621-\u064a]/.test(text[from - 1]!)) from--;
  const word = text.slice(from, at);
  if (ABBREVIATIONS.has(word) && (from === 0 || !/[\u064b-\u0652]/.test(text[from - 1]!))) {
    // "هـ." or "م." after a year may end a sentence; an abbreviation before a name never does
    const afterNumber = /[0-9٠-٩]\s*$/.test(text.slice(Math.max(0, from - 3), from));
    if (!afterNumber) return false;
  }
  return true;
}

function splitOverlong(text: string, from: number, to: number): SentenceSpan[] {
  if (to - from <= OVERLONG) return [{ start: from, end: to }];
  const parts: SentenceSpan[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (text[at] !== '؛' || at + 1 - start < 60 || to - at < 60) continue;
    parts.push({ start, end: at + 1 });
    start = at + 1;
    while (start < to && isSpace(text[start])) start++;
  }
  parts.push({ start, end: to });
  return parts;
}
