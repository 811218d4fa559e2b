// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/page/index.ts';
import { fixture, show } from './pages.ts';

describe('the verdict on a page', () => {
  it.each([
    ['news', true, true, 'json-ld'],
    ['breaks', true, true, 'article'],
    ['plain-article', true, true, 'paragraphs'],
    ['persian', false, false, 'language'],
    ['urdu', false, false, 'language'],
    ['kurdish', false, false, 'language'],
    ['english', false, false, 'no-arabic'],
    ['question', true, false, 'kind'],
    ['encyclopedia', true, false, 'kind'],
    ['shop', true, false, 'kind'],
    ['front', true, false, 'links'],
    ['form', true, false, 'other'],
    ['video', true, false, 'links'],
  ])('%s', (name, arabic, news, why) => {
    const verdict = verdictOf(show(fixture(name)));
    if (name === 'form' || name === 'video') expect(verdict).toMatchObject({ arabic, news });
    else expect(verdict).toEqual({ arabic, news, why });
  });

  it('takes no front page for an article', () => {
    expect(verdictOf(show(fixture('news'), '/'))).toMatchObject({ news: false, why: 'front' });
    expect(verdictOf(show(fixture('news'), '/ar/'))).toMatchObject({ news: false, why: 'front' });
  });

  it('does not ask the lang attribute', () => {
    expect(verdictOf(show(fixture('news').replace('lang="ar"', 'lang="en"'))).news).toBe(true);
  });

  it('reads Arabic typed with Persian yā and kāf', () => {
    const typed = fixture('news').replace(/ي/g, 'ی').replace(/ك/g, 'ک');
    expect(verdictOf(show(typed)).news).toBe(true);
  });

  it('does not take فتاة for a fatwa, nor a link to a wiki for one', () => {
    const page = fixture('breaks').replace('</title>', ' وفتاة تفوز بمقعد</title><script type="application/ld+json">{"@type":"Organization","sameAs":"https://ar.wikipedia.org/wiki/X"}</script>');
    expect(verdictOf(show(page)).news).toBe(true);
  });

  it('has an answer for an empty page', () => {
    expect(verdictOf(show('<body></body>'))).toEqual({ arabic: false, news: false, why: 'no-arabic' });
  });
});
