// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/index.ts';
import { fixture, show } from './pages.ts';
import { check } from '../check.ts';

/** What the page itself shows under the ranges, whitespace as in the article's text. */
const under = (ranges: StaticRange[]): string => ranges.map(({ startContainer, startOffset, endOffset }) =>
  (startContainer as Text).data.slice(startOffset, endOffset)).join('').replace(/[\s\u00a0]+/g, ' ');

const WORD = fc.constantFrom('قال', 'الوزير', 'إن', 'المدينة', 'ستفتح', 'أبوابها', 'غدا،', 'بعد', 'عام', 'من', 'الإغلاق.');
const SPACE = fc.constantFrom(' ', '\n   ', '\u00a0', '\t', '<!-- --> ', ' \n');
const inline: fc.Arbitrary<string> = fc.letrec<{ run: string; node: string }>((tie) => ({
  run: fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(WORD, SPACE).map((pair) => pair.join('')),
    fc.tuple(fc.constantFrom('b', 'i', 'span', 'a'), tie('run')).map(([tag, run]) => `<${tag}>${run}</${tag}>`),
  ),
})).run;
const article = fc.array(fc.array(inline, { minLength: 8, maxLength: 14 }).map((runs) => `<p>${runs.join(' ')}</p>`), { minLength: 3, maxLength: 5 });

describe('from text to the page and back', () => {
  it('every word leads to its place and its place back to the word, however nested the markup', () => {
    check(fc.property(article, (paragraphs) => {
      const read = readArticle(show(`<body><article>${paragraphs.join('\n')}</article></body>`), { anyway: true });
      // Paragraphs that are links from end to end are no article.
      fc.pre(read !== null);
      for (const { 0: word, index } of read!.document.text.matchAll(/\S+/g)) {
        const ranges = read!.ranges(index, index + word.length), [first] = ranges;
        expect(under(ranges)).toBe(word);
        expect(read!.offsetOf(first!.startContainer, first!.startOffset)).toBe(index);
      }
    }), { numRuns: 25 });
  });

  it('holds for a whole page, block by block', () => {
    const read = readArticle(show(fixture('news')))!;
    for (const { start, end } of read.document.blocks!) expect(under(read.ranges(start, end))).toBe(read.document.text.slice(start, end));
  });

  it('joins pieces of one node over shortened whitespace', () => {
    const read = readArticle(show('<body><p>قال   الوزير\n إن المدينة ستفتح أبوابها غدا.</p></body>'), { anyway: true })!;
    expect(read.document.text).toBe('قال الوزير إن المدينة ستفتح أبوابها غدا.');
    expect(read.ranges(0, 10)).toHaveLength(1);
  });

  it('never reaches over the end of a block', () => {
    const read = readArticle(show(fixture('breaks')))!, [first, second] = read.document.blocks!;
    expect(read.ranges(first!.end - 2, second!.start + 2)).toHaveLength(2);
    expect(read.ranges(first!.end, second!.start)).toEqual([]);
  });

  it('knows no offset for text outside the article', () => {
    const read = readArticle(show(fixture('news')))!;
    expect(read.offsetOf(document.querySelector('footer')!.firstChild!, 0)).toBeNull();
  });

  it('gives no ranges for text that has left the page, and says so', () => {
    const read = readArticle(show(fixture('news')))!, lead = document.querySelector('.standfirst')!;
    const { start, end } = read.document.blocks![1]!;
    expect(read.isStale()).toBe(false);
    lead.remove();
    expect(read.isStale()).toBe(true);
    expect(read.ranges(start, end)).toEqual([]);
  });
});
