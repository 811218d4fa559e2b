// From transliterated sounds to Arabic spelling: the seat of hamza, madda, sukūn left unwritten.

import { arabicLetter } from './transliteration.ts';

/** A form in its three parts; each part is vowelled text. */
export interface Parts {
  prefix: string;
  stem: string;
  suffix: string;
}

const NON_CONNECTORS = "A'd*rzw{";
const isShort = (c: string | undefined) => c === 'a' || c === 'i' || c === 'u';

/** Two hamzas meet: the second becomes a long vowel (ʾaʾmana → ʾāmana, ʾiʾmān → ʾīmān). */
function contract(sounds: string): string {
  return sounds.replace(/'a'(?![aiuAF~])/g, "'aA\0").replace(/'u'(?![aiuA~])/g, "'uw\0").replace(/'i'(?![aiuA~])/g, "'iy\0").replace(/\0/g, '');
}

/**
 * Spells prefix + stem + suffix. `medial`: an attached pronoun follows, so a final hamza is seated as inside a word.
 * A letter that two parts share (آ) belongs to the first of them.
 */
export function spell(prefix: string, stem: string, suffix: string, medial = false): Parts {
  const marked = contractAcross(prefix, stem, suffix);
  const sounds = marked.text;
  const out = ['', '', ''];
  for (let i = 0; i < sounds.length; i++) {
    const c = sounds[i]!;
    const part = i < marked.stemAt ? 0 : i < marked.suffixAt ? 1 : 2;
    if (c === "'") {
      const seat = seatOf(sounds, i, medial, i < marked.suffixAt && nextOf(sounds, i) >= marked.suffixAt);
      out[part] += seat;
      if (seat === 'آ') i += sounds[i + 1] === '~' ? 3 : 2;
      continue;
    }
    if (c === '{' || (c === 'Y' && s1(sounds, i) === 'y')) out[part] += 'ا'; // after yā a final ā is written with alif: أحيا, دنيا
    else out[part] += arabicLetter(c);
  }
  return { prefix: out[0]!, stem: out[1]!, suffix: out[2]! };
}

/** The letter before a vowelled letter's vowel. */
const s1 = (sounds: string, i: number) => sounds[i - 1] === 'a' ? (sounds[i - 2] === '~' ? sounds[i - 3] : sounds[i - 2]) : sounds[i - 1];

function nextOf(sounds: string, i: number): number {
  let j = i + 1;
  if (sounds[j] === '~') j++;
  return j;
}

/** Contraction may eat the first letter of the stem; the boundaries move with it. */
function contractAcross(prefix: string, stem: string, suffix: string) {
  if (prefix.startsWith("'") && /^'(?![aiuA~])/.test(stem)) {
    const long = prefix[1] === 'a' ? 'A' : prefix[1] === 'u' ? 'w' : 'y';
    stem = long + stem.slice(1);
  } else {
    stem = contract(stem);
    prefix = contract(prefix);
  }
  return { text: prefix + stem + suffix, stemAt: prefix.length, suffixAt: prefix.length + stem.length };
}

/** The seat of the hamza at `i` (a letter), by the usual rules of modern print. */
function seatOf(s: string, i: number, medial: boolean, stemFinal: boolean): string {
  const geminate = s[i + 1] === '~';
  const after = s.slice(i + (geminate ? 2 : 1));
  const follows = after[0];
  const longA = follows === 'a' && after[1] === 'A';
  if (i === 0) return longA ? 'آ' : follows === 'i' ? 'إ' : 'أ';
  const before = s[i - 1]!;
  const rest = after.replace(/^[aiuFNKo]/, '');
  const final = !medial && rest === '' && (follows === undefined || /[aiuFNK]/.test(follows));
  const p = soundBefore(s, i);
  if (final) {
    if (p === 'i') return 'ئ';
    if (p === 'u') return 'ؤ';
    if (p === 'a') return 'أ';
    return 'ء';
  }
  if (p === 'y') return 'ئ';
  if (follows === 'i' || p === 'i') return 'ئ';
  if (stemFinal && (p === 'o' || p === 'w') && (follows === 'F' || (follows === 'a' && after[1] !== 'Y'))) {
    return NON_CONNECTORS.includes(before) ? 'ء' : 'ئ';
  }
  if (p === 'w' && follows === 'a' && (after[1] === 'p' || s[i - 2] === 'u')) return 'ء';
  if (follows === 'u' || p === 'u') return 'ؤ';
  if (follows === 'F') return p === 'A' ? 'ء' : 'أ';
  if (p === 'A') return 'ء';
  return longA ? 'آ' : 'أ';
}

/** What stands before: a short vowel, A (long ā), w (ū, aw), y (ī, ay) or o (a consonant without vowel). */
function soundBefore(s: string, i: number): string {
  let j = i - 1;
  if (s[j] === '~') j--;
  const c = s[j]!;
  if (isShort(c)) return c;
  if (c === 'A') return 'A';
  if (c === 'w' || c === 'y') return c;
  if (c === '{') return 'i';
  return 'o';
}
