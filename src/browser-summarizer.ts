// The language model that some browsers keep on the device, asked through the web's Summarizer API: Chrome and Edge from 138, on
// pages with a secure context. Only where it is there already: `create` would have the browser download one that is not.

import type { SummaryLength } from './annotations.ts';

/** 'absent': it knows Arabic and would have to be downloaded first; 'never': it does not, or may not be asked here. */
export type Readiness = 'ready' | 'absent' | 'never';

/** Why there is no answer; 'long': the text is more than the model can read; 'withheld': the browser keeps it to itself. */
export type Trouble = 'absent' | 'long' | 'withheld' | 'failed';

export interface BrowserSummarizer {
  readiness(): Promise<Readiness>;
  /** The model's own words, as they are. Rejects only when aborted. */
  sumUp(text: string, length: SummaryLength, signal: AbortSignal): Promise<{ text: string } | { trouble: Trouble }>;
}

/** The part of the standard's interface that is used here. */
interface SummarizerApi {
  availability(options: object): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: object): Promise<{
    summarize(text: string, options: { signal: AbortSignal }): Promise<string>;
    destroy(): void;
  }>;
}

const READINESS = { available: 'ready', downloadable: 'absent', downloading: 'absent', unavailable: 'never' } as const;
const TROUBLES: Record<string, Trouble> = { QuotaExceededError: 'long', NotReadableError: 'withheld' };

/** Undefined where the browser has no such thing; nothing is asked of it yet. */
export function browserSummarizer(): BrowserSummarizer | undefined {
  const api = (globalThis as { Summarizer?: SummarizerApi }).Summarizer;
  return api && { readiness: () => readiness(api, 'medium'), sumUp: (text, length, signal) => sumUp(api, text, length, signal) };
}

const optionsFor = (length: SummaryLength): object =>
  ({ type: 'tldr', format: 'plain-text', length, expectedInputLanguages: ['ar'], outputLanguage: 'ar' });

async function readiness(api: SummarizerApi, length: SummaryLength): Promise<Readiness> {
  try {
    return READINESS[await api.availability(optionsFor(length))] ?? 'never';
  } catch {
    return 'never'; // a page's Permissions-Policy may keep it from everyone
  }
}

async function sumUp(api: SummarizerApi, text: string, length: SummaryLength, signal: AbortSignal): ReturnType<BrowserSummarizer['sumUp']> {
  // Asked again: the browser throws models away when the disk runs short.
  if ((await readiness(api, length)) !== 'ready') return { trouble: 'absent' };
  try {
    signal.throwIfAborted();
    const written = await write(api, text, length, signal);
    return written.trim() ? { text: written } : { trouble: 'failed' };
  } catch (error) {
    signal.throwIfAborted();
    return { trouble: TROUBLES[(error as Error | undefined)?.name ?? ''] ?? 'failed' };
  }
}

async function write(api: SummarizerApi, text: string, length: SummaryLength, signal: AbortSignal): Promise<string> {
  const model = await api.create({ ...optionsFor(length), signal });
  try {
    return await model.summarize(text, { signal });
  } finally {
    model.destroy();
  }
}
