// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChange, readArticle, watchPage } from '../../src/page/index.ts';
import { fixture, show } from './pages.ts';

let changes: PageChange[], stop: AbortController;
const settle = async (ms: number) => { await Promise.resolve(); await vi.advanceTimersByTimeAsync(ms); };

beforeEach(() => {
  vi.useFakeTimers();
  changes = [];
  stop = new AbortController();
  watchPage(readArticle(show(fixture('news')))!, (change) => changes.push(change), stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('watching a page', () => {
  it('tells once when the article was rendered anew', async () => {
    const article = document.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
    await settle(500);
    document.querySelector('article p')!.remove();
    await settle(5000);
    expect(changes).toEqual(['replaced']);
  });

  it('tells when a paragraph changed its text', async () => {
    document.querySelector('.standfirst')!.firstChild!.nodeValue = 'نص جديد';
    await settle(500);
    expect(changes).toEqual(['replaced']);
  });

  it('tells when paragraphs were added to the article', async () => {
    const more = document.createElement('p');
    more.textContent = 'وأضاف رئيس البلدية أن العمل في الخط الرابع سيبدأ في الصيف المقبل من جهة المطار.';
    document.querySelector('article')!.append(more);
    await settle(500);
    expect(changes).toEqual(['appended']);
  });

  it('is silent about everything else that moves', async () => {
    for (let i = 0; i < 50; i++) {
      document.querySelector('aside')!.append(document.createElement('p'));
      await settle(100);
    }
    expect(changes).toEqual([]);
  });

  it('looks ever more rarely at a page that never rests', async () => {
    const looks = vi.spyOn(document.querySelector('article')!, 'contains');
    const clock = vi.spyOn(globalThis, 'setTimeout');
    for (let i = 0; i < 600; i++) {
      document.querySelector('aside')!.append(document.createElement('i'));
      await settle(100);
    }
    expect(clock.mock.calls.length).toBeLessThan(20);
    looks.mockRestore();
  });

  it('tells when the address changes without a load, but not when its fragment does', async () => {
    history.pushState(null, '', '#second');
    await settle(1500);
    expect(changes).toEqual([]);
    history.pushState(null, '', '/2026/03/other');
    await settle(1500);
    expect(changes).toEqual(['url']);
  });

  it('tells of a return from the back/forward cache', () => {
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(changes).toEqual(['shown']);
  });

  it('is silent after the signal', async () => {
    stop.abort();
    document.querySelector('article')!.remove();
    history.pushState(null, '', '/2026/03/third');
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle(10_000);
    expect(changes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
