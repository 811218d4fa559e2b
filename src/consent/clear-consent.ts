// The order of the means: autoconsent, then rules for single sites, then the detector; then a watch for late banners.

import type { ConsentReport } from '../messages.ts';
import { startProvider } from './provider.ts';

export interface ConsentOptions {
  /** Sends one message of autoconsent to the background; resolves with its { reply }. */
  send: (message: unknown) => Promise<unknown>;
  signal: AbortSignal;
  onReport?: (report: ConsentReport) => void;
}

export interface ConsentHandle {
  report(): ConsentReport;
  /** Resolves once the first pass is over; the watch for late banners goes on. Never rejects. */
  settled: Promise<ConsentReport>;
  /** Puts back all that was hidden or released. */
  undo(): void;
  /** A message for autoconsent that was not the answer to one of its own. */
  receive(message: unknown): void;
}

export function clearConsent(options: ConsentOptions): ConsentHandle {
  const report: ConsentReport = { found: false };
  const provider = startProvider(options.send, options.signal, () => {});
  const settled = provider.answer.then(() => report);
  return { report: () => ({ ...report }), settled, undo: () => {}, receive: provider.receive };
}
