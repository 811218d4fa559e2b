// A word as it goes to the reader's list: with the sentence in which it stands.

import type { Word } from '../annotations.ts';
import type { LiveArticle } from '../page/index.ts';
import type { WordToKeep } from './memory.ts';
import type { Reading } from './reading.ts';
import { covering } from './spans.ts';

/** `url` is the page's address as it may be kept. */
export function wordToKeep(word: Word, reading: Reading, article: LiveArticle, url: string): WordToKeep {
  const { lemma, pos, root, gloss, level } = word;
  const sentence = covering(reading.sentences, word.start, word.end);
  const kept: WordToKeep = { lemma, pos, gloss, level, ...(root && { root }) };
  if (!sentence) return kept;
  const { start, end } = sentence;
  const encounter = { sentence: reading.text.slice(start, end), start: word.start - start, end: word.end - start, title: article.title, url };
  return { ...kept, encounter };
}
