// The fixtures in tests/fixtures/pages, put into the test's document.

import { readFileSync } from 'node:fs';
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
