// Words and numbers in any script, counted.

const KINDS = { unseen: 0, other: 1, word: 2, mark: 3 };
/** Kind of each UTF-16 unit, asked of the regular expressions when it is first seen: a text has few different ones and many of each. */
const kinds = new Uint8Array(0x10000);

// A word is a letter or digit with what letters, digits and marks follow it: /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu.
export function countWords(text: string): number {
  let words = 0, inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit] || (kinds[unit] = kindOf(String.fromCharCode(unit)));
    // letters beyond the first plane are written as two units
    if (unit >= 0xd800 && unit < 0xdc00) { const c = String.fromCodePoint(text.codePointAt(i)!); kind = kindOf(c); i += c.length - 1; }
    if (kind === KINDS.word && !inside) words++;
    inside = kind === KINDS.word || (kind === KINDS.mark && inside);
  }
  return words;
}

function kindOf(c: string): number {
  return /[\p{L}\p{N}]/u.test(c) ? KINDS.word : /\p{M}/u.test(c) ? KINDS.mark : KINDS.other;
}
