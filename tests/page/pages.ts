// The fixtures in tests/fixtures/pages and tests/page/fixtures, put into the test's document.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LiveArticle } from '../../src/page/index.ts';

export const fixture = (name: string): string => readFileSync(path.join(import.meta.dirname, '../fixtures/pages', `${name}.html`), 'utf8');

/** Shows a page under an address of its own. */
export function show(html: string, url = '/2026/03/story'): Document {
  history.replaceState(null, '', url);
  document.documentElement.innerHTML = /<html[^>]*>([\s\S]*)<\/html>/.exec(html)?.[1] ?? html;
  return document;
}

export const blocksOf = ({ document: { blocks = [], text } }: LiveArticle): [kind: string, text: string][] =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const OWN = path.join(import.meta.dirname, 'fixtures');

/** Names of the news templates. */
export const TEMPLATES: string[] = readdirSync(OWN).filter((file) => file.endsWith('.html')).map((file) => file.replace('.html', ''));

export interface Template {
  html: string;
  title: string;
  /** What follows the headline, block by block. */
  body: string[];
}

export function template(name: string): Template {
  const [html, gold] = ['html', 'txt'].map((kind) => readFileSync(path.join(OWN, `${name}.${kind}`), 'utf8'));
  const [title = '', ...body] = gold!.trim().split('\n');
  return { html: html!, title, body };
}
