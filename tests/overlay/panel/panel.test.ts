// @vitest-environment jsdom
// What a reader does in the panel, by pointer and by keyboard.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../extension/_locales/en/messages.json';
import type { WordState } from '../../../src/overlay/memory.ts';
import { amountsFor, createPanel, panelModel, type Panel } from '../../../src/overlay/panel/index.ts';
import { createReading } from '../../../src/overlay/reading.ts';
import type { PanelShape } from '../../../src/settings/index.ts';
import { annotations, entity, gist, settings, wordsOf } from '../sample.ts';

const text = 'أعلن أردوغان هدنة. زار أردوغان جنيف بعد مفاوضات عسيرة. وصف المراقبون الهدنة بأنها هشة.';
const SENTENCES = text.split(/(?<=\.) /);
const known = annotations({
  words: wordsOf(text, {
    'هدنة': { level: 5, lemma: 'هُدْنَة', gloss: { en: 'truce' } }, 'الهدنة': { level: 5, lemma: 'هُدْنَة', gloss: { en: 'truce' } },
    'عسيرة': { level: 6, lemma: 'عَسِير', pos: 'ADJ', gloss: { en: 'difficult' } }, 'هشة': { level: 4, lemma: 'هَشّ', pos: 'ADJ', gloss: { en: 'fragile' } },
  }),
  entities: [entity(text, 'أردوغان', 'person'), entity(text, 'أردوغان', 'person', { nth: 1 }), entity(text, 'جنيف', 'place')],
  gist: gist(text, SENTENCES, { facts: [{ kind: 'who', entity: 0, mentions: [0, 1] }] }),
});

const act = { goTo: vi.fn(), setLength: vi.fn(), save: vi.fn(), know: vi.fn(), saveAll: vi.fn(), copy: vi.fn(), print: vi.fn() };
let states: Record<string, WordState>;
let shape: PanelShape;
let room: number;
let panel: Panel;
let ending: AbortController;
let root: ShadowRoot;

const t = (key: string, ...parts: string[]): string =>
  ((messages as Record<string, { message: string }>)[key]?.message ?? key).replace(/\$(\d)/g, (_, index) => parts[Number(index) - 1] ?? '');

beforeEach(() => {
  vi.clearAllMocks();
  [states, shape, room, ending] = [{}, {}, 400, new AbortController()];
  document.body.innerHTML = '<button>page</button><div></div>';
  root = document.querySelector('div')!.attachShadow({ mode: 'open' });
  panel = createPanel({
    t, act, command: vi.fn(), signal: ending.signal, margin: () => ({ side: 'left', room, wide: true }), text: () => document.body,
    voice: () => ({ t, glossLanguage: 'en', number: String, ...amountsFor('en', 'western') }),
    shape: () => shape, keepShape: (next) => { shape = next; },
  });
  root.append(panel.element);
  draw();
  panel.start();
});
afterEach(() => ending.abort());

function draw(change = {}): void {
  const wanted = settings(change);
  const stateOf = ({ lemma }: { lemma: string }): WordState | undefined => states[lemma];
  panel.draw(panelModel({ reading: createReading({ text }, known, wanted, stateOf), annotations: known, settings: wanted, title: 'خبر', stateOf }));
}

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => all(selector)[0] ?? expect.fail(`no ${selector}`);
const texts = (selector: string): string[] => all(selector).map((element) => element.textContent ?? '');
const active = (): Element | null => root.activeElement;
const press = (key: string): void => { (active() ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })); };
const spanOf = (part: string, nth = 0) => { const start = text.split(part, nth + 1).join(part).length; return { start, end: start + part.length }; };
function type(query: string): void {
  (one('.field') as HTMLInputElement).value = query;
  one('.field').dispatchEvent(new Event('input'));
}

it('has its handle keep out of the lines where the text leaves no room beside it', () => {
  expect(one('.margin').hasAttribute('data-tight')).toBe(false);
  room = 12;
  draw();
  expect(one('.margin').hasAttribute('data-tight')).toBe(true);
});

