// The reader's settings: shape, defaults and validation. Stored in storage.sync as one versioned object.

import type { Level } from '../annotations.ts';

export interface Layers {
  glosses: boolean;
  people: boolean;
  places: boolean;
  organizations: boolean;
  /** Events, dates, money and quantities. */
  facts: boolean;
  summary: boolean;
  consent: boolean;
}

/** glance: names and summary only; learner: words above the level too; study: everything, with the coverage meter. */
export type Mode = 'glance' | 'learner' | 'study';
export type Theme = 'system' | 'light' | 'dark' | 'sepia' | 'contrast';
export type SummaryLength = 'short' | 'medium' | 'long';

export interface Settings {
  version: 1;
  enabled: boolean;
  /** Host names (without www.) where the extension stays off. */
  disabledSites: string[];
  /** Words above this level are underlined. */
  level: Level;
  mode: Mode;
  layers: Layers;
  /** Mark names the recogniser is less sure of, too. */
  markMore: boolean;
  summaryLength: SummaryLength;
  /** Offer the summary of the browser's own language model beside ours, where it has one. */
  browserSummary: boolean;
  glossLanguage: 'en' | 'ar' | 'both';
  theme: Theme;
  /** Digits of the interface's own numbers: 7 or ٧. */
  digits: 'western' | 'arabic';
  /** Size of Arabic type in card and panel, in percent of the designed size: 80 … 200. */
  arabicSize: number;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  enabled: true,
  disabledSites: [],
  level: 3,
  mode: 'learner',
  layers: { glosses: true, people: true, places: true, organizations: true, facts: true, summary: true, consent: true },
  markMore: false,
  summaryLength: 'medium',
  browserSummary: false,
  glossLanguage: 'en',
  theme: 'system',
  digits: 'western',
  arabicSize: 100,
};
