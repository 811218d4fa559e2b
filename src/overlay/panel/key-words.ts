// The words of an article most worth learning for its reader.

import type { Gloss, Level, PartOfSpeech, Phrase, Word } from '../../annotations.ts';
import type { Span } from '../spans.ts';

export interface KeyWord {
  key: string;
  /** The reading of its first mention. */
  word: Word;
  mentions: Span[];
}

export interface KeyPhrase {
  key: string;
  lemma: string;
  gloss: Gloss;
  level: Level;
  mentions: Span[];
}

/** A learner gains most from nouns, verbs and adjectives; function words are learnt elsewhere. */
const WORTH_LEARNING: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** One more mention counts this much; more than MENTIONS_COUNTED of them say nothing new. */
const PER_MENTION = 2;
const MENTIONS_COUNTED = 4;
/** Every level beyond the next one above the reader's makes a word rarer in the news, and less useful now. */
const PER_LEVEL_TOO_HIGH = 1;
/** A word of headline or lead carries the story. */
const IN_OPENING = 2;

/** Words one per lemma. */
export function groupWords(words: readonly Word[]): KeyWord[] {
  const byLemma = new Map<string, KeyWord>();
  for (const word of words) {
    const key = `${word.lemma.normalize('NFC')}|${word.pos}`;
    const entry = byLemma.get(key) ?? { key, word, mentions: [] };
    byLemma.set(key, entry);
    entry.mentions.push({ start: word.start, end: word.end });
  }
  return [...byLemma.values()];
}

/** Glossed words, most useful first. `opening` is where headline and lead end. */
export function chooseKeyWords(glossed: readonly Word[], level: Level, opening: number, limit: number): KeyWord[] {
  return groupWords(glossed.filter((word) => WORTH_LEARNING.has(word.pos) && !word.guessed))
    .map((entry) => ({ entry, use: usefulness(entry, level, opening) }))
    .sort((a, b) => b.use - a.use || a.entry.word.start - b.entry.word.start)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function usefulness({ word, mentions }: KeyWord, level: Level, opening: number): number {
  return PER_MENTION * Math.min(mentions.length, MENTIONS_COUNTED)
    - PER_LEVEL_TOO_HIGH * Math.max(0, word.level - level - 1)
    + (word.start < opening ? IN_OPENING : 0);
}

/** Phrases one per lemma, in text order. */
export function groupPhrases(phrases: readonly Phrase[]): KeyPhrase[] {
  const byLemma = new Map<string, KeyPhrase>();
  for (const { lemma, gloss, level, start, end } of phrases) {
    const key = `phrase:${lemma}`;
    const entry = byLemma.get(key) ?? { key, lemma, gloss, level, mentions: [] };
    byLemma.set(key, entry);
    entry.mentions.push({ start, end });
  }
  return [...byLemma.values()];
}
