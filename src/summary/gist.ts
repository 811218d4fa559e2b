// The gist of an article: its sentences at three lengths, key facts, reading time.

import type { Digest, Gist, SummaryLength, SummarySentence } from '../annotations.ts';
import type { Article, ReadDocument } from './article.ts';
import { countWords } from './count-words.ts';
import { keyFacts } from './facts.ts';
import { chooseForReaders } from './for-readers.ts';
import { budgetOf, LENGTHS, sparesEnough, tooShort } from './lengths.ts';
import { minutesOf } from './reading-time.ts';
import { reasonsOf } from './reasons.ts';
import { READER, scored, weightsAt, worth, type Scored } from './score.ts';

const EMPTY: Digest = { sentences: [], words: 0, minutes: 0, saves: 0 };

/** Undefined where there is no sentence at all. */
export function gistOf(article: Article, read: ReadDocument): Gist | undefined {
  if (!article.sentences.length) return undefined;
  const words = countWords(article.document.text);
  const { lengths, all, none } = pick(article);
  const shown = [...new Set(Object.values(lengths).flat())].sort((a, b) => a.sentence.index - b.sentence.index);
  const digest = (length: SummaryLength) => (none ? EMPTY : digestOf(lengths[length], shown, words));
  return {
    sentences: none ? [] : sentencesOf(shown, all, budgetOf('medium', article.words).words),
    lengths: { short: digest('short'), medium: digest('medium'), long: digest('long') },
    ...(none && { none }),
    facts: keyFacts(article.document.text, read.entities, read.spans, lengths.medium.map((c) => c.sentence)),
    reading: { words, minutes: minutesOf(words) },
  };
}

function pick(article: Article): { lengths: Record<SummaryLength, Scored[]>; all: Scored[]; none: Gist['none'] } {
  const all = scored(article);
  const lengths = { short: [], medium: [], long: [] } as Record<SummaryLength, Scored[]>;
  for (const length of LENGTHS) lengths[length] = chooseForReaders(article, all, length);
  const none = tooShort(article.words, article.sentences.length) ?? (sparesEnough(wordsOf(lengths.short), article.words) ? undefined : 'short');
  return { lengths, all, none };
}

/** Who speaks in a chosen sentence that is shown without the one before, where the article says it. */
export function speakerIn(chosen: readonly Scored[], at: number): string | undefined {
  const { standing, speaker, index } = chosen[at]!.sentence;
  return standing === 'spoken' && chosen[at - 1]?.sentence.index !== index - 1 ? speaker : undefined;
}

const wordsOf = (chosen: Scored[]) => chosen.reduce((sum, c) => sum + c.sentence.words, 0);

function digestOf(chosen: Scored[], shown: Scored[], of: number): Digest {
  const words = wordsOf(chosen);
  const saves = Math.round(100 * Math.max(0, 1 - words / of)) / 100;
  const speakers = chosen.flatMap((c, i) => { const speaker = speakerIn(chosen, i); return speaker ? [[shown.indexOf(c), speaker] as const] : []; });
  const said = speakers.length && { speakers: Object.fromEntries(speakers) };
  return { sentences: chosen.map((c) => shown.indexOf(c)), words, minutes: minutesOf(words), saves, ...said };
}

/** The sentences of one length, with who speaks in them. */
export function shownAt({ sentences, lengths }: Gist, length: SummaryLength): SummarySentence[] {
  const { sentences: chosen, speakers } = lengths[length];
  return chosen.map((i) => ({ ...sentences[i]!, ...(speakers?.[i] && { speaker: speakers[i] }) }));
}

/** As the annotations show them, judged for a summary of `words` words. */
export function sentencesOf(chosen: Scored[], all: Scored[], words: number): SummarySentence[] {
  const weights = weightsAt(READER, words), reasons = reasonsOf(chosen, all, weights);
  const score = (features: Scored['features']) => Math.round(worth(features, weights) * 1000) / 1000;
  return chosen.map(({ sentence: { start, end, text }, features }, i) => ({ start, end, text, score: score(features), why: reasons[i]! }));
}
