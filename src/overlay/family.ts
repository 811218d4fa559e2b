// The words of one root: those of this article, with their places, and those the dictionary has beyond them.

import type { Entry, Word } from '../annotations.ts';
import type { Span } from './spans.ts';

export interface Relative {
  /** Its first mention's reading. */
  word: Word;
  mentions: Span[];
}

const keyOfWord = ({ lemma, pos }: Pick<Word, 'lemma' | 'pos'>): string => `${lemma}|${pos}`;

/** Words of the root other than the one asked about, one entry per lemma, in text order. */
export function relativesOf(words: readonly Word[], of: Pick<Word, 'lemma' | 'pos' | 'root'>): Relative[] {
  const found = new Map<string, Relative>();
  for (const word of words) {
    const key = keyOfWord(word);
    if (!of.root || word.root !== of.root || word.guessed || key === keyOfWord(of)) continue;
    const relative = found.get(key) ?? { word, mentions: [] };
    found.set(key, relative);
    relative.mentions.push({ start: word.start, end: word.end });
  }
  return [...found.values()];
}

/** Entries that are neither the word itself nor in the article, easiest first. */
export function furtherEntries(entries: readonly Entry[], of: Pick<Word, 'lemma' | 'pos'>, relatives: readonly Relative[]): Entry[] {
  const known = new Set([keyOfWord(of), ...relatives.map(({ word }) => keyOfWord(word))]);
  const further = entries.filter((entry) => !known.has(keyOfWord(entry))).sort((a, b) => a.level - b.level);
  // A noun and an adjective of one form and meaning say the same twice.
  return [...new Map(further.map((entry) => [`${entry.lemma}|${entry.gloss.en ?? entry.gloss.ar}`, entry])).values()];
}
