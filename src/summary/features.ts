// What can be said of each sentence before choosing, as small named functions. All features lie between 0 and 1.

import type { Article, Sentence } from './article.ts';
import { centrality } from './centrality.ts';
import { shared } from './content.ts';
import cueList from './cues.txt';
import { listOf } from './word-lists.ts';

/** What the features look at besides the sentence itself. */
export interface View {
  article: Article;
  /** Place among the sentences, and how many there are. */
  at: number;
  count: number;
  central: number;
  /** Content keys of the first sentence. */
  first: ReadonlySet<number>;
  /** Occurrences in the whole article of each of the sentence's content keys, and of the article's commonest. */
  often: Float64Array;
  most: number;
}

type Measure = (s: Sentence, view: View) => number;

const SHORT = 6, LONG = 45, VERY_LONG = 60, CUE_WORDS = 6;
const cues = listOf(cueList);
const yes = (is: boolean) => (is ? 1 : 0);
const isCue = (key: string) => cues.has(key) || cues.has(key.replace(/^[وف]?(?:ال)?/, ''));
const atMost1 = (n: number) => Math.min(1, n);

/** Share of the sentence's content words that `of` gives weight to, by that weight: it is told how often the article has each. */
function mean({ content: { counts } }: Sentence, { often }: View, of: (often: number) => number): number {
  let sum = 0, n = 0;
  for (let at = 0; at < counts.length; at++) { sum += of(often[at]!) * counts[at]!; n += counts[at]!; }
  return n ? sum / n : 0;
}

function titleCovered(s: Sentence, { article: { title } }: View): number {
  return title.size ? atMost1((2.5 * shared(s.content, title)) / title.size) : 0;
}

function similarToFirst(s: Sentence, { at, first }: View): number {
  return at ? atMost1(shared(s.content, first) / Math.max(4, Math.min(first.size, s.content.keys.length))) : 0;
}

const MEASURES = {
  constant: () => 1,
  first: (_, { at }) => yes(at === 0),
  second: (_, { at }) => yes(at === 1),
  early: (_, { at }) => 1 / (1 + at),
  forward: (_, { at, count }) => 1 - at / Math.max(1, count - 1),
  last: (_, { at, count }) => yes(count > 4 && at === count - 1),
  paragraph: (s) => yes(s.inParagraph === 0),
  deep: (s) => 1 - 1 / (1 + s.inParagraph),
  title: titleCovered,
  echo: similarToFirst,
  central: (_, { central }) => central,
  frequent: (s, view) => mean(s, view, (often) => often / view.most),
  shared: (s, view) => mean(s, view, (often) => yes(often > 1)),
  names: (s) => atMost1((3 * s.names) / Math.max(6, s.words)),
  figures: (s) => atMost1((4 * (s.figures + yes(/[0-9٠-٩]/.test(s.text)))) / Math.max(8, s.words)),
  cue: (s) => yes(s.glances.slice(0, CUE_WORDS).some((g) => isCue(g.written))),
  length: (s) => atMost1(s.words / LONG),
  long: (s) => atMost1(Math.max(0, s.words - LONG / 2) / VERY_LONG),
  brevity: (s) => SHORT / Math.max(SHORT, s.words),
  question: (s) => yes(s.question),
  back: (s) => yes(s.standing === 'back' || s.standing === 'carried' || s.standing === 'spoken'),
  heads: (s, { at, article }) => yes(s.inParagraph === 0 && article.sentences[at + 1]?.inParagraph === 1),
  fresh: (s) => yes(!/^[وف]/.test(s.text)),
  novel: (s, view) => mean(s, view, (often) => yes(often === 1)) * atMost1(s.words / LONG),
  opener: (s, { at }) => yes(s.inParagraph === 0 && at > 0 && s.standing === 'alone'),
} satisfies Record<string, Measure>;

export type Feature = keyof typeof MEASURES;
export const FEATURES = Object.keys(MEASURES) as Feature[];

/** A row of features, in FEATURES' order, for each sentence of the article. */
export function featuresOf(article: Article): Float64Array[] {
  const { sentences, vectors } = article;
  const central = centrality(vectors);
  const frequency: number[] = [];
  sentences.forEach(({ content: { counts } }, i) => counts.forEach((n, at) => {
    const key = vectors[i]!.keys[at]!;
    frequency[key] = (frequency[key] ?? 0) + n;
  }));
  const first = new Set(sentences[0]?.content.keys);
  const most = frequency.reduce((a, b) => Math.max(a, b), 1);
  const measures = FEATURES.map((f) => MEASURES[f] as Measure);
  return sentences.map((s, at) => {
    const { keys } = vectors[at]!, often = new Float64Array(keys.length), row = new Float64Array(measures.length);
    for (let i = 0; i < keys.length; i++) often[i] = frequency[keys[i]!]!;
    const view: View = { article, at, count: sentences.length, central: central[at]!, first, often, most };
    for (let f = 0; f < measures.length; f++) row[f] = measures[f]!(s, view);
    return row;
  });
}
