// What the overlay needs of the extension, for every page alike.

import type { Entry, PartOfSpeech, PrincipalParts } from '../annotations.ts';
import { browserSummarizer } from '../browser-summarizer.ts';
import { define } from '../dictionaries/index.ts';
import { send } from '../messaging/index.ts';
import type { Knowledge, OverlayDeps, PanelMemory, WordMemory } from '../overlay/index.ts';
import { saveSettings } from '../settings/index.ts';
import { lookup } from './engine-client.ts';
import { interfaceText } from './interface-text.ts';
import { keptAddress } from './kept-address.ts';
import { isOrphaned } from './orphan.ts';

type OfThePage = 'article' | 'annotations' | 'settings' | 'signal' | keyof PanelMemory;

const knowledge: Knowledge = {
  lookup,
  rootWords: async (root) => JSON.parse((await send('root-words', { root })).entries) as Entry[],
  parts: async (lemma: string, pos: PartOfSpeech) =>
    JSON.parse((await send('principal-parts', { lemma, pos })).parts) as PrincipalParts,
  define,
};

export function overlayDeps(memory: WordMemory): Omit<OverlayDeps, OfThePage> {
  return {
    ...interfaceText(), knowledge, memory,
    summarizer: browserSummarizer,
    address: () => keptAddress(location.href),
    alive: () => !isOrphaned(),
    setMode: (mode) => void saveSettings({ mode }).catch(() => undefined),
    setSummaryLength: (summaryLength) => void saveSettings({ summaryLength }).catch(() => undefined),
    print: async (note) => void (await send('print-note', { note })),
    browserKeys: async () => (await send('browser-keys', {})).keys,
  };
}
