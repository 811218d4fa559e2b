// @vitest-environment jsdom
// The life of the overlay on a page. Painting and places on the screen need a browser: see tests/browser.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveArticle } from '../../src/page/index.ts';
import { createOverlay, type Overlay, type OverlayDeps, type WordState } from '../../src/overlay/index.ts';
import messages from '../../extension/_locales/en/messages.json';
import { annotations, at, entity, gist, settings, wordsOf } from './sample.ts';

const text = 'قال أردوغان في إدلب إن الهدنة ثابتة وإن أردوغان باق';
const known = annotations({
  words: wordsOf(text, { 'الهدنة': { level: 5, lemma: 'هُدْنَة', gloss: { en: 'truce' } } }),
  entities: [entity(text, 'أردوغان', 'person'), entity(text, 'أردوغان', 'person', { nth: 1 }), entity(text, 'إدلب', 'place')],
  gist: gist(text, [text]),
});

function articleOf(node: Text): LiveArticle {
  return {
    title: '', document: { text: node.data }, root: document.body, removed: [],
    ranges: (start, end) => (node.isConnected
      ? [new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })] : []),
    offsetOf: (at, offset) => (at === node ? offset : null),
    isStale: () => !node.isConnected,
  };
}

let overlay: Overlay;
let states: Map<string, WordState>;
let alive = true;
const deps = {
  knowledge: {
    lookup: async () => [], parts: async () => ({}),
    rootWords: async () => [{ lemma: 'هَادَنَ', root: 'هدن', pos: 'VERB' as const, gloss: { en: 'make a truce' }, level: 6 as const }],
  },
  memory: {
    stateOf: ({ lemma, pos }: { lemma: string; pos: string }) => states.get(`${lemma}|${pos}`),
    keep: vi.fn(async () => {}),
  },
  address: () => 'https://news.example/story', alive: () => alive, setMode: vi.fn(), setSummaryLength: vi.fn(),
  print: vi.fn(async () => {}), panelShape: () => ({}), keepPanelShape: vi.fn(),
  browserKeys: async () => [{ name: 'next-word', shortcut: 'Alt+Shift+K' }],
} satisfies Partial<OverlayDeps>;
let ending: AbortController;
let article: LiveArticle;
const box = { left: 100, top: 100, right: 140, bottom: 120, width: 40, height: 20 };

