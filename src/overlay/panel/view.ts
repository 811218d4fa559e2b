// What the reader has done in the panel, beyond what the model says; and what can be done there.

import type { SummaryLength } from '../../annotations.ts';
import type { Span } from '../spans.ts';
import type { Voice } from '../voice.ts';
import type { Amounts } from './amounts.ts';
import type { ListedWord, PanelModel } from './model.ts';
import type { SecondOpinion } from './second-opinion.ts';

export interface PanelVoice extends Voice, Amounts {}

export interface PanelView {
  query: string;
  /** Which mention of an entry was visited last. */
  visited: Map<string, number>;
  /** The lists that are shown in full. */
  full: Set<string>;
  /** Whether each sentence of the summary tells why it was chosen. */
  why: boolean;
  /** The summary of the browser's own model, where it can be had. */
  second?: SecondOpinion | undefined;
}

/** What the panel does within itself. */
export interface PanelMoves {
  /** To the next (1) or previous (-1) mention of an entry, round and round. */
  step(key: string, mentions: readonly Span[], by: 1 | -1): void;
  showAll(list: string): void;
  toggleWhy(): void;
  askSecond(): void;
  dropSecond(): void;
}

/** What the panel asks of the overlay. */
export interface PanelDeeds {
  goTo(span: Span): void;
  setLength(length: SummaryLength): void;
  /** Pressed again, the same button takes it back. */
  save(entry: ListedWord): void;
  know(entry: ListedWord): void;
  saveAll(entries: readonly ListedWord[]): void;
  copy(as: 'text' | 'markdown'): void;
  print(): void;
}

export interface PanelProps {
  model: PanelModel;
  view: PanelView;
  voice: PanelVoice;
  act: PanelMoves & PanelDeeds;
}

export function newView(): PanelView {
  return { query: '', visited: new Map(), full: new Set(), why: false };
}
