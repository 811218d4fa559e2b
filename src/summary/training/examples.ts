// Articles with reference summaries, read once by the engine, ready to be summed up with any weights.

import { existsSync, readFileSync } from 'node:fs';
import type { Entity, TextDocument } from '../../annotations.ts';
import type { SentenceSpan } from '../../language/index.ts';
import { articleOf, type Article, type ReadDocument } from '../article.ts';
import { choose } from '../choose.ts';
import { scored, type Scored, type Weights } from '../score.ts';
import { References, rougeTokens } from './rouge.ts';

export interface Row {
  id: string;
  title?: string;
  text: string;
  references: string[];
}

export type ReadArticle = (document: TextDocument) => ReadDocument;
export type { Entity, SentenceSpan };

export function rowsOf(file: string): Row[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l) as Row) : [];
}

/** Words of the reference in the middle: what a summary may hold. */
export function budgetOf(row: Row): number {
  const lengths = row.references.map((r) => rougeTokens(r).length).sort((a, b) => a - b);
  return lengths[lengths.length >> 1]!;
}

export class Example {
  readonly article: Article;
  readonly all: Scored[];
  readonly tokens: string[][];
  readonly budget: number;
  readonly references: References;
  private readonly known = new Map<string, [number, number]>();

  constructor(readonly row: Row, read: ReadArticle) {
    const document: TextDocument = { text: row.text, ...(row.title && { title: row.title }) };
    this.article = articleOf(document, read(document));
    this.all = scored(this.article);
    this.tokens = this.all.map((s) => rougeTokens(s.sentence.text));
    this.budget = budgetOf(row);
    this.references = new References(row.references.map(rougeTokens));
  }

  /** ROUGE of the summary that these weights choose. */
  score(weights: Weights): [number, number] {
    const chosen = choose(this.article, this.all, { words: this.budget, sentences: Infinity }, weights).map((c) => this.all.indexOf(c));
    return this.scoreOf(chosen);
  }

  /** ROUGE of these sentences, by their places. */
  scoreOf(chosen: readonly number[]): [number, number] {
    const key = chosen.join(' ');
    let known = this.known.get(key);
    if (!known) this.known.set(key, (known = this.references.score(chosen.flatMap((i) => this.tokens[i]!))));
    return known;
  }
}
