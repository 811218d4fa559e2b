// A note on its way from the margin to paper.
import { fake, resetBrowser } from '../fakes/browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { printNote } from '../../src/background/print.ts';
import { isNote, keepNote, takeNote } from '../../src/print/index.ts';
import { NOTE } from './sample.ts';

beforeEach(resetBrowser);

test('is kept until it is taken, once', async () => {
  const id = await keepNote(NOTE);
  expect(await takeNote(id)).toEqual(NOTE);
  expect(await takeNote(id)).toBeUndefined();
  expect(fake.storage.session.held()).toEqual({});
});

describe('its page', () => {
  const tab = { id: 7, windowId: 2 } as Parameters<typeof printNote>[1];
  const opened = () => fake.tabs.create.mock.calls.map(([options]) => options);

  test('opens beside the article', async () => {
    await printNote(NOTE, tab);
    const [id] = Object.keys(fake.storage.session.held()).map((key) => key.replace('print:', ''));
    expect(opened()).toEqual([{ url: `chrome-extension://hashiya/print.html#${id}`, openerTabId: 7, windowId: 2 }]);
  });

  test('opens elsewhere where it cannot open there', async () => {
    fake.tabs.create.mockRejectedValueOnce(new Error('openerTabId is not supported'));
    await printNote(NOTE, tab);
    expect(opened()[1]).toEqual({ url: expect.stringContaining('print.html#') });
  });

  test('where none can be opened nothing is kept', async () => {
    fake.tabs.create.mockRejectedValue(new Error('no window'));
    await expect(printNote(NOTE, undefined)).rejects.toThrow('no window');
    expect(fake.storage.session.held()).toEqual({});
    fake.tabs.create.mockResolvedValue({});
  });
});

describe('what is no note', () => {
  const [summary] = NOTE.summary, [names] = NOTE.names, [word] = NOTE.words;

  test('a whole one is', () => expect(isNote(NOTE)).toBe(true));

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['a title that is none', { ...NOTE, title: 7 }],
    ['a title like a book', { ...NOTE, title: 'ا'.repeat(3001) }],
    ['without words', { ...NOTE, words: undefined }],
    ['a field that does not belong', { ...NOTE, html: '<b>' }],
    ['a sentence with one', { ...NOTE, summary: [{ ...summary, style: 'x' }] }],
    ['a fact of no kind', { ...NOTE, facts: [{ kind: 'why', told: [] }] }],
    ['names of no layer', { ...NOTE, names: [{ ...names, layer: 'animals' }] }],
    ['a name that is never mentioned', { ...NOTE, names: [{ ...names, entries: [{ ...names?.entries[0], count: 0 }] }] }],
    ['a word beyond all levels', { ...NOTE, words: [{ ...word, level: 7 }] }],
    ['a gloss in a third language', { ...NOTE, words: [{ ...word, glosses: [{ lang: 'fr', text: 'partage' }] }] }],
    ['more words than any story has', { ...NOTE, words: Array.from({ length: 2001 }, () => word) }],
  ])('%s', (_what, raw) => expect(isNote(raw)).toBe(false));
});
