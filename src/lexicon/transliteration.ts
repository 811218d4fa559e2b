// Buckwalter's one-to-one transliteration: inside the compiler, rules read better in Latin letters.
// Hamza is always the bare "'" here; its seat is a matter of spelling (spelling.ts). '{' is hamzat al-waṣl.

const PAIRS: [string, string][] = [
  ["'", 'ء'], ['A', 'ا'], ['b', 'ب'], ['p', 'ة'], ['t', 'ت'], ['v', 'ث'], ['j', 'ج'], ['H', 'ح'], ['x', 'خ'], ['d', 'د'],
  ['*', 'ذ'], ['r', 'ر'], ['z', 'ز'], ['s', 'س'], ['$', 'ش'], ['S', 'ص'], ['D', 'ض'], ['T', 'ط'], ['Z', 'ظ'], ['E', 'ع'],
  ['g', 'غ'], ['f', 'ف'], ['q', 'ق'], ['k', 'ك'], ['l', 'ل'], ['m', 'م'], ['n', 'ن'], ['h', 'ه'], ['w', 'و'], ['Y', 'ى'],
  ['y', 'ي'], ['F', '\u064b'], ['N', '\u064c'], ['K', '\u064d'], ['a', '\u064e'], ['u', '\u064f'], ['i', '\u0650'],
  ['~', '\u0651'], ['o', '\u0652'], ['`', '\u0670'], ['V', 'ڤ'], ['G', 'گ'], ['P', 'پ'], ['J', 'چ'],
];
const toArabic = new Map(PAIRS);
const toLatin = new Map(PAIRS.map(([l, a]) => [a, l]));

/** Consonant letters of the transliteration (hamza and the weak letters among them). */
export const CONSONANTS = "'btvjHxd*rzs$SDTZEgfqklmnhwyVGPJ";

/** One transliterated letter as Arabic (hamza without a seat). */
export function arabicLetter(latin: string): string {
  return toArabic.get(latin) ?? latin;
}

/**
 * A vowelled dictionary form in transliteration: hamza seats become "'", آ becomes "'aA", a bare initial alif '{',
 * shadda stands before its vowel, sukūn is dropped. Letters that Arabic does not know come back unchanged.
 */
export function latinize(arabic: string): string {
  let text = arabic.normalize('NFC').replace(/\u0640/g, '')
    .replace(/([\u064b-\u0650])\u0651/g, '\u0651$1').replace(/\u0652/g, '')
    .replace(/^[اٱ](?![\u064e\u064f\u0650])/, '{i')
    .replace(/^[اٱ]/, '{')
    .replace(/\u064b(?=[اى]$)/, '\u064e')
    .replace(/ى\u064b$/, '\u064eى')
    .replace(/إ(?![\u064b-\u0650])/g, 'ءِ')
    .replace(/آ/g, 'ءَا')
    .replace(/[أإؤئ]/g, 'ء')
    .replace(/ٱ/g, '{');
  text = [...text].map((c) => toLatin.get(c) ?? c).join('');
  return withImpliedVowels(text);
}

/** Vowels that the letters themselves imply are written out: initial hamza on alif below, fatḥa before alif and ة. */
function withImpliedVowels(text: string): string {
  return text.replace(/([^aiuFNKA~`])(~?)(?=[AYp])/g, (m, c: string, g: string) => (/[AY{]/.test(c) || c === 'a' ? m : `${c}${g}a`))
    .replace(/aa/g, 'a').replace(/`/g, 'A').replace(/aaA/g, 'aA').replace(/([^a])A/g, '$1aA').replace(/^aA/, 'A');
}
