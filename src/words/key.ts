import type { KeptWord } from '../messages.ts';

/** What makes two words one: vowelled lemma and part of speech. Vowel and shadda may be written in either order. */
export function wordKey({ lemma, pos }: Pick<KeptWord, 'lemma' | 'pos'>): string {
  return `${lemma.normalize('NFC')}|${pos}`;
}
