// The article as its sentences: those that may be chosen, with their words, and what they share.

import type { Block, Entity, TextDocument } from '../annotations.ts';
import type { SentenceSpan } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';
import { contentOf, countWords, titleKeys } from './content.ts';
import { inverseFrequency } from './centrality.ts';

/** What the engine has already read of the document. */
export interface ReadDocument {
  spans: SentenceSpan[];
  sentences: Token[][];
  entities: Entity[];
  lexicon: Lexicon;
}

export interface Sentence {
  /** Place among the document's sentences, and among those that may be chosen. */
  index: number;
  at: number;
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  /** Words and numbers, as a word budget counts them. */
  words: number;
  /** Lemma keys of the content words, with their counts. */
  content: Map<string, number>;
  /** First of its paragraph. */
  opens: boolean;
  names: number;
  figures: number;
}

export interface Article {
  document: TextDocument;
  sentences: Sentence[];
  idf: Map<string, number>;
  title: Set<string>;
  words: number;
}

const APART = new Set<Block['kind']>(['headline', 'subhead', 'caption']);
const NAMES = new Set<Entity['type']>(['person', 'place', 'organization']);

export function articleOf(document: TextDocument, read: ReadDocument): Article {
  const apart = (document.blocks ?? []).filter((b) => APART.has(b.kind));
  const counts = countEntities(read);
  const sentences: Sentence[] = [];
  read.spans.forEach(({ start, end }, index) => {
    const tokens = read.sentences[index]!;
    if (!tokens.length || apart.some((b) => b.start <= start && start < b.end)) return;
    const text = document.text.slice(start, end);
    const opens = index === 0 || document.text.slice(read.spans[index - 1]!.end, start).includes('\n');
    sentences.push({ index, at: sentences.length, start, end, text, tokens, words: countWords(text), content: contentOf(tokens, read.lexicon), opens, ...counts[index]! });
  });
  const words = sentences.reduce((sum, s) => sum + s.words, 0);
  return { document, sentences, idf: inverseFrequency(sentences.map((s) => s.content)), title: titleKeys(document.title ?? ''), words };
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
