// Words on their way to the store: in the order in which they were pressed.
import { resetBrowser } from '../fakes/browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptWord } from '../../src/messages.ts';

const dictionary = vi.hoisted(() => ({ open: () => {}, ready: Promise.resolve() as Promise<unknown> }));
vi.mock('../../src/background/dictionary.ts', () => ({ principalParts: async () => { await dictionary.ready; return '{}'; } }));
const store = vi.hoisted(() => ({ kept: [] as unknown[], fails: false }));
vi.mock('../../src/words/store.ts', () => ({
  keep: async (_word: unknown, state: unknown) => {
    if (store.fails) throw new Error('full');
    store.kept.push(state);
    return state;
  },
}));
const { keepWord } = await import('../../src/background/words.ts');

const word: KeptWord = { lemma: 'كِتَاب', pos: 'NOUN', gloss: {}, level: 1 };

beforeEach(() => {
  resetBrowser();
  Object.assign(store, { kept: [], fails: false });
  dictionary.ready = new Promise<void>((resolve) => { dictionary.open = resolve; });
});

test('saved and taken back while the dictionary is being opened: taken back', async () => {
  const both = [keepWord(word, 'new'), keepWord(word, null)];
  await new Promise((resolve) => { setTimeout(resolve); });
  dictionary.open();
  expect(await Promise.all(both)).toEqual(['new', null]);
  expect(store.kept).toEqual(['new', null]);
});

test('one that cannot be stored does not keep the next one', async () => {
  dictionary.open();
  store.fails = true;
  await expect(keepWord(word, 'new')).rejects.toThrow('full');
  store.fails = false;
  expect(await keepWord(word, 'known')).toBe('known');
});
