// @vitest-environment jsdom
// The summary of the browser's own model, in the margin: offered, asked for, stopped, dropped.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../extension/_locales/en/messages.json';
import { browserSummarizer } from '../../../src/browser-summarizer.ts';
import { amountsFor, createPanel, panelModel, type Panel } from '../../../src/overlay/panel/index.ts';
import { followAnswer } from '../../../src/overlay/panel/follow-answer.ts';
import { createReading } from '../../../src/overlay/reading.ts';
import { summarizerStandIn, type StandIn, type Wish } from '../../fakes/summarizer.ts';
import { annotations, gist, settings } from '../sample.ts';

const text = 'أعلن الوزير خطة للمياه. تبدأ الخطة في الربيع. رحّب السكان بها.';
const SENTENCES = text.split(/(?<=\.) /);
const act = { goTo: vi.fn(), setLength: vi.fn(), save: vi.fn(), know: vi.fn(), saveAll: vi.fn(), copy: vi.fn(), print: vi.fn() };
const t = (key: string): string => (messages as Record<string, { message: string }>)[key]?.message ?? key;
const LABEL = t('overlay_second_written');

let ending: AbortController;
let root: ShadowRoot;
let panel: Panel;
let standIn: StandIn;

beforeEach(() => { ending = new AbortController(); });
afterEach(() => { ending.abort(); vi.unstubAllGlobals(); });

/** A margin in a browser with such a model, or with none. */
function open(wish?: Wish): void {
  if (wish) vi.stubGlobal('Summarizer', standIn = summarizerStandIn(wish));
  document.body.innerHTML = '<div></div>';
  root = document.querySelector('div')!.attachShadow({ mode: 'open' });
  panel = createPanel({
    t, act, command: vi.fn(), summarizer: browserSummarizer, signal: ending.signal, text: () => document.body,
    margin: () => ({ side: 'left', room: 400, wide: true }), shape: () => ({}), keepShape: () => {},
    voice: () => ({ t, glossLanguage: 'en', number: String, ...amountsFor('en', 'western') }),
  });
  root.append(panel.element);
}

function draw(change = {}, article = text, none = false): void {
  const wanted = settings({ browserSummary: true, ...change });
  const known = annotations({ gist: gist(article, SENTENCES, none ? { none: 'short' } : {}) });
  panel.draw(panelModel({ reading: createReading({ text: article }, known, wanted, () => undefined), annotations: known, settings: wanted, title: 'خبر' }));
}

const one = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(`.second ${selector}`);
const button = (): HTMLElement => one('.second-button') ?? expect.fail('no button');
const told = (): string => one('[role=status]')?.textContent ?? '';
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const count = (start: string): number => standIn.log.filter((line) => line.startsWith(start)).length;

async function offered(wish: Wish): Promise<void> {
  open(wish);
  draw();
  await expect.poll(() => one('.second-button')?.textContent).toBe('The browser’s own summary');
}

async function written(answer: string): Promise<void> {
  await offered({ availability: 'available', answer });
  button().click();
  await expect.poll(told).toBe(LABEL);
}

describe('it is not offered', () => {
  it.each<[string, Wish | undefined, object, number]>([
    ['where the browser has none', undefined, {}, 0],
    ['where the reader has not asked for it: the browser is not even asked', { availability: 'available' }, { browserSummary: false }, 0],
    ['without our summary beside it', { availability: 'available' }, { layers: { ...settings().layers, summary: false } }, 0],
    ['where the model would have to be downloaded', { availability: 'downloadable' }, {}, 1],
    ['while it is being downloaded', { availability: 'downloading' }, {}, 1],
    ['where it does not know Arabic', { availability: 'unavailable' }, {}, 1],
  ])('%s', async (_where, wish, change, asked) => {
    open(wish);
    draw(change);
    await settled();
    expect(root.querySelector('.second')).toBeNull();
    if (wish) expect([standIn.log.length, count('availability')]).toEqual([asked, asked]);
  });

  it('where there is nothing to shorten', async () => {
    open({ availability: 'available' });
    draw({}, text, true);
    await settled();
    expect([root.querySelector('.second'), standIn.log]).toEqual([null, []]);
  });
});

