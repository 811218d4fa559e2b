// What a reader takes along of an article, to copy or to print: plain data, in no interface language.

import type { KeyFact, Level } from './annotations.ts';

/** What a note may hold: UTF-16 units of a text and of the address, entries of a list. */
export const MOST_NOTED = { text: 3000, address: 8000, entries: 2000 };

export interface Note {
  title: string;
  /** The page's address as it may be kept. */
  address: string;
  /** ISO 8601, where the page says it. */
  published?: string;
  summary: NotedSentence[];
  facts: { kind: KeyFact['kind']; told: string[] }[];
  names: { layer: NotedLayer; entries: NotedName[] }[];
  words: NotedWord[];
}

export interface NotedSentence {
  text: string;
  /** Who says it, where the sentence itself does not tell. */
  speaker?: string;
}

export type NotedLayer = 'people' | 'places' | 'organizations' | 'facts';

export interface NotedName {
  ar: string;
  /** In the reader's languages. */
  en?: string;
  about: NotedGloss[];
  count: number;
}

export interface NotedWord {
  lemma: string;
  level: Level;
  glosses: NotedGloss[];
}

export interface NotedGloss {
  lang: 'en' | 'ar';
  text: string;
}
