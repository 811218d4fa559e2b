import '../fakes/browser.ts';
import { describe, expect, test } from 'vitest';
import type { PageReport, TabState } from '../../src/messages.ts';
import { consentKey, pageLine } from '../../src/popup/page-line.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/index.ts';

const news = { arabic: true, news: true, why: 'json-ld' };
const report = (part: Partial<PageReport>): TabState => ({
  reachable: true,
  verdict: news,
  report: {
    done: true, verdict: news, consent: { found: false }, timings: {},
    counts: { words: 350, glossed: 94, phrases: 2, entities: 8 }, ...part,
  },
});
const seen = (arabic: boolean, isNews: boolean, why = ''): TabState => ({ reachable: true, verdict: { arabic, news: isNews, why } });

describe('what the popup says of a page', () => {
  test.each<[string, Partial<Settings>, TabState, string, boolean]>([
    ['read', {}, report({}), 'popup_state_read', false],
    ['being read', {}, report({ done: false }), 'popup_state_reading', false],
    ['no article', {}, report({ error: 'no-article' }), 'popup_state_no_article', true],
    ['failed', {}, report({ error: 'the dictionary cannot be read' }), 'popup_state_failed', true],
    ['English', {}, seen(false, false), 'popup_state_not_arabic', true],
    ['Arabic, no news', {}, seen(true, false), 'popup_state_not_news', true],
    ['Persian', {}, seen(false, false, 'language'), 'popup_state_language', true],
    ['a front page', {}, seen(true, false, 'links'), 'popup_state_front', true],
    ['news, but no reader yet', {}, seen(true, true), 'popup_state_reload', true],
    ['older than the extension', {}, { reachable: true }, 'popup_state_reload', true],
    ['closed to extensions', {}, { reachable: false }, 'popup_state_unreachable', false],
    ['off', { enabled: false }, seen(true, true), 'popup_state_off', false],
    ['off here', { disabledSites: ['news.example'] }, seen(true, true), 'popup_state_site_off', false],
  ])('%s', (_what, settings, state, key, anyway) => {
    expect(pageLine({ ...DEFAULT_SETTINGS, ...settings }, 'https://www.news.example/1', state)).toMatchObject({ key, anyway });
  });
});

test('what was read is counted', () => {
  expect(pageLine(DEFAULT_SETTINGS, 'https://news.example/1', report({})).numbers).toEqual([94, 8]);
});

test.each([
  ['chrome-extension://hashiya/welcome.html', 'popup_state_own'], ['file:///home/reader/story.html', 'popup_state_file'],
  ['https://chromewebstore.google.com/', 'popup_state_unreachable'], [undefined, 'popup_state_unreachable'],
])('why %s cannot be read', (url, key) => expect(pageLine(DEFAULT_SETTINGS, url, { reachable: false }).key).toBe(key));

describe('the cookie banner', () => {
  test.each([
    [{ found: false }, null],
    [{ found: true, action: 'none' as const }, null],
    [{ found: true, action: 'rejected' as const }, 'popup_consent_rejected'],
    [{ found: true, action: 'hidden' as const }, 'popup_consent_hidden'],
    [{ found: true, action: 'shown' as const }, 'popup_consent_shown'],
  ])('%j → %s', (consent, key) => expect(consentKey(consent)).toBe(key));
});
