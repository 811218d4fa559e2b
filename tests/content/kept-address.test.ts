import { expect, test } from 'vitest';
import { keptAddress } from '../../src/content/kept-address.ts';

test.each([
  ['https://news.example/a?id=7&utm_source=x&utm_medium=y', 'https://news.example/a?id=7'],
  ['https://news.example/a?fbclid=IwAR0', 'https://news.example/a'],
  ['https://www.bbc.com/arabic/articles/c1?at_medium=RSS&at_campaign=K', 'https://www.bbc.com/arabic/articles/c1'],
  ['https://news.example/a#comments', 'https://news.example/a'],
  ['https://news.example/a#:~:text=%D9%87', 'https://news.example/a'],
  ['https://news.example/#/story/7', 'https://news.example/#/story/7'],
  ['https://news.example/#!story/7', 'https://news.example/#!story/7'],
  ['https://news.example/?p=12&UTM_Source=x', 'https://news.example/?p=12'],
  ['https://news.example/خبر?page=2', 'https://news.example/%D8%AE%D8%A8%D8%B1?page=2'],
  ['not an address', 'not an address'],
])('%s → %s', (address, kept) => expect(keptAddress(address)).toBe(kept));
