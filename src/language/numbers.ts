// Digits as Arabic text writes them.

const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Arabic-Indic and Persian digits, decimal and thousands signs as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(EASTERN, (c) => String(c.charCodeAt(0) & 0xf)).replace(/\u066b/g, '.').replace(/\u066c/g, ',');
}

/** A number written in digits; offsets are UTF-16 indices into the text. */
export interface NumberSpan {
  start: number;
  end: number;
  value: number;
}

/** All numbers in digits (72, ٧٢, 1,250, 3.5, ٣٫٥) in reading order. */
export function findNumbers(text: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  const digits = asciiDigits(text);
  for (const m of digits.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)) {
    found.push({ start: m.index, end: m.index + m[0].length, value: Number(m[0].replace(/,/g, '')) });
  }
  return found;
}
