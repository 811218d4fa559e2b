import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isSwitchedOn, siteOf, withSite } from '../../src/settings/index.ts';

describe('the site of an address', () => {
  test.each([
    ['https://www.aljazeera.net/news/2024/1/1', 'aljazeera.net'],
    ['http://m.news.example:8080/a?b#c', 'm.news.example'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
    ['file:///tmp/a.html', null],
    ['chrome://extensions/', null],
    ['about:blank', null],
    ['not an address', null],
    ['', null],
  ])('%s → %s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('whether it is switched on', () => {
  const off = { ...DEFAULT_SETTINGS, enabled: false };
  const siteOff = { ...DEFAULT_SETTINGS, disabledSites: ['news.example'] };
  test.each([
    ['by default', DEFAULT_SETTINGS, 'https://news.example/1', true],
    ['everywhere off', off, 'https://news.example/1', false],
    ['off on this site', siteOff, 'https://news.example/1', false],
    ['off on this site, with www', siteOff, 'https://www.news.example/1', false],
    ['off on another site', siteOff, 'https://other.example/1', true],
    ['off on the parent only', siteOff, 'https://sport.news.example/1', true],
    ['where no extension can be', DEFAULT_SETTINGS, 'about:blank', false],
  ])('%s', (_what, settings, url, on) => expect(isSwitchedOn(settings, url)).toBe(on));
});

test('a site is switched off and on again', () => {
  const off = withSite(DEFAULT_SETTINGS, 'news.example', false);
  expect(off).toEqual(['news.example']);
  expect(withSite({ ...DEFAULT_SETTINGS, disabledSites: off }, 'news.example', false)).toEqual(off);
  expect(withSite({ ...DEFAULT_SETTINGS, disabledSites: off }, 'news.example', true)).toEqual([]);
});
