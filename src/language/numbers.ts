// Digits as Arabic text writes them.

const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Arabic-Indic and Persian digits, decimal and thousands signs as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(EASTERN, (c) => String(c.charCodeAt(0) & 0xf)).replace(/\u066b/g, '.').replace(/\u066c/g, ',');
}
