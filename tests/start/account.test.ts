import { expect, test } from 'vitest';
import { describe as tell, type Shown } from '../../src/start/account.ts';
import type { PageReport } from '../../src/messages.ts';

const report: PageReport = {
  done: true,
  verdict: { arabic: true, news: true, why: 'json-ld' },
  consent: { found: true, by: 'arabic', action: 'hidden' },
  article: { title: 'عنوان', blocks: [] },
  counts: { words: 12, glossed: 3, phrases: 1, entities: 2 },
  timings: {},
};
const shown: Shown = {
  summary: ['جملة أولى.'],
  names: [{ title: 'Places', entries: [{ name: 'جنيف', english: 'Geneva', about: 'city' }] }],
  words: Array.from({ length: 12 }, (_, at) => ({ lemma: `كلمة${at}`, level: 'B2', gloss: 'word' })),
};

test('a page that was read: verdict, banner, summary, names and ten words', () => {
  const lines = tell(report, shown);
  expect(lines).toContain('verdict   Arabic news (json-ld)');
  expect(lines).toContain('banner    found by arabic, hidden');
  expect(lines).toContain('  جنيف · Geneva · city');
  expect(lines.filter((line) => line.includes('كلمة'))).toHaveLength(10);
});

test('a page that is none of our business', () => {
  const lines = tell({ ...report, verdict: { arabic: false, news: false, why: 'persian' }, consent: { found: false } }, { summary: [], names: [], words: [] });
  expect(lines.slice(0, 2)).toEqual(['verdict   not Arabic (persian)', 'banner    none']);
});

test('no extension at all', () => {
  expect(tell(undefined, { summary: [], names: [], words: [] })).toEqual(['The extension did not answer on this page.']);
});
