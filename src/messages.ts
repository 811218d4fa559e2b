// Every message between contexts: name → request and response. The background validates each request at run time.

import type { Annotations, TextDocument, Word } from './annotations.ts';
import type { Settings } from './settings/index.ts';

/** How consent was dealt with on a page, as the reader reports it. */
export interface ConsentReport {
  found: boolean;
  /** Which means found it: 'autoconsent' with its rule name, 'list', 'arabic'. */
  by?: string;
  action?: 'rejected' | 'hidden' | 'none';
}

/** What the gate or the reader says of a page. */
export interface Verdict {
  arabic: boolean;
  news: boolean;
  /** A short machine-readable reason: 'no-arabic', 'persian', 'json-ld', 'paragraphs' … */
  why: string;
}

/** The reader's account of what it did on a page; see DESIGN.md. */
export interface PageReport {
  done: boolean;
  verdict: Verdict;
  article?: { title: string; blocks: { kind: string; text: string }[] };
  consent: ConsentReport;
  counts: { words: number; glossed: number; phrases: number; entities: number };
  timings: Record<string, number>;
  error?: string;
}

/** Requests to the background: { type: NAME, ...request }. Large answers travel as one JSON string. */
export interface BackgroundMessages {
  /** gate → background: this tab's page is Arabic news; inject the reader. */
  'inject-reader': { request: { verdict: Verdict }; response: { injected: boolean } };
  /** reader → background: annotate a document. `document` and the answer are JSON strings. */
  annotate: { request: { document: string }; response: { annotations: string } };
  /** card → background: other readings, for one word. */
  lookup: { request: { word: string }; response: { readings: string } };
  /** popup → background: read the active tab's page even if it is not taken for news. */
  'read-tab': { request: { tabId: number }; response: { injected: boolean; reason?: string } };
  /** autoconsent's content half → background (evaluations in the page's world, configuration). */
  autoconsent: { request: { message: unknown }; response: { reply?: unknown } };
}

/** Requests from popup or background to the reader in a tab. */
export interface ReaderMessages {
  report: { request: Record<never, never>; response: PageReport };
  /** Settings changed: apply them now. */
  settings: { request: { settings: Settings }; response: { ok: true } };
  /** A command of the browser: toggle the panel, next entity … */
  command: { request: { name: string }; response: { ok: true } };
}

export type AnnotateAnswer = Annotations;
export type LookupAnswer = Word[];
export type AnnotateRequest = TextDocument;