describe('the summary', () => {
  it('shows its sentences, what it spares, and the length chosen', () => {
    expect(texts('.summary .sentence')).toEqual(SENTENCES.slice(0, 2));
    expect(texts('.summary .quiet')).toEqual(['3 minutes to read. This summary: 40 seconds, 60% shorter.']);
    expect(all('.lengths input').map((input) => (input as HTMLInputElement).checked)).toEqual([false, true, false]);
  });
  it('changes its length', () => {
    one('.lengths input[value=long]').click();
    expect(act.setLength).toHaveBeenCalledWith('long');
    draw({ summaryLength: 'long' });
    expect(texts('.summary .sentence')).toEqual(SENTENCES);
  });
  it('leads to the place of a sentence', () => {
    all('.summary .sentence')[1]?.click();
    expect(act.goTo).toHaveBeenCalledWith(expect.objectContaining(spanOf(SENTENCES[1]!)));
  });
  it('tells on demand why each sentence is there', () => {
    expect(all('.why')).toEqual([]);
    one('.toggle-why').click();
    expect(texts('.why')).toEqual(['opens the article, holds many names', 'says what others repeat']);
    expect(one('.toggle-why').getAttribute('aria-pressed')).toBe('true');
  });
});

function drawGist(other: ReturnType<typeof gist>): void {
  const brief = { ...known, gist: other };
  panel.draw(panelModel({ reading: createReading({ text }, brief, settings()), annotations: brief, settings: settings(), title: 'خبر' }));
}

it('claims no saving where both times sound the same', () => {
  drawGist(gist(text, SENTENCES, { reading: { words: 120, minutes: 0.7 } }));
  expect(texts('.summary .quiet')).toEqual(['40 seconds to read.']);
});

it('says so when there is nothing to shorten, and offers no lengths', () => {
  drawGist(gist(text, [], { none: 'one-sentence', reading: { words: 12, minutes: 0.1 } }, [0, 0, 0]));
  expect(texts('.summary .quiet')).toEqual(['10 seconds to read. It is a single sentence: there is nothing to shorten.']);
  expect(all('.lengths, .takings, .summary .sentence')).toEqual([]);
});

it('a key fact leads through its mentions', () => {
  for (let time = 0; time < 3; time++) one('.key-facts .told').click();
  expect(act.goTo.mock.calls.map(([span]) => span)).toEqual([spanOf('أردوغان'), spanOf('أردوغان', 1), spanOf('أردوغان')]);
});

describe('at the keyboard', () => {
  it('up and down go from entry to entry, left and right through the mentions', () => {
    one('.of-people .main').focus();
    press('ArrowLeft');
    press('ArrowLeft');
    expect(texts('.of-people .at')).toEqual(['2/2']);
    press('ArrowRight');
    expect(texts('.of-people .at')).toEqual(['1/2']);
    press('ArrowDown');
    expect(active()?.textContent).toContain('جنيف');
    press('Home');
    expect(active()).toBe(one('.summary .sentence'));
  });
  it('the edge makes it wider and narrower, within bounds, and that is remembered', () => {
    const edge = one('.edge');
    one('.panel').getBoundingClientRect = () => ({ width: 316, height: 700 }) as DOMRect;
    edge.focus();
    press('ArrowRight');
    expect([shape.width, edge.getAttribute('aria-valuenow')]).toEqual([336, '336']);
    press('Home');
    expect([shape.width, edge.getAttribute('aria-valuemin')]).toEqual([260, '260']);
  });
  it('the focus comes to the title, and goes back to the page', () => {
    panel.fold();
    document.querySelector('button')?.focus();
    panel.open();
    expect(active()).toBe(one('h2'));
    panel.fold();
    expect(document.activeElement).toBe(document.querySelector('button'));
  });
});

describe('by itself', () => {
  const resized = async (next: number): Promise<boolean> => {
    room = next;
    dispatchEvent(new Event('resize'));
    await new Promise((done) => requestAnimationFrame(done));
    return panel.isOpen();
  };

  it('it opens and folds as there is room beside the text, and remembers none of it', async () => {
    expect([await resized(100), await resized(300)]).toEqual([false, true]);
    expect(shape).toEqual({});
  });

  it('it does not fold under the reader’s hands, nor once the reader has opened it', async () => {
    one('.key-words .row').focus();
    expect(await resized(100)).toBe(true);
    panel.fold();
    expect(await resized(400)).toBe(false);
    panel.open();
    (document.querySelector('button') as HTMLElement).focus();
    expect(await resized(100)).toBe(true);
  });
});

