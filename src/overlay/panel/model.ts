// What the margin panel shows, as plain data: the panel is drawn from this and from nothing else.

import type { Annotations } from '../../annotations.ts';
import type { Settings } from '../../settings/index.ts';
import { coverageOf } from '../coverage.ts';
import { LIMITS } from '../limits.ts';
import type { StateOf, WordState } from '../memory.ts';
import { groupMentions, type Named } from '../mentions.ts';
import { layerOf, type Reading } from '../reading.ts';
import { inOrder } from '../spans.ts';
import { factsOf, type FactGroup } from './facts-model.ts';
import { chooseKeyWords, groupPhrases, type KeyPhrase, type KeyWord } from './key-words.ts';
import type { Question } from './second-opinion.ts';
import { summaryOf, type SummaryModel } from './summary-model.ts';

export type NameLayer = 'people' | 'places' | 'organizations' | 'facts';

export interface ListedWord extends KeyWord {
  state?: WordState;
}

export interface PanelModel {
  reading: Reading;
  stateOf: StateOf;
  title: string;
  /** Undefined where the layer is off, or the article holds no sentence. */
  summary?: SummaryModel;
  /** What the browser's own model may be asked, where the reader wants that. */
  question?: Question;
  facts: FactGroup[];
  names: { layer: NameLayer; entries: Named[] }[];
  words: ListedWord[];
  phrases: KeyPhrase[];
  /** Percent of the article's words that the reader knows; not in glance mode, which is not about words. */
  coverage?: number;
  /** The layers that are switched on but found nothing. */
  empty: boolean;
}

export interface ModelSource {
  reading: Reading;
  annotations: Annotations;
  settings: Settings;
  title: string;
  stateOf?: StateOf;
}

const ORDER: readonly NameLayer[] = ['people', 'places', 'organizations', 'facts'];

export function panelModel({ reading, annotations, settings, title, stateOf = () => undefined }: ModelSource): PanelModel {
  const names = namesOf(reading);
  const words = wordsOf(reading, settings, stateOf);
  const phrases = groupPhrases(reading.glossedPhrases);
  const { gist } = annotations;
  const summary = settings.layers.summary && gist ? summaryOf(gist, settings.summaryLength) : undefined;
  const coverage = settings.layers.glosses && settings.mode === 'study' ? coverageOf(reading.words, settings.level, stateOf) : undefined;
  return {
    reading, stateOf, title, names, words, phrases,
    facts: summary && gist ? factsOf(gist.facts, annotations.entities, settings.layers) : [],
    ...(summary && { summary }), ...questionOf(reading, settings, summary), ...(coverage !== undefined && { coverage }),
    empty: !summary && !names.length && !words.length && !phrases.length,
  };
}

function questionOf({ document: { text } }: Reading, { browserSummary }: Settings, summary?: SummaryModel): Pick<PanelModel, 'question'> {
  return browserSummary && summary && !summary.none ? { question: { text, length: summary.length } } : {};
}

function namesOf({ entities }: Reading): PanelModel['names'] {
  const named = groupMentions(entities);
  return ORDER
    .map((layer) => ({ layer, entries: named.filter((entry) => layerOf(entry.type) === layer) }))
    .filter(({ entries }) => entries.length);
}

function wordsOf(reading: Reading, { level }: Settings, stateOf: StateOf): ListedWord[] {
  const chosen = chooseKeyWords(inOrder([...reading.glossed, ...reading.kept]), level, openingEnd(reading), LIMITS.keyWords);
  return chosen.map((entry) => withState(entry, stateOf));
}

export function withState(entry: KeyWord, stateOf: StateOf): ListedWord {
  const state = stateOf(entry.word);
  return state ? { ...entry, state } : entry;
}

/** Where headline and lead end. */
function openingEnd({ document }: Reading): number {
  const opening = (document.blocks ?? []).filter(({ kind }) => kind === 'headline' || kind === 'lead');
  return opening.at(-1)?.end ?? 0;
}
