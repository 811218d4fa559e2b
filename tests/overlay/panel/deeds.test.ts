// @vitest-environment jsdom
// Keeping words from the panel, and what the reader is told of it.

import { beforeEach, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/note.ts';
import type { LiveArticle } from '../../../src/page/index.ts';
import type { WordState, WordToKeep } from '../../../src/overlay/memory.ts';
import { groupWords } from '../../../src/overlay/panel/key-words.ts';
import { amountsFor, panelDeeds, panelModel } from '../../../src/overlay/panel/index.ts';
import { createReading } from '../../../src/overlay/reading.ts';
import { annotations, settings, wordsOf } from '../sample.ts';

const text = 'هدنة هشة';
const known = annotations({ words: wordsOf(text, { 'هدنة': { level: 5 } }) });
const reading = createReading({ text }, known, settings());
const [truce, fragile] = groupWords(reading.words) as [ReturnType<typeof groupWords>[0], ReturnType<typeof groupWords>[0]];

let states: Map<string, WordState>;
let said: { text: string; undo?: (() => void) | undefined }[];
const t = (key: string, ...parts: string[]): string => [key, ...parts].join(' ');
const keep = vi.fn(async ({ lemma }: WordToKeep, state: WordState | null) => { if (state) states.set(lemma, state); else states.delete(lemma); });
const article = { title: 'خبر', document: { text } } as LiveArticle;
const print = vi.fn(async (_note: Note) => {});
const deeds = panelDeeds({
  article: () => article, reading: () => reading, memory: { stateOf: ({ lemma }) => states.get(lemma), keep },
  model: () => panelModel({ reading, annotations: known, settings: settings(), title: 'خبر' }),
  voice: () => ({ t, glossLanguage: 'en', number: String, ...amountsFor('en', 'western') }),
  address: () => 'https://news.example/story', layer: document.body, print, goTo: vi.fn(), setLength: vi.fn(),
  say: (words, undo) => void said.push({ text: words, undo }),
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => { [states, said] = [new Map(), []]; });

it('saves a word with its sentence, and takes it back', async () => {
  deeds.save(truce);
  await settled();
  expect(keep.mock.lastCall?.[0]).toMatchObject({ lemma: 'هدنة', encounter: { sentence: text, title: 'خبر', url: 'https://news.example/story' } });
  expect([...states]).toEqual([['هدنة', 'new']]);
  said[0]?.undo?.();
  await settled();
  expect([...states]).toEqual([]);
});

it('“I know it” of a word that is being learnt can be undone, back to where it was', async () => {
  states.set('هشة', 'learning');
  deeds.know(fragile);
  await settled();
  expect([states.get('هشة'), said[0]?.text]).toEqual(['known', 'هشة – overlay_now_known']);
  said[0]?.undo?.();
  await settled();
  expect(states.get('هشة')).toBe('learning');
});

it('saves all, and takes all back', async () => {
  deeds.saveAll([truce, fragile]);
  await settled();
  expect([[...states.values()], said[0]?.text]).toEqual([['new', 'new'], 'overlay_now_all 2']);
  said[0]?.undo?.();
  await settled();
  expect(states.size).toBe(0);
});

it('says in the words of the store why a word could not be kept', async () => {
  keep.mockRejectedValueOnce(new Error('The disk is full.'));
  deeds.save(truce);
  await settled();
  expect(said).toEqual([{ text: 'The disk is full.', undo: undefined }]);
});

it('prints what the margin notes, and says why where it cannot', async () => {
  deeds.print();
  await settled();
  expect(print.mock.lastCall?.[0]).toEqual({
    title: 'خبر', address: 'https://news.example/story', summary: [], facts: [], names: [],
    words: [{ lemma: 'هدنة', level: 5, glosses: [{ lang: 'en', text: 'meaning of هدنة' }] }],
  });
  print.mockRejectedValueOnce(new Error('No tab could be opened.'));
  deeds.print();
  await settled();
  expect(said.at(-1)?.text).toBe('No tab could be opened.');
});
