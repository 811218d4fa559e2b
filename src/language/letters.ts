// Arabic letters and marks, and the normal forms under which written words are compared.

/** Vowel signs, tanwīn, shadda, sukūn, dagger alif, Quranic marks. */
const MARKS = '\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed';
/** Characters that carry nothing for reading: tatweel, zero-width and direction signs. */
const NOISE = '\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad';

const marks = new RegExp(`[${MARKS}]`, 'g');
const noise = new RegExp(`[${NOISE}]`, 'g');
const marksAndNoise = new RegExp(`[${MARKS}${NOISE}]`, 'g');

export const KASRATAN = '\u064d', KASRA = '\u0650', SHADDA = '\u0651', SUKUN = '\u0652';
export const DAGGER_ALIF = '\u0670';

/** Is this UTF-16 unit a letter of the Arabic script (any language that uses it)? */
export function isArabicLetter(code: number): boolean {
  if (code < 0x0620) return false; // spaces, digits, Latin: at once
  return (code <= 0x064a && code !== 0x0640) || (code >= 0x066e && code <= 0x06d3 && code !== 0x0670)
    || code === 0x06d5 || (code >= 0x06ee && code <= 0x06ef) || (code >= 0x06fa && code <= 0x06ff)
    || (code >= 0x0750 && code <= 0x077f) || (code >= 0x08a0 && code <= 0x08c7)
    || (code >= 0xfb50 && code <= 0xfdfb) || (code >= 0xfe70 && code <= 0xfefc);
}

/** Is this UTF-16 unit a vowel sign or another combining Arabic mark? */
export function isMark(code: number): boolean {
  return (code >= 0x064b && code <= 0x065f) || code === 0x0670 || (code >= 0x0610 && code <= 0x061a) || (code >= 0x06d6 && code <= 0x06ed);
}

/** Is this UTF-16 unit tatweel, a zero-width or a direction character? */
export function isNoise(code: number): boolean {
  return code === 0x0640 || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
    || code === 0x2060 || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff || code === 0xad;
}

/** The text without vowel signs and other marks. */
export function stripMarks(text: string): string {
  return text.replace(marks, '');
}

/** The text without tatweel, zero-width and direction characters. */
export function stripNoise(text: string): string {
  return text.replace(noise, '');
}

/** Letters only: no marks, no tatweel, no zero-width characters. */
export function bareLetters(text: string): string {
  return text.replace(marksAndNoise, '');
}

/** Letters of Persian and Urdu keyboards, and presentation forms, as the Arabic letters they stand for. */
export function arabicLetters(text: string): string {
  if (!/[\u067b-\u06ff\ufb50-\ufefc]/.test(text)) return text;
  return text.replace(/[\ufb50-\ufdfb\ufe70-\ufefc]/g, (c) => c.normalize('NFKC'))
    .replace(/[\u06cc\u06d2]/g, 'ي').replace(/\u06a9/g, 'ك').replace(/[\u06c0-\u06c3\u06be]/g, (c) => (c === '\u06c3' ? 'ة' : 'ه'));
}

/** What stands in a key for each unit of the Arabic block; 0 for what is left out. */
const KEYS = /* @__PURE__ */ (() => {
  const keys = Uint16Array.from({ length: 0x100 }, (_, i) => (isMark(0x600 + i) || isNoise(0x600 + i) ? 0 : 0x600 + i));
  for (const [key, letters] of Object.entries({ ا: 'أإآٱ', ء: 'ؤئ', ي: 'ىیے', ك: 'ک', ه: 'ةۀہۂۃھ' })) {
    for (const letter of letters) keys[letter.charCodeAt(0) - 0x600] = key.charCodeAt(0);
  }
  return keys;
})();
/** Longer texts than any word are not put together letter by letter. */
const LONG = 200;

/**
 * The comparison key of a word: bare letters with alef forms, hamza seats, final yā and tā marbūṭa unified.
 * Two spellings with one key may still be two words: the caller weighs exact spelling.
 */
export function keyOf(text: string): string {
  if (text.length > LONG) return slowKeyOf(text);
  const units: number[] = [];
  let changed = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const arabic = unit >= 0x600 && unit < 0x700;
    if (!arabic && unit > 0x7f && (unit >= 0xfb50 || unit === 0xad || (unit >= 0x200b && unit <= 0x2069))) return slowKeyOf(text);
    const key = arabic ? KEYS[unit - 0x600]! : unit;
    if (key || !arabic) units.push(key);
    if (key !== unit) changed = true;
  }
  return changed ? String.fromCharCode(...units) : text;
}

/** The same with regular expressions, for what is rare: presentation forms, zero-width and direction characters. */
function slowKeyOf(text: string): string {
  return arabicLetters(bareLetters(text)).replace(/[أإآٱ]/g, 'ا').replace(/[ؤئ]/g, 'ء').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
}