beforeEach(() => {
  states = new Map();
  alive = true;
  deps.memory.keep.mockReset();
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  window.scrollBy = vi.fn() as unknown as typeof window.scrollBy;
  document.body.innerHTML = '<main><button>page</button><p></p></main>';
  const node = document.createTextNode(text);
  document.querySelector('p')?.append(node);
  article = articleOf(node);
  ending = new AbortController();
  overlay = open();
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

function open(change = {}): Overlay {
  return createOverlay({
    ...deps, article, annotations: known, settings: settings(change), signal: ending.signal,
    message: (key, ...parts) => ((messages as Record<string, { message: string }>)[key]?.message ?? '')
      .replace(/\$(\d)/g, (_, index) => parts[Number(index) - 1] ?? ''),
    uiDirection: 'ltr', uiLanguage: 'en',
  });
}

const placeOf = (part: string): object => { const { start, end } = at(text, part); return { start, end }; };
const host = (): HTMLElement | null => document.querySelector('hashiya-margin');
const find = (selector: string): HTMLElement[] => [...(host()?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const texts = (selector: string): (string | null)[] => find(selector).map((element) => element.textContent);
const press = (key: string): void => { (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })); };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the overlay', () => {
  it('mirrors what is painted in real lists', () => {
    expect(texts('.summary li')).toEqual([text]);
    expect(texts('.of-people .name')).toEqual(['أردوغان']);
    expect(texts('.of-places .name')).toEqual(['إدلب']);
    expect(texts('.key-words .gloss')).toEqual(['truce']);
    expect(overlay.counts()).toEqual({ words: 10, glossed: 1, phrases: 0, entities: 3 });
  });

  it('stands open beside a text that leaves room for it, and is a handle where it would cover the text', () => {
    expect(find('.panel')[0]?.hidden).toBe(false);
    ending.abort();
    ending = new AbortController();
    Range.prototype.getClientRects = () => [{ ...box, right: 1000, width: 900 }] as unknown as DOMRectList;
    open();
    expect(find('.panel')[0]?.hidden).toBe(true);
    expect(find('.handle')[0]?.getAttribute('aria-expanded')).toBe('false');
  });

  it('applies settings at once', () => {
    overlay.applySettings(settings({ level: 6, layers: { ...settings().layers, people: false, summary: false } }));
    expect(texts('.summary li, .of-people .name, .key-words .gloss')).toEqual([]);
    expect(overlay.counts()).toMatchObject({ glossed: 0, entities: 1 });
  });

  it('walks through the mentions of a name, round and round', () => {
    const [main] = find('.of-people .main');
    const seen = [1, 2, 3].map(() => { main?.click(); return texts('.of-people .at')[0]; });
    expect(seen).toEqual(['1/2', '2/2', '1/2']);
    expect(window.scrollBy).toHaveBeenCalledTimes(3);
  });

  it('says in words that a passage has left the page', () => {
    document.querySelector('p')?.remove();
    find('.of-places .main')[0]?.click();
    expect(texts('.panel-status')).toEqual(['This passage is no longer on the page.']);
  });

  it('explains the word at the reading cursor, takes the focus there and gives it back', () => {
    const button = document.querySelector('button');
    button?.focus();
    for (let step = 0; step < 6; step++) overlay.command('next-word');
    overlay.command('explain');
    expect(texts('.card .headword')).toEqual(['الهدنة']);
    expect(host()?.shadowRoot?.activeElement).toBe(find('.card')[0]);
    press('Escape');
    expect(find('.card')[0]?.hidden).toBe(true);
    expect(host()?.shadowRoot?.activeElement).toBe(find('.caret')[0]);
    press('Escape');
    expect(document.activeElement).toBe(button);
  });

  it('Escape closes the card, then the panel, and is the page\'s after that', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    overlay.command('toggle-panel');
    overlay.command('toggle-panel');
    overlay.command('next-word');
    overlay.command('explain');
    press('Escape');
    expect(find('.panel')[0]?.hidden).toBe(false);
    press('Escape');
    expect(find('.panel')[0]?.hidden).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    document.querySelector('button')?.focus();
    press('Escape');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('leaves every key to the page while the focus is there', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', (event) => heard(event.key, event.defaultPrevented), { signal: ending.signal });
    overlay.command('next-word');
    document.querySelector('button')?.focus();
    for (const key of ['Enter', 'ArrowLeft', 's', '?']) press(key);
    expect(heard.mock.calls).toEqual([['Enter', false], ['ArrowLeft', false], ['s', false], ['?', false]]);
  });

  it('looks up a word that the annotations do not know, and says when the dictionary does not answer', async () => {
    ending.abort();
    ending = new AbortController();
    const lookup = vi.fn().mockRejectedValue(new Error('gone'));
    const bare = createOverlay({
      ...deps, article, annotations: annotations({}), settings: settings(), knowledge: { ...deps.knowledge, lookup }, signal: ending.signal,
      message: (key) => key, uiDirection: 'rtl', uiLanguage: 'ar',
    });
    bare.command('explain');
    await settled();
    expect(lookup).toHaveBeenCalledWith('قال');
    expect(texts('.card .honesty')).toEqual(['overlay_lookup_failed']);
    expect(texts('.nothing')).toEqual(['overlay_nothing']);
  });

  describe('words of the reader', () => {
    const open5 = async (): Promise<void> => {
      for (let step = 0; step < 6; step++) overlay.command('next-word');
      overlay.command('explain');
      await settled();
    };
    it('saved with the sentence in which it stands', async () => {
      await open5();
      find('.card .save')[0]?.click();
      await settled();
      expect(deps.memory.keep).toHaveBeenCalledWith({
        lemma: 'هُدْنَة', pos: 'NOUN', gloss: { en: 'truce' }, level: 5,
        encounter: { sentence: text, ...placeOf('الهدنة'), title: '', url: 'https://news.example/story' },
      }, 'new');
      expect(texts('.card-status')).toEqual(['Saved to your words.']);
    });
    it.each([['learning', '.card .save', null], ['learning', '.card .know', 'known'], ['known', '.card .know', null], ['known', '.card .save', 'new']] as const)(
      '%s: %s makes it %s', async (state, button, expected) => {
        states.set('هُدْنَة|NOUN', state);
        await open5();
        find(button)[0]?.click();
        await settled();
        expect(deps.memory.keep).toHaveBeenCalledWith(expect.anything(), expected);
      });
    it('what could not be saved is told, and nothing changes', async () => {
      deps.memory.keep.mockRejectedValue(new Error('There is no room left on this device.'));
      await open5();
      find('.card .save')[0]?.click();
      await settled();
      expect(texts('.card-status')).toEqual(['There is no room left on this device.']);
      expect(find('.card .save')[0]?.getAttribute('aria-pressed')).toBe('false');
    });
    it('change what is underlined at once, by lemma', () => {
      states.set('هُدْنَة|NOUN', 'known');
      overlay.applyWords();
      expect(overlay.counts().glossed).toBe(0);
      states.set('هُدْنَة|NOUN', 'new').set('ثابتة|NOUN', 'learning');
      overlay.applyWords();
      expect(overlay.counts().glossed).toBe(2);
    });
  });

  it('when the extension is gone the card says so in words that were fetched in time', async () => {
    overlay.command('explain');
    await settled();
    alive = false;
    overlay.applyWords();
    expect(texts('.card .body')).toEqual([messages.overlay_gone.message]);
  });

  it('the page puts the same text into new nodes: card and cursor stay; another text: both go', () => {
    overlay.command('explain');
    const node = document.createTextNode(text);
    document.querySelector('p')?.replaceChildren(node);
    overlay.update(articleOf(node), known);
    expect(texts('.card .headword')).toEqual(['قال']);
    expect(find('.card')[0]?.hidden).toBe(false);
    const other = document.createTextNode(`ثم ${text}`);
    document.querySelector('p')?.replaceChildren(other);
    overlay.update(articleOf(other), annotations({ words: wordsOf(other.data) }));
    expect(find('.card')[0]?.hidden).toBe(true);
  });

  it('the root opens its family and closes it again', async () => {
    overlay.update(article, annotations({ words: wordsOf(text, { 'الهدنة': { lemma: 'هُدْنَة', root: 'هدن' } }) }));
    for (let step = 0; step < 6; step++) overlay.command('next-word');
    overlay.command('root');
    await settled();
    expect(texts('.family .ar')).toEqual(['هَادَنَ']);
    overlay.command('root');
    expect(find('.family')).toEqual([]);
  });

  it.each([['glance', 'learner'], ['learner', 'study'], ['study', 'glance']] as const)('the mode after %s is %s', (mode, next) => {
    overlay.applySettings(settings({ mode }));
    overlay.command('switch-mode');
    expect(deps.setMode).toHaveBeenLastCalledWith(next);
  });

  it('by sentence and by name', () => {
    const told = (): string | null | undefined => texts('[aria-live]')[0];
    overlay.command('next-sentence');
    expect(told()).toBe(text);
    overlay.command('next-entity');
    expect(told()).toContain('أردوغان');
    overlay.command('next-entity');
    expect(told()).toContain('إدلب');
    overlay.command('previous-entity');
    expect(told()).toContain('أردوغان');
  });

  it('comes back when the page removes it, but not for ever', async () => {
    for (let time = 0; time < 3; time++) { host()?.remove(); await settled(); }
    expect(host()).not.toBeNull();
    for (let time = 0; time < 9; time++) { host()?.remove(); await settled(); }
    expect(host()).toBeNull();
  });

  it('the page scrolls without our script, except while a card is open', () => {
    const heard = vi.spyOn(window, 'requestAnimationFrame');
    const scroll = (): number => { heard.mockClear(); window.dispatchEvent(new Event('scroll')); return heard.mock.calls.length; };
    expect(scroll()).toBe(0);
    overlay.command('explain');
    expect(scroll()).toBe(1);
    press('Escape');
    expect(scroll()).toBe(0);
    heard.mockRestore();
  });

  it('changes nothing of the page and leaves no trace', async () => {
    const before = document.body.outerHTML;
    overlay.command('explain');
    overlay.command('toggle-panel');
    expect(document.body.outerHTML).toBe(before);
    ending.abort();
    expect(host()).toBeNull();
    expect(document.documentElement.outerHTML).not.toContain('hashiya');
    press('Escape');
    await settled();
    expect(host()).toBeNull();
  });
});
