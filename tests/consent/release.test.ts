// @vitest-environment jsdom
// A scroll lock under a layer that is not ours to take away. The rest needs layout: see tests/browser.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Journal } from '../../src/consent/journal.ts';
import { releaseScroll } from '../../src/consent/release.ts';

let middle: Element | null = null;
const over = (html: string): void => {
  document.body.insertAdjacentHTML('beforeend', `<div style="position: fixed">${html}</div>`);
  middle = document.body.lastElementChild;
};

beforeEach(() => {
  document.elementFromPoint = () => middle;
  document.body.innerHTML = '<article>خبر</article>';
  document.body.style.overflowY = 'hidden';
  middle = document.querySelector('article');
});
afterEach(() => { document.body.removeAttribute('style'); });

it.each<[string, () => void, string]>([
  ['under nothing goes', () => {}, 'visible'],
  ['under an empty layer goes', () => over(''), 'visible'],
  ['under a wall that sells the story stays', () => over('اشترك لمتابعة القراءة'), 'hidden'],
  ['under a layer that is the page itself goes', () => over('<main>خبر آخر</main>'), 'visible'],
])('a lock %s', (_what, put, expected) => {
  put();
  const journal = new Journal();
  releaseScroll(journal);
  expect(getComputedStyle(document.body).overflowY).toBe(expected);
  journal.undo();
  expect(document.body.getAttribute('style')).toBe('overflow-y: hidden;');
});
