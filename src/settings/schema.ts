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

export interface Settings {
  version: 1;
  enabled: boolean;
  /** Host names (without www.) where the extension stays off. */
  disabledSites: string[];
  /** Words above this level are underlined. */
  level: Level;
  layers: Layers;
  glossLanguage: 'en' | 'ar' | 'both';
  theme: 'system' | 'light' | 'dark';
  /** Size of Arabic type in card and panel, in percent of the designed size: 80 … 200. */
  arabicSize: number;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  enabled: true,
  disabledSites: [],
  level: 3,
  layers: { glosses: true, people: true, places: true, organizations: true, facts: true, summary: true, consent: true },
  glossLanguage: 'en',
  theme: 'system',
  arabicSize: 100,
};
