// The order of the means: autoconsent, then layers known by selector, then the detector; then a watch for late banners.

import type { ConsentReport } from '../messages.ts';
import { controlsOf } from './controls.ts';
import { findConsentLayers } from './detector.ts';
import { showsSomething } from './dom.ts';
import { Journal } from './journal.ts';
import { startProvider, type ProviderAnswer } from './provider.ts';
import { isGone, rejectControl, releaseIfStillLocked, removeLayer } from './refuse.ts';
import { releasePage } from './release.ts';
import { findRuledLayers, hasRuledLayer, type RuledLayer } from './site-rules.ts';
import { watchPage } from './watch.ts';

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
  /** Puts back all that was hidden or released, and stops looking: nobody takes it away again on this page. */
  undo(): void;
  /** A message for autoconsent that was not the answer to one of its own. */
  receive(message: unknown): void;
}

/** A provider that says it has refused may close its layer slowly. */
const PROVIDER_CLOSING = 800;

export function clearConsent(options: ConsentOptions): ConsentHandle {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const pass = new ConsentPass(signal, options.onReport ?? (() => {}));
  const provider = startProvider(options.send, signal, (answer) => pass.tell(answer));
  const settled = provider.answer.then(async (answer) => {
    await pass.first(answer).catch(() => {});
    if (!signal.aborted) watchPage(() => pass.look(), signal);
    return pass.report;
  });
  const undo = (): void => { stop.abort(); pass.undo(); };
  return { report: () => ({ ...pass.report }), settled, undo, receive: provider.receive };
}

class ConsentPass {
  report: ConsentReport = { found: false };
  readonly #journal = new Journal();
  readonly #signal: AbortSignal;
  readonly #onReport: (report: ConsentReport) => void;
  /** Pressed once already: next time the layer is hidden. */
  readonly #pressed = new WeakSet<Element>();
  /** False once autoconsent has pressed the controls, or where pressing makes the page load for ever. */
  #mayPress = true;

  constructor(signal: AbortSignal, onReport: (report: ConsentReport) => void) {
    this.#signal = signal;
    this.#onReport = onReport;
  }

  async first(answer: ProviderAnswer): Promise<void> {
    this.tell(answer);
    if (answer.outcome === 'refused') await this.#letProviderClose();
    await this.look();
    if (this.report.action === 'hidden') releasePage(this.#journal);
    else if (answer.outcome === 'refused' || hasRuledLayer(location.hostname)) await releaseIfStillLocked(this.#journal, this.#signal);
  }

  tell(answer: ProviderAnswer): void {
    const refused = answer.outcome === 'refused';
    const pressing = answer.outcome === 'pressing' || answer.outcome === 'failed';
    if (refused || pressing || answer.outcome === 'barred') this.#mayPress = false;
    const action = refused ? 'rejected' : pressing ? 'none' : answer.outcome === 'hidden' ? 'hidden' : undefined;
    if (action) this.#say(`autoconsent: ${answer.name}`, action);
  }

  /** One look at the page: every consent layer that is visible goes. */
  async look(): Promise<void> {
    for (const { element, rule } of findRuledLayers(location.hostname)) {
      await this.#remove(element, this.#ruledControl({ element, rule }), 'list');
    }
    for (const { element, controls } of findConsentLayers()) {
      await this.#remove(element, rejectControl(controls), 'arabic');
    }
  }

  undo(): void {
    if (this.report.action === 'hidden') this.report = { ...this.report, action: 'shown' };
    this.#journal.undo();
    // autoconsent's cosmetic rules put their styles here.
    document.getElementById('autoconsent-css-rules')?.remove();
  }

  async #letProviderClose(): Promise<void> {
    const layers = [...findRuledLayers(location.hostname), ...findConsentLayers()];
    await Promise.all(layers.map(({ element }) => isGone(element, PROVIDER_CLOSING, this.#signal)));
  }

  #ruledControl({ element, rule }: RuledLayer): HTMLElement | null {
    if (rule.action === 'hide') return null;
    if (rule.action === 'refuse') return rejectControl(controlsOf(element));
    return document.querySelector<HTMLElement>(rule.action.slice('click:'.length));
  }

  async #remove(element: HTMLElement, reject: HTMLElement | null, by: string): Promise<void> {
    if (this.#signal.aborted || !showsSomething(element)) return;
    const press = this.#mayPress && !this.#pressed.has(element) ? reject : null;
    this.#pressed.add(element);
    const action = await removeLayer({ element, reject: press }, this.#journal, this.#signal);
    if (action !== 'none') this.#say(by, action);
  }

  #say(by: string, action: NonNullable<ConsentReport['action']>): void {
    this.report = { found: true, by, action };
    this.#onReport(this.report);
  }
}
