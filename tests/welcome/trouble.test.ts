// @vitest-environment jsdom
// The welcome page where the engine fails: its reader is told, and told what to do.

import { fake, resetBrowser } from '../fakes/browser.ts';
import { waitFor } from '../wait.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';

const PAGE = readFileSync(path.resolve(import.meta.dirname, '../../extension/welcome.html'), 'utf8');
const NONE = JSON.stringify({ words: [], phrases: [], entities: [], summary: [] });

beforeEach(() => {
  resetBrowser();
  vi.resetModules();
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(PAGE)?.[1] ?? '';
});

/** Opens the page; `annotate` is what the background answers to the story. */
async function open(annotate: object): Promise<void> {
  fake.runtime.sendMessage.mockImplementation(async (message) =>
    ((message as { type: string }).type === 'annotate' ? annotate : { states: '[]' }));
  await import('../../src/welcome/index.tsx');
  await waitFor(() => expect(document.querySelector('#guide h1')).not.toBeNull());
}

test('a dictionary that does not open: what happened, what to do, and why', async () => {
  await open({ failure: 'dictionary.bin: Array buffer allocation failed' });
  await waitFor(() => expect(document.querySelector('[role=alert] h2')?.textContent).toBe('The story below has no notes'));
  const trouble = document.querySelector('.trouble');
  expect(trouble?.textContent).toMatch(/Reload this page\. If that does not help, close the browser/);
  expect(trouble?.querySelector('bdi')?.textContent).toBe('dictionary.bin: Array buffer allocation failed');
  expect(trouble?.querySelector('button')?.textContent).toBe('Reload this page');
  expect(document.querySelector('.steps')).toBeNull(); // nothing of it would work
  expect(document.querySelector('#guide')?.textContent).not.toMatch(/Hashiya is ready/);
  expect(document.querySelectorAll('article p').length).toBeGreaterThan(5); // the story can still be read
});

test('a background that does not answer is told, too', async () => {
  await open(null as never);
  await waitFor(() => expect(document.querySelector('.trouble bdi')?.textContent).toBe('no answer to annotate'));
});

test('where all is well there are the steps, and no word of trouble', async () => {
  vi.stubGlobal('matchMedia', () => new EventTarget());
  await open({ annotations: NONE });
  await waitFor(() => expect(document.querySelector('hashiya-margin')).not.toBeNull());
  expect([document.querySelectorAll('.steps li').length, document.querySelector('.trouble')]).toEqual([3, null]);
  vi.unstubAllGlobals();
});
