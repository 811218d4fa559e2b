// What the background answers, and to whom.
import { fake, resetBrowser } from '../fakes/browser.ts';
import { NOTE } from '../print/sample.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('../../src/background/dictionary.ts', () => ({
  annotate: vi.fn(async (document: string) => {
    if (document === '{"text":"broken"}') throw new Error('the dictionary cannot be read');
    return `annotations of ${document}`;
  }),
  lookup: vi.fn(async (word: string) => `readings of ${word}`),
  principalParts: vi.fn(async (lemma: string) => {
    if (lemma === 'broken') throw new Error('the dictionary cannot be read');
    return '{"plurals":["كُتُب"]}';
  }),
}));
const keep = vi.hoisted(() => vi.fn(async (_word: unknown, state: unknown) => state));
vi.mock('../../src/words/store.ts', async (original) => ({ ...(await original<object>()), keep, allStates: async () => [['كِتَاب|NOUN', 'new']] }));
vi.mock('../../src/dictionaries/store.ts', () => ({ lookUp: async (lemma: string, written: string) => [{ dictionary: 'D', headword: lemma, text: written }] }));
vi.mock('../../src/consent/background.ts', () => ({ handleAutoconsent: async (message: unknown) => ({ reply: message }) }));

const { answerMessages } = await import('../../src/messaging/index.ts');
const { handlers } = await import('../../src/background/handlers.ts');
answerMessages(handlers);

const page = { id: 'hashiya', url: 'https://news.example/1', frameId: 0, tab: { id: 7 } };
const popup = { id: 'hashiya', url: 'chrome-extension://hashiya/popup.html' };
const word = { lemma: 'كِتَاب', pos: 'NOUN', gloss: { en: 'book' }, level: 1 };
const encounter = { sentence: 'كتاب', start: 0, end: 4, title: '', url: '' };
const verdict = { arabic: true, news: true, why: 'json-ld' };

/** The answer, or 'no answer' where the message was refused. */
async function ask(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = fake.runtime.onMessage.fire(message, sender, resolve);
    if (!kept.includes(true)) resolve('no answer');
  });
}

beforeEach(() => {
  resetBrowser();
  fake.scripting.executeScript.mockResolvedValue([{ result: false }]);
});

test('a page is annotated, a word looked up', async () => {
  expect(await ask({ type: 'annotate', document: '{"text":"كتب"}' }, page)).toEqual({ annotations: 'annotations of {"text":"كتب"}' });
  expect(await ask({ type: 'lookup', word: 'كتب' }, page)).toEqual({ readings: 'readings of كتب' });
});

test('a word is looked up in the reader’s own dictionaries', async () => {
  expect(await ask({ type: 'define', lemma: 'كِتَاب', written: 'الكتاب' }, page))
    .toEqual({ definitions: '[{"dictionary":"D","headword":"كِتَاب","text":"الكتاب"}]' });
});

test('a failure comes back as its message', async () => {
  expect(await ask({ type: 'annotate', document: '{"text":"broken"}' }, page)).toEqual({ failure: 'the dictionary cannot be read' });
});

describe('refused', () => {
  test.each<[string, unknown, object]>([
    ['another extension', { type: 'lookup', word: 'كتب' }, { ...page, id: 'other' }],
    ['no type', { word: 'كتب' }, page],
    ['an unknown type', { type: 'evaluate', code: '1' }, page],
    ['a name every object has', { type: 'constructor' }, page],
    ['not an object', 'annotate', page],
    ['nothing', null, page],
    ['a document that is no string', { type: 'annotate', document: { text: 'x' } }, page],
    ['a document beyond all measure', { type: 'annotate', document: 'ا'.repeat(5_000_001) }, page],
    ['a word that is none', { type: 'lookup', word: '' }, page],
    ['a word like a book', { type: 'lookup', word: 'ا'.repeat(201) }, page],
    ['a root like a word', { type: 'root-words', root: 'استقلالية' }, page],
    ['the forms of no part of speech', { type: 'principal-parts', lemma: 'كِتَاب', pos: 'noun' }, page],
    ['a state no toolbar shows', { type: 'page-state', state: 'toString' }, page],
    ['a popup that speaks for a page', { type: 'page-state', state: 'off' }, popup],
    ['a definition of nothing', { type: 'define', lemma: 'كِتَاب' }, page],
    ['a definition of a book', { type: 'define', lemma: 'ا'.repeat(201), written: 'كتاب' }, page],
    ['half a verdict', { type: 'inject-reader', verdict: { arabic: true } }, page],
    ['no verdict', { type: 'inject-reader' }, page],
    ['a page that asks like the popup', { type: 'read-tab', tabId: 7 }, page],
    ['a page that asks about tabs', { type: 'tab-state', tabId: 7 }, page],
    ['a popup without a tab', { type: 'read-tab', tabId: '7' }, popup],
    ['a popup that asks like a page', { type: 'inject-reader', verdict }, popup],
    ['a word kept in no state', { type: 'keep-word', word }, page],
    ['a word kept in a state that is none', { type: 'keep-word', word, state: 'forgotten' }, page],
    ['a word without a lemma', { type: 'keep-word', word: { ...word, lemma: '' }, state: 'new' }, page],
    ['a word of no part of speech', { type: 'keep-word', word: { ...word, pos: 'WORD' }, state: 'new' }, page],
    ['a word beyond all levels', { type: 'keep-word', word: { ...word, level: 7 }, state: 'new' }, page],
    ['a word outside its sentence', { type: 'keep-word', word: { ...word, encounter: { ...encounter, end: 9 } }, state: 'new' }, page],
    ['a gloss that is no text', { type: 'keep-word', word: { ...word, gloss: { en: {} } }, state: 'new' }, page],
    ['a note that is none', { type: 'print-note', note: { title: 'خبر' } }, page],
    ['autoconsent without a message', { type: 'autoconsent', message: 'init' }, page],
  ])('%s', async (_what, message, sender) => expect(await ask(message, sender)).toBe('no answer'));
});

