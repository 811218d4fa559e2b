// Every message between contexts: name → request and response. The background validates each request at run time.

import type { Gloss, Level, PartOfSpeech } from './annotations.ts';
import type { Note } from './note.ts';

/** How consent was dealt with on a page, as the reader reports it. */
export interface ConsentReport {
  found: boolean;
  /** Which means found it: 'autoconsent' with its rule name, 'list', 'arabic'. */
  by?: string;
  /** 'shown': hidden first, then brought back because the reader asked. */
  action?: 'rejected' | 'hidden' | 'shown' | 'none';
}

/** What the gate or the reader says of a page. */
export interface Verdict {
  arabic: boolean;
  news: boolean;
  /** A short machine-readable reason: 'no-arabic', 'persian', 'json-ld', 'text' … */
  why: string;
}

/** The reader's account of what it did on a page, for the popup, for bug reports and for tests. */
export interface PageReport {
  done: boolean;
  verdict: Verdict;
  article?: {
    title: string;
    blocks: { kind: string; text: string }[];
    /** What the steps of the extraction took out, and why; only while debugging. */
    removed?: { step: string; text: string; why?: string }[];
  };
  consent: ConsentReport;
  counts: { words: number; glossed: number; phrases: number; entities: number };
  timings: Record<string, number>;
  /** 'no-article', or what went wrong. */
  error?: string;
}

/** What the popup can learn of a tab. */
export interface TabState {
  /** False where the browser does not let the extension in: its own pages, stores, or hosts the reader withheld. */
  reachable: boolean;
  verdict?: Verdict;
  report?: PageReport;
}

/** What gate and reader leave in globalThis.hashiya of the isolated world, which the page cannot see. */
export interface IsolatedWorld {
  verdict?: Verdict;
  /** The gate judges the page again, at once. */
  look?(): void;
  /** The reader asked for this page although it is not taken for news. */
  anyway?: boolean;
  /** Set by hand while debugging: reports say what was taken out of the article; steps named here are left out when it is read again. */
  debug?: { without?: string[] };
  /** Present while a reader is at work in this page. */
  reader?: { again(): void };
  report?(): PageReport;
  /** The reader is brought in for the selection alone. */
  selection?: boolean;
  /** Takes away the card of the last selection that was looked up so. */
  lookedUp?: AbortController;
}

/** What the toolbar shows of a tab: read, switched off here, or nothing to read. */
export type ToolbarState = 'reading' | 'off' | 'idle';

/** How far a reader has come with a word: just saved, being learnt, known. */
export type WordState = 'new' | 'learning' | 'known';

/** Where a reader met a word: one sentence, and the word's range in it (UTF-16). */
export interface Encounter {
  sentence: string;
  start: number;
  end: number;
  title: string;
  url: string;
}

/** A word as the reader keeps it. Two words of one lemma and part of speech are one; see `wordKey`. */
export interface KeptWord {
  lemma: string;
  pos: PartOfSpeech;
  root?: string;
  gloss: Gloss;
  level: Level;
  encounter?: Encounter;
}

/** What a dictionary the reader brought along says: plain text, one paragraph a line. */
export interface Definition {
  dictionary: string;
  headword: string;
  text: string;
}

/** Requests to the background: { type: NAME, ...request }. Large answers travel as one JSON string. */
export interface BackgroundMessages {
  /** gate → background: this tab's page is Arabic news; inject the reader. */
  'inject-reader': { request: { verdict: Verdict }; response: { injected: boolean } };
  /** reader → background: annotate a document. `document` is JSON, the answer is packed (messaging/packed.ts). */
  annotate: { request: { document: string }; response: { annotations: string } };
  /** card → background: other readings, for one word. */
  lookup: { request: { word: string }; response: { readings: string } };
  /** card → background: the dictionary's words of one root, the most frequent first. JSON of Entry[]. */
  'root-words': { request: { root: string }; response: { entries: string } };
  /** card, words page → background: plurals, verbal nouns … of a lemma. JSON of PrincipalParts. */
  'principal-parts': { request: { lemma: string; pos: PartOfSpeech }; response: { parts: string } };
  /** card → background: what the reader's own dictionaries say of a word. JSON of Definition[]. */
  define: { request: { lemma: string; written: string }; response: { definitions: string } };
  /** popup → background: read the active tab's page even if it is not taken for news. */
  'read-tab': { request: { tabId: number }; response: { injected: boolean; reason?: string } };
  /** popup → background: what became of the page in a tab. */
  'tab-state': { request: { tabId: number }; response: TabState };
  /** card → background: keep a word in this state; null forgets it. */
  'keep-word': { request: { word: KeptWord; state: WordState | null }; response: { state: WordState | null } };
  /** reader → background: the state of every word kept. JSON of [wordKey, WordState][]. */
  'word-states': { request: Record<never, never>; response: { states: string } };
  /** reader → background: what the toolbar is to show of this tab. */
  'page-state': { request: { state: ToolbarState }; response: { ok: true } };
  /** help sheet → background: the browser's keys for our commands; none on browsers without keys. */
  'browser-keys': { request: Record<never, never>; response: { keys: { name: string; shortcut: string }[] } };
  /** margin → background: print what it notes, on a page of its own. */
  'print-note': { request: { note: Note }; response: { opened: true } };
  /** autoconsent's content half → background (evaluations in the page's world, configuration). */
  autoconsent: { request: { message: unknown }; response: { reply?: unknown } };
}

/** Requests from popup or background to the reader in a tab. */
export interface ReaderMessages {
  report: { request: Record<never, never>; response: PageReport };
  /** A command of the browser: toggle the panel, next entity … */
  command: { request: { name: string }; response: { ok: true } };
  /** popup → reader: bring back the banner that was hidden, and leave it alone from now on. */
  'show-consent': { request: Record<never, never>; response: { shown: boolean } };
}
