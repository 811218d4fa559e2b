// @vitest-environment jsdom
import { fake, resetBrowser } from '../fakes/browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';

const { watchedWords } = await import('../../src/content/word-memory.ts');
const word = { lemma: 'هُدْنَة', pos: 'NOUN' as const, gloss: { en: 'truce' }, level: 5 as const };
const signal = new AbortController().signal;
let store: [string, string][];

beforeEach(() => {
  resetBrowser();
  store = [['هُدْنَة|NOUN', 'learning']];
  fake.runtime.sendMessage.mockImplementation(async (message) => {
    const { type, state } = message as { type: string; state?: unknown };
    return type === 'word-states' ? { states: JSON.stringify(store) } : { state };
  });
});

test('the states are there once ready, by lemma and part of speech', async () => {
  const words = watchedWords(() => {}, signal);
  expect(words.stateOf(word)).toBeUndefined();
  await words.ready;
  expect(words.stateOf(word)).toBe('learning');
  expect(words.stateOf({ ...word, pos: 'ADJ' })).toBeUndefined();
});

test('what is kept counts at once, and is told', async () => {
  const changed = vi.fn();
  const words = watchedWords(changed, signal);
  await words.ready;
  await words.keep(word, 'known');
  expect([words.stateOf(word), changed.mock.calls.length]).toEqual(['known', 1]);
  await words.keep(word, null);
  expect(words.stateOf(word)).toBeUndefined();
});

test.each([
  ['saved words: full', /no room left/],
  ['saved words: newer', /newer version/],
  ['Extension context invalidated.', /could not open/],
])('%s: said in words, and the state stays what it was', async (failure, said) => {
  const words = watchedWords(() => {}, signal);
  await words.ready;
  fake.runtime.sendMessage.mockResolvedValue({ failure });
  await expect(words.keep(word, 'known')).rejects.toThrow(said);
  expect(words.stateOf(word)).toBe('learning');
});

test('without a background nothing counts as kept, and nothing fails', async () => {
  fake.runtime.sendMessage.mockRejectedValue(new Error('gone'));
  const words = watchedWords(() => {}, signal);
  await words.ready;
  expect(words.stateOf(word)).toBeUndefined();
});

test('a page that comes back out of the browser’s cache hears what was kept meanwhile', async () => {
  const changed = vi.fn();
  const life = new AbortController();
  const words = watchedWords(changed, life.signal);
  await words.ready;
  store = [['كِتَاب|NOUN', 'known']];
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect([words.stateOf(word), words.stateOf({ lemma: 'كِتَاب', pos: 'NOUN' })]).toEqual([undefined, 'known']);
  await fake.storage.local.set({ wordsRevision: { id: '1', changes: [['هُدْنَة|NOUN', 'new']] } });
  await vi.waitFor(() => expect(words.stateOf(word)).toBe('new'));
  expect(words.stateOf({ lemma: 'كِتَاب', pos: 'NOUN' })).toBe('known');
  life.abort();
});

test('taken down while the states are on their way, nothing is told', async () => {
  const changed = vi.fn(), life = new AbortController();
  await watchedWords(changed, life.signal).ready;
  const answers: ((states: object) => void)[] = [];
  fake.runtime.sendMessage.mockImplementation(() => new Promise((resolve) => { answers.push(resolve); }));
  await fake.storage.local.set({ wordsRevision: { id: '2' } });
  await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));
  life.abort();
  for (const answer of answers) answer({ states: '[]' });
  await new Promise((resolve) => { setTimeout(resolve); });
  expect(changed).not.toHaveBeenCalled();
});
