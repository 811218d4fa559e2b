// Quotations and brackets of one line, as ranges within which a stop ends no sentence.

/** From the opening sign to the closing one, both included. */
export interface Enclosed {
  start: number;
  end: number;
}

/** A longer quotation holds sentences of its own. */
const LONGEST_QUOTE = 600, LONGEST_BRACKET = 240;
/** Signs that wait for their partner at once; older ones are given up. */
const DEEPEST = 8;
const QUOTES = /["“”„]/;
const SIGNS = /["“”„«»()[\]]/g;
const OPENERS: Record<string, string> = { '«': '»', '(': ')', '[': ']' };
const CLOSERS: Record<string, string> = { '»': '«', ')': '(', ']': '[' };
const OPEN_BEFORE = /[\s(«[:،\-–—/]/;
const CLOSE_AFTER = /[\s.،؛:؟?!…)»\]\-–—/,]/;

/** Outermost pairs of text[from, to) in order. A sign that finds no partner encloses nothing. */
export function enclosedRanges(text: string, from: number, to: number): Enclosed[] {
  const found: Enclosed[] = [];
  const open: { sign: string; at: number }[] = [];
  SIGNS.lastIndex = from;
  for (let m = SIGNS.exec(text); m && m.index < to; m = SIGNS.exec(text)) {
    const at = m.index, c = m[0];
    const sign = QUOTES.test(c) ? '"' : c;
    const opener = sign === '"' ? '"' : CLOSERS[sign];
    if (sign === '"' ? opens(text, at, from, to, open) : sign in OPENERS) open.push({ sign, at });
    else if (opener) close(found, open, opener, at);
    if (open.length > DEEPEST) open.shift();
  }
  return outermost(found.filter((f) => f.end - f.start <= (QUOTES.test(text[f.start]!) || text[f.start] === '«' ? LONGEST_QUOTE : LONGEST_BRACKET)));
}

/** Signs that look alike on both sides open when none is open, or when they can only open. */
function opens(text: string, at: number, from: number, to: number, open: { sign: string }[]): boolean {
  const couldClose = at > from && !/\s/.test(text[at - 1]!) && (at + 1 >= to || CLOSE_AFTER.test(text[at + 1]!));
  const canOnlyOpen = (at === from || OPEN_BEFORE.test(text[at - 1]!)) && at + 1 < to && /[\p{L}\p{N}]/u.test(text[at + 1]!) && !couldClose;
  return open.some((o) => o.sign === '"') ? canOnlyOpen : !couldClose;
}

/** Closes the last sign of this kind; what was opened after it and never closed is dropped. */
function close(found: Enclosed[], open: { sign: string; at: number }[], sign: string, at: number): void {
  const partner = open.findLastIndex((o) => o.sign === sign);
  if (partner < 0) return;
  found.push({ start: open[partner]!.at, end: at + 1 });
  open.length = partner;
}

function outermost(found: Enclosed[]): Enclosed[] {
  const out: Enclosed[] = [];
  for (const f of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!out.length || f.start >= out.at(-1)!.end) out.push(f);
  }
  return out;
}
