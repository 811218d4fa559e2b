// @vitest-environment jsdom
// What stands on the sheet.
import '../fakes/browser.ts';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Note } from '../../src/note.ts';
import { Gone, Sheet } from '../../src/print/page/sheet.tsx';
import { NOTE } from './sample.ts';

const NOW = Date.UTC(2026, 4, 2, 12);
afterEach(() => render(null, document.body));

function put(change: Partial<Note> = {}): (selector: string) => string[] {
  render(<Sheet note={{ ...NOTE, ...change }} digits="western" now={NOW} />, document.body);
  return (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

test('whose article it is, and whose notes', () => {
  const texts = put();
  expect(texts('h1')).toEqual([NOTE.title]);
  expect(texts('.running > span:last-child')).toEqual(['news.example · April 26, 2026']);
  expect(texts('.address a')).toEqual(['https://www.news.example/مياه']);
  expect(texts('footer')[0]).toMatch(/belongs to news\.example\. Summary.+Hashiya.+on May 2, 2026/);
});

test('the gist, the facts, the names with their counts, the words with their meanings', () => {
  const texts = put();
  expect(texts('.summary li')).toEqual(['أُعلن الاتفاق في جنيف.', '[الوزير] إن المفاوضات كانت شاقة.']);
  expect(texts('.facts dl > div')).toEqual(['Whereجنيف', 'Figuresاستمرت 72 ساعة']);
  expect(texts('.of-places h2, .of-places li')).toEqual(['Places', 'جِنِيف ×3Genevacity', 'بَغْدَاد']);
  expect(texts('.words li')).toEqual(['تَقَاسُمsharingاقتسام']);
});

test('what the margin does not hold has no heading', () => {
  const texts = put({ summary: [], facts: [], names: [] });
  expect(texts('h2')).toEqual(['Words to learn 1']);
});

test('a page’s text stays text, and only web addresses are links', () => {
  put({ title: '<img src=x onerror=alert(1)>', address: 'javascript:alert(1)', published: 'soon' });
  expect(document.querySelector('h1')?.innerHTML).toBe('&lt;img src=x onerror=alert(1)&gt;');
  expect(document.querySelectorAll('a, time')).toHaveLength(0);
  expect(document.querySelector('footer')?.textContent).toContain('belongs to its publisher');
});

test('shown once, it says so', () => {
  render(<Gone />, document.body);
  expect(document.body.textContent).toContain('choose “Print the margin” again');
});