it('is offered where it is ready, and made once, when asked for', async () => {
  await offered({ availability: 'available', answer: 'خطة للمياه تبدأ في الربيع.' });
  draw();
  expect(count('create')).toBe(0);
  button().click();
  await expect.poll(told).toBe(LABEL);
  draw();
  expect([one('.written')?.textContent, count('create'), count('summarize'), count('destroy')]).toEqual(['خطة للمياه تبدأ في الربيع.', 1, 1, 1]);
  expect([...root.querySelectorAll('.sentence')].length).toBe(2); // ours stays
});

it('what the model writes is text, whatever it looks like', async () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>\n[هنا](javascript:alert(3)) &lt;b&gt;';
  await written(hostile);
  expect(one('.written')?.textContent).toBe(hostile);
  expect(root.querySelectorAll('.written :not(bdi)').length).toBe(0);
});

describe('it stops', () => {
  async function writing(): Promise<void> {
    await offered({ availability: 'available' });
    button().focus();
    button().click();
    await expect.poll(() => count('summarize')).toBe(1);
    expect([told(), button().textContent]).toEqual(['The browser’s language model is writing…', 'Stop']);
  }
  it.each<[string, () => void]>([
    ['when told to', () => button().click()],
    ['when the margin is folded', () => { panel.open(); panel.fold(); }],
    ['when the reader wants another length', () => draw({ summaryLength: 'long' })],
    ['when the page has another article', () => { panel.forget(); draw({}, `${text} وأُجّلت.`); }],
    ['when the reader does not want it any more', () => draw({ browserSummary: false })],
    ['when the overlay goes', () => ending.abort()],
  ])('%s', async (_when, happens) => {
    await writing();
    happens();
    await expect.poll(() => standIn.log.slice(-2)).toEqual(['stopped', 'destroy']);
  });
  it('and is offered again, under the same focus', async () => {
    await writing();
    button().click();
    await settled();
    expect([told(), button().textContent, root.activeElement]).toEqual(['', 'The browser’s own summary', button()]);
  });
});

it('closed, it can be asked for anew', async () => {
  await written('خطة.');
  expect(button().textContent).toBe('Close');
  button().click();
  expect([told(), one('.written')]).toEqual(['', null]);
  button().click();
  await expect.poll(told).toBe(LABEL);
  expect(count('create')).toBe(2);
});

it('of another length it is another one', async () => {
  await written('خطة.');
  draw({ summaryLength: 'long' });
  expect([told(), one('.written')]).toEqual(['', null]);
  button().click();
  await expect.poll(told).toBe(LABEL);
  expect(standIn.log.filter((line) => line.startsWith('create')).at(-1)).toContain('"length":"long"');
});

describe('trouble is told, with a way on', () => {
  it.each([
    ['!QuotaExceededError', /too long.+Read the summary above/, 'Close'],
    ['!NotReadableError', /held back.+Try again/, 'Try again'],
    ['!UnknownError', /no answer.+Try again/, 'Try again'],
  ])('%s', async (answer, message, press) => {
    await offered({ availability: 'available', answer });
    button().click();
    await expect.poll(told).toMatch(message);
    expect([button().textContent, one('.written')]).toEqual([press, null]);
    button().click();
    await expect.poll(() => count('create')).toBe(press === 'Close' ? 1 : 2);
  });

  it('also where the model has gone meanwhile: it is not fetched', async () => {
    const wish: Wish = { availability: 'available' };
    await offered(wish);
    vi.spyOn(standIn, 'availability').mockResolvedValue('downloadable');
    button().click();
    await expect.poll(told).toMatch(/not ready.+later/);
    expect(count('create')).toBe(0);
  });
});

describe('an answer below the edge', () => {
  /** Scrolled by how much, in a margin that shows 100 to 500. */
  it.each<[string, [number, number], number, number]>([
    ['comes into sight', [460, 480], 620, 120],
    ['comes with its head where it is taller than the margin', [460, 480], 1000, 360],
    ['stays where all of it is seen', [300, 320], 480, 0],
    ['stays where the reader has gone elsewhere', [620, 640], 800, 0],
  ])('%s', (_what, [top, bottom], end, expected) => {
    const [content, part, head] = ['div', 'div', 'div'].map((name) => document.createElement(name)) as [HTMLElement, HTMLElement, HTMLElement];
    part.append(head);
    const at = (element: HTMLElement, from: number, to: number) => { element.getBoundingClientRect = () => ({ top: from, bottom: to }) as DOMRect; };
    at(content, 100, 500);
    at(head, top, bottom);
    at(part, top, end);
    followAnswer(content, part);
    expect(content.scrollTop).toBe(expected);
  });
});
