// A word as it goes to the reader's list: with the sentence in which it stands.

import type { Word } from '../annotations.ts';
import type { LiveArticle } from '../page/index.ts';
import type { WordToKeep } from './memory.ts';
import type { Reading } from './reading.ts';
import { covering } from './spans.ts';

/** What is kept of a page, however odd: UTF-16 units before and behind the word, of the title, of the address. */
const MOST = { around: 2000, title: 500, address: 8000 };

/** `url` is the page's address as it may be kept. */
export function wordToKeep(word: Word, reading: Reading, article: LiveArticle, url: string): WordToKeep {
  const { lemma, pos, root, gloss, level } = word;
  const sentence = covering(reading.sentences, word.start, word.end);
  const kept: WordToKeep = { lemma, pos, gloss, level, ...(root && { root }) };
  if (!sentence) return kept;
  const start = Math.max(sentence.start, word.start - MOST.around), end = Math.min(sentence.end, word.end + MOST.around);
  const encounter = {
    sentence: reading.text.slice(start, end), start: word.start - start, end: word.end - start,
    title: article.title.slice(0, MOST.title), url: url.length > MOST.address ? '' : url, // cut, it would lead nowhere
  };
  return { ...kept, encounter };
}
