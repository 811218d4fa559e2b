// @vitest-environment jsdom
// Whatever a page is like: no exception, no text that leads nowhere, not a node of the page changed. The thousand are in tests/browser.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/index.ts';
import { cost } from '../cost.ts';
import { mutate, MUTATIONS, randomFrom } from './mutate.ts';
import { template, TEMPLATES } from './pages.ts';
import { lookAtSpoilt } from './spoilt.ts';

const SEEDS = 4;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('spoilt pages', () => {
  it('are spoilt the same way by the same seed', () => {
    const spoilt = (seed: number) => {
      const doc = parse(template('drupal').html);
      mutate(doc, randomFrom(seed));
      return doc.documentElement.outerHTML;
    };
    expect(spoilt(5)).toBe(spoilt(5));
    expect(spoilt(5)).not.toBe(spoilt(6));
  });

  it.each(TEMPLATES)('of %s', (name) => {
    for (let seed = 0; seed < SEEDS; seed++) expect(lookAtSpoilt(template(name).html, seed).wrong).toBeUndefined();
  });

  it.each(Object.keys(MUTATIONS))('are read all the same: %s', (name) => {
    const doc = parse(template('wordpress-blocks').html);
    MUTATIONS[name]!(doc, randomFrom(1));
    expect(readArticle(doc, { anyway: true })?.document.text.length).toBeGreaterThan(200);
  });
});

describe('long pages', () => {
  const page = (comments: number): Document => parse(template('wordpress-magazine').html.replace('<div class="comments"', () => Array.from({ length: comments }, (_, i) =>
    `<div class="comment"><b>قارئ ${i}</b><p>شكرا على الخبر رقم ${i}، ونرجو أن تنظف الوزارة مجرى الوادي.</p><a href="/${i}">رد</a></div>`).join('') + '<div class="comments"'));

  it('take longer in step with their length, not with its square', () => {
    const short = page(200), long = page(1600);
    readArticle(short);
    // Eight times the text: 64 times the time, were everything compared with everything.
    expect(cost(() => readArticle(long)) / cost(() => readArticle(short))).toBeLessThan(24);
  });
});
