// What the overlay needs from whoever puts it on a page.

import type { Annotations } from '../annotations.ts';
import type { BrowserSummarizer } from '../browser-summarizer.ts';
import type { Note } from '../note.ts';
import type { LiveArticle } from '../page/index.ts';
import type { Mode, PanelShape, Settings, SummaryLength } from '../settings/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { WordMemory } from './memory.ts';

/** A command of the browser, with the key the reader has given it there; '' where there is none. */
export interface BrowserKey {
  name: string;
  shortcut: string;
}

export interface InterfaceDeps {
  message(key: string, ...substitutions: string[]): string;
  uiDirection: 'rtl' | 'ltr';
  uiLanguage: string;
}

/** How the reader left the panel on this device. */
export interface PanelMemory {
  panelShape(): PanelShape;
  keepPanelShape(shape: PanelShape): void;
}

export interface OverlayDeps extends InterfaceDeps, PanelMemory {
  article: LiveArticle;
  annotations: Annotations;
  settings: Settings;
  knowledge: Knowledge;
  memory: WordMemory;
  /** The browser's own, where it has one; looked for once the reader wants it. */
  summarizer?(): BrowserSummarizer | undefined;
  /** The page's address as it is kept with a word. */
  address(): string;
  /** False once the extension is gone from under the page. */
  alive(): boolean;
  setMode(mode: Mode): void;
  setSummaryLength(length: SummaryLength): void;
  /** Rejects where no page could be opened for it. */
  print(note: Note): Promise<void>;
  /** Empty where the browser has no keys for extensions. */
  browserKeys(): Promise<BrowserKey[]>;
  /** Abort leaves no trace. */
  signal: AbortSignal;
}