describe('whether it was open', () => {
  it('is remembered when the reader folds and opens it', () => {
    expect(shape).toEqual({}); // it opened by itself: that is no choice
    panel.fold();
    expect(shape).toEqual({ open: false });
    one('.handle').click();
    expect(shape).toEqual({ open: true });
  });
});

describe('words', () => {
  it('most useful first, with what can be done with each', () => {
    expect(texts('.key-words .gloss')).toEqual(['truce', 'fragile', 'difficult']);
    one('.key-words .save').click();
    expect(act.save).toHaveBeenCalledWith(expect.objectContaining({ word: expect.objectContaining({ lemma: 'هُدْنَة' }), mentions: [expect.anything(), expect.anything()] }));
    expect(one('.key-words .save').title).toBe('Save: هُدْنَة');
  });
  it('a saved one is shown as saved, a known one no longer; the rest can be saved at once', () => {
    states = { 'هُدْنَة': 'learning' };
    draw();
    expect(all('.key-words .save').map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false']);
    one('.save-all').click();
    expect(act.saveAll.mock.calls[0]?.[0]).toHaveLength(2);
    states = { 'هُدْنَة': 'known' };
    draw();
    expect(texts('.key-words .gloss')).toEqual(['fragile', 'difficult']);
  });
  it('the focus stays in the list when its word goes', () => {
    all('.key-words .know')[1]?.focus();
    states = { 'هَشّ': 'known' };
    draw();
    expect(active()).toBe(all('.key-words .know')[1]);
    expect(active()?.getAttribute('title')).toContain('عَسِير');
    states = { 'هَشّ': 'known', 'عَسِير': 'known', 'هُدْنَة': 'known' };
    draw();
    expect(active()).toBe(one('h2'));
  });
  it('tells how much of the article the reader knows', () => {
    expect(all('.coverage')).toEqual([]);
    draw({ mode: 'study' });
    expect(texts('.coverage p')).toEqual(['You know about 71% of this article’s words.']);
    states = { 'هُدْنَة': 'known' };
    draw({ mode: 'study' });
    expect(texts('.coverage p')).toEqual(['You know about 86% of this article’s words.']);
    draw({ mode: 'glance' });
    expect(all('.coverage, .key-words')).toEqual([]);
  });
});

describe('search', () => {
  it('takes the place of the lists, and leads to what it found', () => {
    type('هدنه');
    expect(all('.summary')).toEqual([]);
    expect(texts('.found-words .gloss')).toEqual(['truce']);
    expect(texts('.found-places mark')).toEqual(['هدنة', 'الهدنة']);
    expect(texts('[aria-live]')).toEqual(['Places found: 2']);
    all('.found-places .row')[1]?.click();
    expect(act.goTo).toHaveBeenCalledWith(expect.objectContaining(spanOf('الهدنة')));
  });
  it('Escape empties it first, and folds the panel after that', () => {
    type('xyz');
    expect(texts('.nothing')).toEqual(['Nothing like that in this article.']);
    panel.back();
    expect([texts('.nothing'), all('.summary').length, panel.isOpen()]).toEqual([[], 1, true]);
    panel.back();
    expect(panel.isOpen()).toBe(false);
  });
  it('is emptied by its button, which keeps the focus in the field', () => {
    type('هدنة');
    one('.clear').click();
    expect([all('.found-places').length, all('.summary').length, active()]).toEqual([0, 1, one('.field')]);
  });
  it('is over when the page tells another story', () => {
    type('هدنة');
    panel.forget();
    draw();
    expect([all('.found-places').length, (one('.field') as HTMLInputElement).value]).toEqual([0, '']);
  });
});

it('says what happened, and offers to undo it', () => {
  const undo = vi.fn();
  panel.say('Saved.', undo);
  expect(texts('.panel-status')).toEqual(['Saved.Undo']);
  one('.undo').click();
  expect(undo).toHaveBeenCalledOnce();
});
