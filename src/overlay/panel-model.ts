// What the margin panel lists, from what the reader sees of the article.

import type { Settings } from '../settings/index.ts';
import { coverageOf } from './coverage.ts';
import type { StateOf } from './memory.ts';
import { chooseKeyWords, type KeyWord } from './key-words.ts';
import { LIMITS } from './limits.ts';
import { groupMentions, type Named } from './mentions.ts';
import { layerOf, type Reading } from './reading.ts';
import { inOrder } from './spans.ts';
import type { SummarySentence } from '../annotations.ts';

export type NameLayer = 'people' | 'places' | 'organizations' | 'facts';

export interface PanelModel {
  summary: SummarySentence[];
  names: { layer: NameLayer; entries: Named[] }[];
  keyWords: KeyWord[];
  /** Percent of the article's words that the reader's level covers, in study mode. */
  coverage?: number;
  /** The layers that are switched on but found nothing. */
  empty: boolean;
}

const ORDER: readonly NameLayer[] = ['people', 'places', 'organizations', 'facts'];

export function panelModel(reading: Reading, settings: Settings, stateOf: StateOf = () => undefined): PanelModel {
  const named = groupMentions(reading.entities);
  const names = ORDER
    .map((layer) => ({ layer, entries: named.filter((entry) => layerOf(entry.type) === layer) }))
    .filter(({ entries }) => entries.length);
  const keyWords = chooseKeyWords(inOrder([...reading.glossed, ...reading.kept]), settings.level, openingEnd(reading), LIMITS.keyWords);
  const coverage = settings.mode === 'study' && settings.layers.glosses
    ? coverageOf(reading.words, settings.level, stateOf) : undefined;
  return {
    summary: reading.summary, names, keyWords, ...(coverage !== undefined && { coverage }),
    empty: !reading.summary.length && !names.length && !keyWords.length,
  };
}

/** Where headline and lead end. */
function openingEnd({ document }: Reading): number {
  const opening = (document.blocks ?? []).filter(({ kind }) => kind === 'headline' || kind === 'lead');
  return opening.at(-1)?.end ?? 0;
}
