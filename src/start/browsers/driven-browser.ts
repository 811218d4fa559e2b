// A real browser that has the extension loaded, the same to its user whichever browser it is.

import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface OpenOptions {
  executablePath: string;
  /** Folder of the unpacked extension; its manifest is read from there. */
  extension: string;
  /** false shows the browser's window. */
  headless?: boolean;
  /** Page size in CSS pixels; the window's own size when the browser is shown. */
  viewport?: { width: number; height: number };
  /** Language of the browser's interface, and so of the extension's; the computer's where none is given. */
  language?: string;
  /** Further command line arguments. */
  args?: string[];
  /** Further preferences (Firefox). */
  preferences?: Record<string, unknown>;
}

export interface DrivenBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Whether the welcome page came after the installation; it was closed again. */
  welcomed: boolean;
  /** Where the extension's own files are: chrome-extension://…/ or moz-extension://…/ */
  base: string;
  /**
   * Value of an expression in the extension's isolated world of the page, awaited and passed as JSON. The expression
   * may use await. Undefined when the extension has no script in the page (yet).
   */
  inWorld<T>(page: Page, expression: string): Promise<T | undefined>;
  /** Opens a page of the extension in a tab; `path` is relative to its folder. */
  extensionPage(path: string): Promise<Page>;
  /** Opens the popup of the toolbar button over a page. */
  popup(page: Page): Promise<Popup>;
  close(): Promise<void>;
}

export interface Popup {
  /** Value of an expression in the popup, awaited and passed as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Puts a picture of it into a WebP file; only Chromium can. */
  picture?(file: string, quality: number): Promise<void>;
  close(): Promise<void>;
}

/** The isolated world's side of `inWorld`: an expression that gives a promise of JSON text. */
export function asJson(expression: string): string {
  return `(async () => JSON.stringify({ value: await (${expression}) }))()`;
}

export function fromJson<T>(json: string): T {
  return (JSON.parse(json) as { value: T }).value;
}
