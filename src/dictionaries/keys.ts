// The keys under which headwords are stored and words are looked up: letters only, spelling variants unified.

import { arabicLetters, bareLetters, findWords, isArabicLetter, KASRATAN, keyOf } from '../language/index.ts';
import clitics from './clitics.json';
import { MOST_KEYS } from './limits.ts';

const LONGEST_KEY_WORDS = 5;
/** Letters that stay when clitics are taken off a written word. */
const LEAST_STEM = 3;

export function hasArabic(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isArabicLetter(text.charCodeAt(at))) return true;
  return false;
}

/** Where a headword is found: with and without the article, each of several spellings. None without Arabic letters. */
export function headwordKeys(headword: string): string[] {
  if (!hasArabic(headword)) return [];
  return unique(variantsOf(headword).flatMap(spellingKeys));
}

/** كِتَاب (ج كُتُب) is found under كتاب; كتاب / سفر under both. */
function variantsOf(headword: string): string[] {
  return headword.replace(/[([{<«].*?([)\]}>»]|$)/g, ' ').split(/[،,;؛/|]+/);
}

function spellingKeys(variant: string): string[] {
  const words = wordsOf(variant);
  if (words.length === 0 || words.length > LONGEST_KEY_WORDS) return [];
  const bare = withoutArticle(words[0] ?? '');
  const forms = [...words.length === 1 ? lemmaForms(words[0] ?? '') : [words.join(' ')]];
  if (bare) forms.push([bare, ...words.slice(1)].join(' '));
  return forms.map(keyOf);
}

function wordsOf(text: string): string[] {
  return findWords(text).map(({ start, end }) => text.slice(start, end));
}

/** قَاضٍ is قاضي in dictionaries that write it out, and the other way round. */
function lemmaForms(word: string): string[] {
  return word.endsWith(KASRATAN) ? [word, `${word.slice(0, -1)}ي`] : [word];
}

/** The word without its article; null where it has none. God's name begins with one that is never taken off. */
export function withoutArticle(word: string): string | null {
  const letters = bareLetters(word);
  if (!letters.startsWith('ال') || letters.length < 4 || letters === 'الله') return null;
  return word.slice(word.indexOf('ل') + 1).replace(/^[\u064b-\u0652]+/, '');
}

/** The single Arabic words a text gives for a headword of another language. */
export function translationsIn(text: string): string[] {
  const pieces = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/[\n،,;؛/|•.]+|\d+[.)-]?/);
  return pieces.flatMap((piece) => {
    const words = wordsOf(piece);
    return words.length === 1 && !/[A-Za-z]/.test(piece) ? words : [];
  });
}

/** Where an entry of a dictionary into Arabic is found. */
export function translationKeys(text: string): string[] {
  return unique(translationsIn(text).flatMap(spellingKeys));
}

/** What to look for, the likeliest first: the lemma, the word as written, then what may be left of it without clitics. */
export function lookUpKeys(lemma: string, written: string): string[] {
  const bare = withoutArticle(lemma);
  const forms = [...lemmaForms(lemma), written, ...(bare ? [bare] : []), ...stemsOf(lettersOf(written), lettersOf(lemma))];
  return unique(forms.map(keyOf), Infinity);
}

const lettersOf = (text: string): string => arabicLetters(bareLetters(text));

/** The fewer letters taken off, the likelier. A letter is no clitic where the lemma itself begins or ends with it: و in وزير. */
function stemsOf(word: string, lemma: string): string[] {
  const fronts = ['', ...clitics.before].filter((front) => word.startsWith(front) && !(word[0] === lemma[0] && word[front.length] !== lemma[0]));
  const ends = ['', ...clitics.after].filter((end) => word.endsWith(end) && !(word.at(-1) === lemma.at(-1) && word.at(-1 - end.length) !== lemma.at(-1)));
  const cuts = fronts.flatMap((front) => ends.map((end) => ({ front, end, left: word.length - front.length - end.length })));
  return cuts.filter(({ left }) => left >= LEAST_STEM && left < word.length)
    .sort((one, other) => other.left - one.left)
    .flatMap(({ front, end, left }) => beforePronoun(word.slice(front.length, front.length + left), end));
}

/** Before a pronoun tā marbūṭa is written ت and final yā ا: مدينته, مستواه. */
function beforePronoun(stem: string, end: string): string[] {
  if (end === '') return [stem];
  if (stem.endsWith('ت')) return [stem, `${stem.slice(0, -1)}ة`];
  return stem.endsWith('ا') ? [stem, `${stem.slice(0, -1)}ى`] : [stem];
}

function unique(keys: string[], most = MOST_KEYS): string[] {
  return [...new Set(keys)].filter((key) => key.length > 0).slice(0, most);
}
