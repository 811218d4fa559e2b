// How well a headword fits the word that is looked up: one key stands for several spellings and vowellings.

import { arabicLetters, isArabicLetter, keyOf, SHADDA, stripNoise } from '../language/index.ts';
import { withoutArticle } from './keys.ts';

/** 0: the same letters; 1: another spelling (hamza, final yā); 2: with the article, or one of several spellings; null: another word. */
export type Fit = 0 | 1 | 2 | null;

interface Letter { letter: string; marks: string }

export function fitOf(headword: string, word: string): Fit {
  const bare = withLettersOf(headword, word);
  if (bare === null) return 2;
  const own = lettersOf(bare), asked = lettersOf(word);
  const article = bare !== headword;
  if (own.length === asked.length && !own.every((letter, at) => agree(letter, asked[at], at === own.length - 1, article && at === 0))) return null;
  if (article) return 2;
  return own.map(({ letter }) => letter).join('') === asked.map(({ letter }) => letter).join('') ? 0 : 1;
}

/** With or without its article. */
export const hasLettersOf = (headword: string, word: string): boolean => withLettersOf(headword, word) !== null;

function withLettersOf(headword: string, word: string): string | null {
  return [headword, withoutArticle(headword)].find((each) => each !== null && keyOf(each) === keyOf(word)) ?? null;
}

function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  for (const sign of arabicLetters(stripNoise(text.normalize('NFC')))) {
    if (isArabicLetter(sign.charCodeAt(0))) letters.push({ letter: sign, marks: '' });
    else if (letters.length > 0) (letters[letters.length - 1] as Letter).marks += sign;
  }
  return letters;
}

/** Marks that are left out contradict nothing. The last vowel is the case's; the article doubles the letter after it. */
function agree(own: Letter, asked: Letter | undefined, last: boolean, afterArticle: boolean): boolean {
  if (last || !asked || own.marks === '' || asked.marks === '') return true;
  if (!afterArticle && own.marks.includes(SHADDA) !== asked.marks.includes(SHADDA)) return false;
  const vowel = vowelOf(own), other = vowelOf(asked);
  return vowel === '' || other === '' || vowel === other;
}

/** Sukūn and the vowels; a long vowel's own sign may be left out before its letter. */
const vowelOf = ({ marks }: Letter): string => /[\u064b-\u0650\u0652]/.exec(marks)?.[0] ?? '';
