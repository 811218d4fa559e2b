// A word that the lexicon does not know: likely clitics come off, the rest is shown as it stands.

import type { Analysis, Segment } from '../annotations.ts';
import { romanize } from '../language/index.ts';
import type { Letters } from './letters.ts';
import { ARTICLE, CONJUNCTIONS, PREPOSITIONS } from './clitics.ts';
import { cut } from './segments.ts';

/** An Analysis marked `guessed`. The article decides for a noun; everything else counts as a name and is told in Latin letters. */
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
  const name = !article;
  return {
    lemma: rest ?? bare, vocalized: word.text, pos: name ? 'PROPN' : relative ? 'ADJ' : 'NOUN',
    gloss: name ? { en: `a name (roughly ${romanize(rest ?? bare)})`, ar: 'اسم علم' } : {}, level: 6, guessed: true, segments: cut(word, pieces),
  };
}
