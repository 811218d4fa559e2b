// One plain form in which banner texts, button labels and phrases are compared.

import { keyOf } from '../language/index.ts';

/**
 * Lower-case words parted by one space: Arabic by the dictionary's comparison key, Latin without accents,
 * punctuation as space. Close marks (× ✕ …) become the word `×`.
 */
export function plain(text: string): string {
  const latin = text.replace(/[\u00c0-\u024f]/g, unaccented).toLowerCase();
  return keyOf(latin.replace(/[✕✖✗✘⨯╳❌❎]/gu, ' × '))
    .replace(/[^\p{L}\p{N}×+]+/gu, ' ').trim();
}

function unaccented(letter: string): string {
  return letter === 'ı' ? 'i' : letter.normalize('NFD').charAt(0);
}
