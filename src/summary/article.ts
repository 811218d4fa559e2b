// The article as its sentences: those that may be chosen, with their words, and what they share.

import type { Block, Entity, TextDocument } from '../annotations.ts';
import { joinBrokenLines, type SentenceSpan } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';
import { similarities, vectorsOf, type Vector } from './centrality.ts';
import { contentOf, repeats, titleKeys } from './content.ts';
import { countWords } from './count-words.ts';
import { quoteWatcher, standingOf, type Standing } from './standing.ts';

/** What the engine has already read of the document. */
export interface ReadDocument {
  spans: SentenceSpan[];
  sentences: Token[][];
  entities: Entity[];
  lexicon: Lexicon;
}

export interface Sentence {
  /** Place among the document's sentences. */
  index: number;
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  /** Words and numbers, as a word budget counts them. */
  words: number;
  /** Lemma keys of the content words, with their counts. */
  content: Map<string, number>;
  /** Place in its paragraph, from 0. */
  inParagraph: number;
  standing: Standing;
  names: number;
  figures: number;
}

export interface Article {
  document: TextDocument;
  sentences: Sentence[];
  /** Of each sentence's content. */
  vectors: Vector[];
  /** Likeness of two sentences by their places. */
  alike(a: number, b: number): number;
  title: Set<string>;
  words: number;
}

const APART = new Set<Block['kind']>(['headline', 'subhead', 'caption']);
const NAMES = new Set<Entity['type']>(['person', 'place', 'organization']);
/** From this share of lines with a stop at their end on, a line without one is a heading, a caption or a link. */
const STOPS = 0.6;
const STOPPED = /[.؟?!…۔][»”“")\]’']*$/;

/** Headings, captions and the headline told again are no sentences of the article. */
export function articleOf(document: TextDocument, read: ReadDocument): Article {
  const apart = (document.blocks ?? []).filter((b) => APART.has(b.kind));
  const counts = countEntities(read);
  const title = titleKeys(document.title ?? '');
  const cutsQuote = quoteWatcher(), heading = headings(document, read.spans), place = places(document, read.spans);
  const sentences: Sentence[] = [];
  read.spans.forEach(({ start, end }, index) => {
    const tokens = read.sentences[index]!, text = document.text.slice(start, end), half = cutsQuote(text, !place[index]);
    if (!tokens.length || heading(index) || apart.some((b) => b.start <= start && start < b.end)) return;
    const content = contentOf(tokens, read.lexicon);
    if (!place[index] && repeats(content, title)) return;
    const standing = standingIn(half ? 'never' : standingOf(text, tokens), sentences.length);
    sentences.push({ index, start, end, text, tokens, words: countWords(text), content, inParagraph: place[index]!, standing, ...counts[index]! });
  });
  const words = sentences.reduce((sum, s) => sum + s.words, 0);
  const vectors = vectorsOf(sentences.map((s) => s.content));
  return { document, sentences, vectors, alike: similarities(vectors), title, words };
}

/** The article's first sentence has nothing before it to lean on. */
function standingIn(standing: Standing, before: number): Standing {
  return standing === 'back' && !before ? 'leaning' : standing;
}

/** Place of each sentence in its paragraph. */
function places(document: TextDocument, spans: SentenceSpan[]): number[] {
  const lines = document.blocks ? document.text : joinBrokenLines(document.text);
  let place = 0;
  return spans.map((s, i) => (place = i === 0 || lines.slice(spans[i - 1]!.end, s.start).includes('\n') ? 0 : place + 1));
}

/** Says of a sentence whether it is a whole line without a stop among lines that have one. */
function headings({ text }: TextDocument, spans: SentenceSpan[]): (index: number) => boolean {
  const lineEnds = spans.map((s, i) => i === spans.length - 1 || text.slice(s.end, spans[i + 1]!.start).includes('\n'));
  const stopped = spans.map((s) => STOPPED.test(text.slice(Math.max(s.start, s.end - 8), s.end)));
  const lines = lineEnds.filter(Boolean).length, ended = lineEnds.filter((is, i) => is && stopped[i]).length;
  return (i) => ended >= STOPS * lines && lineEnds[i]! && !stopped[i] && (i === 0 || lineEnds[i - 1]!);
}

/** Names and figures of each sentence; both lists are in the text's order. */
function countEntities({ spans, entities }: ReadDocument): { names: number; figures: number }[] {
  const counts = spans.map(() => ({ names: 0, figures: 0 }));
  let at = 0;
  for (const e of entities) {
    while (at < spans.length && spans[at]!.end <= e.start) at++;
    if (at < spans.length) counts[at]![NAMES.has(e.type) ? 'names' : 'figures']++;
  }
  return counts;
}
