// A word that the lexicon does not know: likely clitics come off, the rest is shown as it stands.

import type { Analysis, Segment } from '../annotations.ts';
import type { Letters } from './letters.ts';
import { ARTICLE, CONJUNCTIONS, PREPOSITIONS } from './clitics.ts';
import { cut } from './segments.ts';

/** An Analysis marked `guessed`. The article decides for a noun; everything else counts as a name. */
export function guess(word: Letters): Analysis {
  const bare = word.letters;
  const m = /^(و(?=.{3}))?(?:([بل])(?=ال.{3}|ل.{4}))?(ال(?=.{2})|(?<=ل)ل(?=.{3}))?(.+)$/u.exec(bare);
  const [, conjunction, preposition, article, rest] = m ?? [undefined, undefined, undefined, undefined, bare];
  const pieces: { letters: number; segment: Omit<Segment, 'text'> }[] = [];
  if (conjunction) pieces.push({ letters: 1, segment: CONJUNCTIONS[conjunction]! });
  if (preposition) pieces.push({ letters: 1, segment: PREPOSITIONS[preposition]! });
  if (article) pieces.push({ letters: article.length, segment: ARTICLE });
  pieces.push({ letters: (rest ?? bare).length, segment: { role: 'stem' } });
  const relative = /^(.{2,})ي(?:ة|ين|ون|ات)?$/u.test(rest ?? '');
  return {
    lemma: rest ?? bare, vocalized: word.text, pos: article ? (relative ? 'ADJ' : 'NOUN') : 'PROPN', gloss: {}, level: 6, guessed: true,
    segments: cut(word, pieces),
  };
}