describe('the reader is injected', () => {
  test('when the gate asks: first the style, then the script, in the main frame of its tab', async () => {
    expect(await ask({ type: 'inject-reader', verdict }, page)).toEqual({ injected: true });
    const target = { tabId: 7, frameIds: [0] };
    expect(fake.scripting.insertCSS).toHaveBeenCalledWith({ target, files: ['highlights.css'] });
    expect(fake.scripting.executeScript).toHaveBeenLastCalledWith({ target, files: ['reader.js'] });
  });

  test('not when it is there already', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: true }]);
    expect(await ask({ type: 'inject-reader', verdict }, page)).toEqual({ injected: true });
    expect(fake.scripting.insertCSS).not.toHaveBeenCalled();
  });

  test.each([
    ['switched off', { enabled: false }, page],
    ['switched off on the site', { disabledSites: ['news.example'] }, page],
    ['asked from a frame', {}, { ...page, frameId: 3 }],
  ])('not when %s', async (_what, settings, sender) => {
    fake.storage.sync.put({ settings });
    expect(await ask({ type: 'inject-reader', verdict }, sender)).toEqual({ injected: false });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('not before a page that was loaded ahead is shown: then it asks again', async () => {
    const ahead = { ...page, frameId: 12, documentLifecycle: 'prerender', documentId: 'D1' };
    expect(await ask({ type: 'inject-reader', verdict }, ahead)).toEqual({ injected: false });
    expect(fake.scripting.executeScript.mock.calls.map(([{ target, files }]) => ({ target, files }))).toEqual([{ target: { tabId: 7, documentIds: ['D1'] }, files: undefined }]);
    fake.scripting.executeScript.mockRejectedValue(new Error('No document with id D1'));
    expect(await ask({ type: 'inject-reader', verdict }, ahead)).toEqual({ injected: false });
  });

  test('where the browser forbids it, the popup learns why', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await ask({ type: 'read-tab', tabId: 3 }, popup)).toEqual({ injected: false, reason: 'Cannot access a chrome:// URL' });
    expect(await ask({ type: 'tab-state', tabId: 3 }, popup)).toEqual({ reachable: false });
  });
});

describe('words', () => {
  test('are kept with their principal parts, by pages and by the popup', async () => {
    expect(await ask({ type: 'keep-word', word: { ...word, encounter }, state: 'new' }, page)).toEqual({ state: 'new' });
    expect(keep).toHaveBeenLastCalledWith({ ...word, encounter }, 'new', { plurals: ['كُتُب'] });
    expect(await ask({ type: 'keep-word', word, state: null }, popup)).toEqual({ state: null });
    expect(keep).toHaveBeenLastCalledWith(word, null, undefined);
  });

  test('from a private window are kept without what tells where they were met', async () => {
    const source = { ...encounter, title: 'خبر', url: 'https://news.example/1' };
    await ask({ type: 'keep-word', word: { ...word, encounter: source }, state: 'new' }, { ...page, tab: { id: 7, incognito: true } });
    expect(keep.mock.lastCall?.[0]).toEqual({ ...word, encounter: { ...source, title: '', url: '' } });
    await ask({ type: 'keep-word', word, state: 'new' }, { ...page, tab: { id: 7, incognito: true } });
    expect(keep.mock.lastCall?.[0]).toEqual(word);
  });

  test('are kept even where the dictionary cannot be read', async () => {
    const unlisted = { ...word, lemma: 'broken' };
    expect(await ask({ type: 'keep-word', word: unlisted, state: 'known' }, page)).toEqual({ state: 'known' });
    expect(keep).toHaveBeenLastCalledWith(unlisted, 'known', undefined);
  });

  test('tell their states', async () => {
    expect(await ask({ type: 'word-states' }, page)).toEqual({ states: '[["كِتَاب|NOUN","new"]]' });
  });
});

test('the toolbar follows the page of its tab, and no frame in it', async () => {
  const setTitle = vi.fn(async () => undefined);
  Object.assign(fake, { action: { setTitle } });
  expect(await ask({ type: 'page-state', state: 'reading' }, { ...page, frameId: 4 })).toEqual({ ok: true });
  expect(setTitle).not.toHaveBeenCalled();
  expect(await ask({ type: 'page-state', state: 'reading' }, page)).toEqual({ ok: true });
  expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Hashiya is reading this page' });
});

test('a note opens the page that prints it', async () => {
  expect(await ask({ type: 'print-note', note: NOTE }, page)).toEqual({ opened: true });
  expect(fake.tabs.create.mock.lastCall?.[0]).toMatchObject({ openerTabId: 7, url: expect.stringContaining('print.html#') });
});

test('the state of a tab is what gate and reader left there', async () => {
  const report = { done: true, counts: {} };
  fake.scripting.executeScript.mockResolvedValue([{ result: { verdict, report } }]);
  expect(await ask({ type: 'tab-state', tabId: 7 }, popup)).toEqual({ reachable: true, verdict, report });
});
