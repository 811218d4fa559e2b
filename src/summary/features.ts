// What can be said of each sentence before choosing: place, words, form. All features lie between 0 and 1.

import type { Entity, TextDocument } from '../annotations.ts';
import { keyOf, type SentenceSpan } from '../language/index.ts';
import { POS_TAGS, type Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';
import { centrality, inverseFrequency } from './centrality.ts';
import openingWords from './openings.txt';

/** What the engine has already read of the document. */
export interface ReadDocument {
  spans: SentenceSpan[];
  sentences: Token[][];
  entities: Entity[];
  lexicon: Lexicon;
}

export const FEATURES = ['first', 'early', 'paragraph', 'central', 'title', 'names', 'figures', 'length', 'short', 'leaning', 'question', 'quote', 'last', 'lead'] as const;
export type Feature = (typeof FEATURES)[number];

export interface Candidate {
  index: number;
  /** Words and numbers, as a word budget counts them. */
  words: number;
  content: Map<string, number>;
  features: Record<Feature, number>;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
const LEANING = new Set(openingWords.split('\n').filter((l) => l && !l.startsWith('#')).map((l) => keyOf(l)));
const LONG = 45, SHORT = 6;

const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0;

/** Candidates in the text's order; the headline block is none. */
export function candidatesOf(document: TextDocument, read: ReadDocument): { candidates: Candidate[]; idf: Map<string, number> } {
  const { spans, sentences, lexicon } = read;
  const headlines = (document.blocks ?? []).filter((b) => b.kind === 'headline' || b.kind === 'subhead' || b.kind === 'caption');
  const kept = spans.map((_, i) => i).filter((i) => sentences[i]!.length > 0 && !headlines.some((b) => b.start <= spans[i]!.start && spans[i]!.start < b.end));
  const contents = kept.map((i) => contentOf(sentences[i]!, lexicon));
  const idf = inverseFrequency(contents);
  const central = centrality(contents, idf);
  const title = titleKeys(document.title ?? '');
  const entitiesIn = counter(read.entities, (e) => e.type === 'person' || e.type === 'place' || e.type === 'organization');
  const figuresIn = counter(read.entities, (e) => e.type === 'date' || e.type === 'money' || e.type === 'quantity');
  const candidates = kept.map((i, at): Candidate => {
    const span = spans[i]!, text = document.text.slice(span.start, span.end), words = countWords(text);
    const opens = i === 0 || document.text.slice(spans[i - 1]!.end, span.start).includes('\n');
    return { index: i, words, content: contents[at]!, features: {
      first: at === 0 ? 1 : 0, early: 1 / (1 + at), paragraph: opens ? 1 : 0, central: central[at]!, title: overlap(contents[at]!, title),
      names: Math.min(1, entitiesIn(span) / 4), figures: Math.min(1, (figuresIn(span) + (/[0-9٠-٩]/.test(text) ? 1 : 0)) / 3),
      length: Math.min(1, words / LONG), short: words < SHORT ? 1 : 0, leaning: leans(sentences[i]!) ? 1 : 0,
      question: /[؟?]\s*[»”"]?$/.test(text) ? 1 : 0, quote: /^["«“]/.test(text) ? 1 : 0, last: kept.length > 4 && at === kept.length - 1 ? 1 : 0, lead: at < 3 ? 1 : 0,
    } };
  });
  return { candidates, idf };
}

/** Keys of a sentence's content words with their counts: lemmas where known. */
function contentOf(tokens: Token[], lexicon: Lexicon): Map<string, number> {
  const out = new Map<string, number>();
  for (const t of tokens) {
    const r = t.readings[0];
    const id = r && lexicon.rowLemma[r.row]!;
    if (id !== undefined && !CONTENT.has(POS_TAGS[lexicon.lemmaPos[id]!]!)) continue;
    const key = id === undefined ? keyOf(t.text) : keyOf(lexicon.lemmaText(id));
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

/** Keys of the title's words, with and without their first clitics. */
function titleKeys(title: string): Set<string> {
  return new Set(title.split(/[^\p{L}\p{M}]+/u).filter(Boolean).flatMap((w) => { const k = keyOf(w); return [k, k.replace(/^[وفبلك]?ال/, ''), k.replace(/^[وفبلك]/, '')]; }));
}

function overlap(content: Map<string, number>, title: Set<string>): number {
  if (!title.size) return 0;
  let n = 0;
  for (const k of content.keys()) if (title.has(k)) n++;
  return Math.min(1, n / 5);
}

function counter(entities: Entity[], is: (e: Entity) => boolean): (span: SentenceSpan) => number {
  const chosen = entities.filter(is);
  return (span) => chosen.filter((e) => e.start >= span.start && e.end <= span.end).length;
}

function leans(tokens: Token[]): boolean {
  const one = keyOf(tokens[0]!.text), two = tokens[1] ? `${one} ${keyOf(tokens[1].text)}` : one;
  return [one, two].some((k) => LEANING.has(k) || LEANING.has(k.replace(/^[وف]/, '')));
}
