// @vitest-environment jsdom
// What is asked of the browser's own model, and what becomes of its answers.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserSummarizer, type BrowserSummarizer } from '../src/browser-summarizer.ts';
import { summarizerStandIn, type StandIn, type Wish } from './fakes/summarizer.ts';

const ARTICLE = 'أعلن الوزير خطة جديدة لإصلاح شبكة المياه.';
const OPTIONS = '{"type":"tldr","format":"plain-text","length":"short","expectedInputLanguages":["ar"],"outputLanguage":"ar"}';
afterEach(() => { vi.unstubAllGlobals(); });

function browserWith(wish: Wish): { own: BrowserSummarizer; standIn: StandIn } {
  const standIn = summarizerStandIn(wish);
  vi.stubGlobal('Summarizer', standIn);
  return { own: browserSummarizer() ?? expect.fail('there is one'), standIn };
}

it('is not there where the browser has none', () => expect(browserSummarizer()).toBeUndefined());

it('being there asks nothing yet', () => expect(browserWith({ availability: 'available' }).standIn.log).toEqual([]));

it.each([['available', 'ready'], ['downloadable', 'absent'], ['downloading', 'absent'], ['unavailable', 'never']] as const)('%s → %s', async (availability, readiness) => {
  expect(await browserWith({ availability }).own.readiness()).toBe(readiness);
});

it.each([['NotAllowedError', () => Promise.reject(new DOMException('', 'NotAllowedError'))], ['null', async () => null]])('%s instead of an answer → never', async (_what, availability) => {
  vi.stubGlobal('Summarizer', { availability });
  expect(await browserSummarizer()?.readiness()).toBe('never');
});

describe('summing up', () => {
  const sumUp = (own: BrowserSummarizer, signal = new AbortController().signal) => own.sumUp(ARTICLE, 'short', signal);

  it('hands over the article, gives the answer as it is, and lets the model go', async () => {
    const { own, standIn } = browserWith({ availability: 'available', answer: '* خطة <b>جديدة</b>\n* للمياه' });
    expect(await sumUp(own)).toEqual({ text: '* خطة <b>جديدة</b>\n* للمياه' });
    expect(standIn.log).toEqual([`availability ${OPTIONS}`, `create ${OPTIONS}`, `summarize ${ARTICLE.length}`, 'destroy']);
  });

  it.each(['downloadable', 'downloading', 'unavailable'] as const)('never makes one that is %s', async (availability) => {
    const { own, standIn } = browserWith({ availability, answer: 'خطة' });
    expect(await sumUp(own)).toEqual({ trouble: 'absent' });
    expect(standIn.log).toEqual([`availability ${OPTIONS}`]);
  });

  it.each([['!QuotaExceededError', 'long'], ['!NotReadableError', 'withheld'], ['!UnknownError', 'failed'], [' \n', 'failed']])('%j → %s, and the model is let go', async (answer, trouble) => {
    const { own, standIn } = browserWith({ availability: 'available', answer });
    expect(await sumUp(own)).toEqual({ trouble });
    expect(standIn.log.at(-1)).toBe('destroy');
  });

  it('stops when told to, and the model is let go', async () => {
    const { own, standIn } = browserWith({ availability: 'available' });
    const ending = new AbortController();
    const summed = sumUp(own, ending.signal);
    await expect.poll(() => standIn.log.at(-1)).toMatch(/^summarize/);
    ending.abort();
    await expect(summed).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(standIn.log.slice(-2)).toEqual(['stopped', 'destroy']);
  });

  it('told to stop at once, it makes none', async () => {
    const { own, standIn } = browserWith({ availability: 'available' });
    await expect(sumUp(own, AbortSignal.abort())).rejects.toThrow();
    expect(standIn.log.join()).not.toMatch(/create/);
  });
});
