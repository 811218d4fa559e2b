// Which sentences carry the article.

import type { Entity, SummarySentence, TextDocument } from '../annotations.ts';
import { keyOf, type SentenceSpan } from '../language/index.ts';
import { POS_TAGS, type Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';

/** What the engine has already read of the document. */
export interface ReadDocument {
  spans: SentenceSpan[];
  sentences: Token[][];
  entities: Entity[];
  lexicon: Lexicon;
}

/** Sentences with fewer words are labels, bylines, cries. */
const SHORTEST = 4;

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);

/** Keys of a sentence's content words: lemmas where known. */
function contentOf(tokens: Token[], lexicon: Lexicon): Set<string> {
  const out = new Set<string>();
  for (const t of tokens) {
    const r = t.readings[0];
    if (!r) { out.add(keyOf(t.text)); continue; }
    const id = lexicon.rowLemma[r.row]!;
    if (CONTENT.has(POS_TAGS[lexicon.lemmaPos[id]!]!)) out.add(keyOf(lexicon.lemmaText(id)));
  }
  return out;
}

/** Sentences in the text's order, verbatim; together at most `maxWords` words unless only one is given. */
export function summarize(document: TextDocument, read: ReadDocument, options: { maxWords?: number } = {}): SummarySentence[] {
  const { spans, sentences, lexicon } = read;
  const headlineEnd = document.blocks?.find((b) => b.kind === 'headline')?.end ?? 0;
  const contents = sentences.map((s) => contentOf(s, lexicon));
  const title = new Set((document.title ?? '').split(/\s+/).map(keyOf));
  const total = sentences.reduce((n, s) => n + s.length, 0);
  const maxWords = options.maxWords ?? Math.max(30, Math.min(90, Math.round(total / 4)));
  const weight = new Map<string, number>();
  for (const c of contents) for (const k of c) weight.set(k, (weight.get(k) ?? 0) + 1);
  const all = spans.map((s, i) => {
    const c = contents[i]!;
    let centrality = 0, overlap = 0;
    for (const k of c) { centrality += weight.get(k)! > 1 ? Math.log(weight.get(k)!) : 0; if (title.has(k)) overlap++; }
    const opensParagraph = i === 0 || /\n/.test(document.text.slice(spans[i - 1]!.end, s.start));
    const score = (i === 0 ? 3 : 0) + 2 / (1 + i / 3) + (opensParagraph ? 0.6 : 0) + centrality / Math.sqrt(8 + c.size) + overlap * 0.3;
    return { i, score, words: sentences[i]!.length };
  }).filter((s) => spans[s.i]!.start >= headlineEnd && s.words > 0);
  const long = all.filter((s) => s.words >= SHORTEST);
  const scored = long.length ? long : all;
  const chosen: typeof scored = [];
  let used = 0;
  for (const s of [...scored].sort((a, b) => b.score - a.score)) {
    if (options.maxWords === undefined && chosen.length >= 3) break;
    if (chosen.length && used + s.words > maxWords) continue;
    chosen.push(s);
    used += s.words;
  }
  return chosen.sort((a, b) => a.i - b.i).map(({ i, score }) => ({ ...spans[i]!, text: document.text.slice(spans[i]!.start, spans[i]!.end), score }));
}
