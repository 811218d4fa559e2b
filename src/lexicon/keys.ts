// Comparison keys as small numbers: the unit of the stem index. The mapping agrees with keyOf() in language.

/** Code of every UTF-16 unit of the Arabic block in a key: 0 for what keys leave out. */
const CODES = new Uint8Array(0x100);
const LETTERS = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي';
for (let i = 0; i < LETTERS.length; i++) CODES[LETTERS.charCodeAt(i) - 0x600] = i + 1;
const SAME: Record<string, string> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'ء', ئ: 'ء', ى: 'ي', ة: 'ه',
  '\u06cc': 'ي', '\u06d2': 'ي', '\u06a9': 'ك', '\u06be': 'ه', '\u06c0': 'ه', '\u06c1': 'ه', '\u06c2': 'ه', '\u06c3': 'ه',
};
for (const [from, to] of Object.entries(SAME)) {
  CODES[from.charCodeAt(0) - 0x600] = CODES[to.charCodeAt(0) - 0x600]!;
}
let next = LETTERS.length + 1;
for (const c of 'پچڤگژڥڨ') CODES[c.charCodeAt(0) - 0x600] = next++;

/** Key code of a UTF-16 unit, 0 when keys leave it out (marks, tatweel, anything that is not Arabic). */
export function keyCode(unit: number): number {
  return unit >= 0x600 && unit < 0x700 ? CODES[unit - 0x600]! : 0;
}

/** The key of a text as codes. */
export function keyCodes(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let n = 0;
  for (let i = 0; i < text.length; i++) { const c = keyCode(text.charCodeAt(i)); if (c) out[n++] = c; }
  return out.subarray(0, n);
}
