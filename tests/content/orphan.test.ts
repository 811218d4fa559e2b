// @vitest-environment jsdom
// A script that has outlived its extension.
import { fake, resetBrowser } from '../fakes/browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeOver, whenOrphaned } from '../../src/content/orphan.ts';

let ending: AbortController;
const tell = vi.fn();

beforeEach(() => {
  resetBrowser();
  ending = new AbortController();
  tell.mockReset();
  whenOrphaned(tell, ending.signal);
});
afterEach(() => ending.abort());

test.each([
  ['the reader of the page comes back to it', () => dispatchEvent(new Event('focus'))],
  ['the page comes back out of the cache', () => dispatchEvent(new Event('pageshow'))],
  ['the tab is looked at again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the script of the next installation has come', takeOver],
])('learns of it when %s', (_when, happens) => {
  happens();
  expect(tell).not.toHaveBeenCalled();
  fake.runtime.id = undefined;
  happens();
  expect(tell).toHaveBeenCalledOnce();
  ending.abort();
  happens();
  expect(tell).toHaveBeenCalledOnce();
});
