// Arabic letters in Latin ones, readable rather than reversible: for names that nobody listed.

import { arabicLetters, stripNoise } from './letters.ts';

const CONSONANTS: Record<string, string> = {
  ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  ع: 'ʿ', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', گ: 'g', پ: 'p', چ: 'ch', ڤ: 'v', ڥ: 'v', ژ: 'zh', ء: 'ʾ', ئ: 'ʾ', ؤ: 'ʾ',
};
const VOWELS: Record<string, string> = { '\u064e': 'a', '\u064f': 'u', '\u0650': 'i', '\u064b': '', '\u064c': '', '\u064d': '', '\u0652': '' };
const SHADDA = '\u0651';

/** A name in Latin letters, capitalized. Where no vowel is written between two consonants, "a" stands: كندار → Kandar. */
export function romanize(name: string): string {
  return stripNoise(arabicLetters(name)).replace(/([\u064b-\u0650])\u0651/g, '\u0651$1').split(/\s+/).map(word).filter(Boolean).join(' ');
}

function word(written: string): string {
  const article = /^ال(?=.{2})/.test(written);
  if (!article && isForeign(written)) return foreign(written);
  // الدّين: what the article doubles is said, not written
  const letters = [...(article ? written.slice(2).replace(/^(.)\u0651/, '$1') : written)];
  let out = '';
  letters.forEach((c, i) => { out += sound(c, letters[i - 1], letters[i + 1], out); });
  const name = out.replace(/^[ʾʿ]/, '').replace(/^./, (c) => c.toUpperCase());
  return article ? `al-${name}` : name;
}

/** Letters of languages that Arabic writes with every vowel long: برانسون, لوبريتي. */
const isForeign = (written: string) => /^[ابتجخدرزسشغفكلمنهويىآأإپچڤگژط]+$/.test(written) && (written.slice(1).match(/[اويى]/g) ?? []).length > 1;

/** Consonants that foreign names begin with together. */
const ONSET = /^([بتكگغدفپ][رل]|س[لتبكمنو]|شتر|ست?ر|شل|شن)/;

/** و is o in most names from abroad, غ is g, تش is ch. */
function foreign(written: string): string {
  const letters = [...written
    .replace(/تش/g, 'چ')
    .replace(/^[أا]و/, 'ۆ')
    .replace(/^[إأ]?ي(?=[^اويى])/, 'إ')
    .replace(/ه$/, 'ە')
    .replace(/وف(?=ا?$)/, 'وڤ')
    .replace(/يف(?=ا?$)/, 'ێڤ')];
  const onset = ONSET.exec(letters.join(''))?.[0].length ?? 0;
  let out = '';
  letters.forEach((c, i) => {
    const [before, after] = [letters[i - 1], letters[i + 1]];
    out += FOREIGN[c] ?? vowel(c, before, after) ?? (i > 0 && i < onset ? CONSONANTS[c] ?? 'w' : sound(c, before, after, out));
  });
  return out.replace(/^./, (c) => c.toUpperCase());
}

const FOREIGN: Record<string, string> = { غ: 'g', ۆ: 'o', ە: 'e', ێ: 'e' };

/** و between consonants or at the end. */
function vowel(c: string, before: string | undefined, after: string | undefined): string | undefined {
  return c === 'و' && before !== undefined && !/[اويىآ]/.test(after ?? '') && !/[اىي]/.test(before) ? 'o' : undefined;
}

function sound(c: string, before: string | undefined, after: string | undefined, out: string): string {
  if (c in VOWELS) return VOWELS[c]!;
  if (c === SHADDA) return /[a-z]h$/.test(out) ? out.slice(-2) : out.slice(-1);
  if (c === 'ا' || c === 'ى' || c === 'ٰ') return before === '\u064e' ? '' : 'a';
  if (c === 'ة') return /a$/.test(out) ? '' : 'a';
  if (c === 'آ') return 'a';
  if (c === 'أ') return !before && (after === 'و' || (after ?? '') in VOWELS) ? '' : 'a';
  if (c === 'إ') return !before && (after === 'ي' || (after ?? '') in VOWELS) ? '' : 'i';
  if (c === 'و' || c === 'ي') return glide(c, before, after);
  const consonant = CONSONANTS[c];
  if (!consonant) return '';
  return needsVowel(before, after, out) ? `a${consonant}` : consonant;
}

/** و and ي are consonants at the start and beside vowels, long vowels elsewhere. */
function glide(c: string, before: string | undefined, after: string | undefined): string {
  const vowel = c === 'و' ? 'u' : 'i';
  if (before !== undefined && VOWELS[before] === vowel) return '';
  const consonant = before === undefined || /[اىآةوي]/.test(after ?? '') || /[اى]/.test(before);
  return consonant ? (c === 'و' ? 'w' : 'y') : vowel;
}

/** Two consonants at the start, or three in a row, cannot be said without a vowel. */
function needsVowel(before: string | undefined, after: string | undefined, out: string): boolean {
  // الورتاني: al-Wartani
  if ((before === 'و' || before === 'ي') && out.length === 1) return /[wy]/.test(out);
  if (before === undefined || !(before in CONSONANTS)) return false;
  const first = out.length <= 2 && !/[aeiouwy]/.test(out);
  return first || (after !== undefined && after in CONSONANTS && !/[aeiou].?.?$/.test(out));
}
