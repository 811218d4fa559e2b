// Pages around short stories that were written for these tests (fixtures/*.txt: the headline, then a paragraph a line).

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './harness.ts';

export interface Story {
  title: string;
  paragraphs: string[];
}

export type StoryName = 'market' | 'railway' | 'persian' | 'english';

export function story(name: StoryName): Story {
  const [title = '', ...paragraphs] = readFileSync(path.join(ROOT, 'tests/browser/fixtures', `${name}.txt`), 'utf8').trim().split('\n');
  return { title, paragraphs };
}

export const article = ({ title, paragraphs }: Story) =>
  `<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>`;

export interface Around {
  lang?: string;
  dir?: string;
  head?: string;
  /** What stands in the body before and after the story. */
  before?: string;
  after?: string;
}

export function storyPage(told: Story, { lang = 'ar', dir = 'rtl', head = '', before = '', after = '' }: Around = {}): string {
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${told.title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article">${head}</head>
<body>${before}<main>${article(told)}</main>${after}</body></html>`;
}

/** The story that ships with `npm start`. */
export const sample = () => readFileSync(path.join(ROOT, 'src/start/sample/article.html'), 'utf8');

/** The sample without its cookie bar: a page on which nothing has to be cleared. */
export const quietSample = () => sample().replace(/<div class="cookie-bar"[\s\S]*?<\/script>/, '');
