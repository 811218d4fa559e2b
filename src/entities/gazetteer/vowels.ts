// Vowels of single name words: names are often known only as papers print them, without vowels.

import { bareLetters } from '../../language/index.ts';
import { lines } from './source-lines.ts';

/** Written word → vowelled word, from vowels.txt or from the words of a compiled file. */
export function vowelsOf(words: string[]): Map<string, string> {
  return new Map(words.map((w) => [bareLetters(w), w]));
}

/** The words of vowels.txt. */
export const vowelWords = (text: string) => lines(text);

/** The name with vowels on those of its words that have none and are known. */
export function withVowels(name: string, vowels: Map<string, string>): string {
  return name.split(' ').map((w) => (w === bareLetters(w) ? vowels.get(w) ?? w : w)).join(' ');
}
