// @vitest-environment jsdom
// News pages as Arab sites build them (fixtures/*.html), each with what a reader reads there beside it (*.txt: headline, then block by block).
import { describe, expect, it } from 'vitest';
import { readArticle, verdictOf } from '../../src/page/index.ts';
import { blocksOf, show, template, TEMPLATES } from './pages.ts';

describe('pages as Arab sites build them', () => {
  it.each(TEMPLATES)('%s', (name) => {
    const { html, title, body } = template(name), article = readArticle(show(html))!;
    expect(article.title).toBe(title);
    expect(blocksOf(article).filter(([kind]) => kind !== 'headline').map(([, text]) => text)).toEqual(body);
  });

  it.each(TEMPLATES)('%s is taken for news', (name) => {
    expect(verdictOf(show(template(name).html))).toMatchObject({ arabic: true, news: true });
  });
});
