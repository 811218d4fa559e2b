// The order of the means: autoconsent, then all that targets.ts finds; then a watch for late banners.

import type { ConsentReport } from '../messages.ts';
import { showsSomething } from './dom.ts';
import { Journal } from './journal.ts';
import type { Changes } from './places.ts';
import { startProvider, type ProviderAnswer, type ProviderLayers } from './provider.ts';
import { isGone, releaseIfStillLocked, removeLayer } from './refuse.ts';
import { isScrollLocked, releasePage, releaseScroll } from './release.ts';
import { hasRuledLayer } from './site-rules.ts';
import { Targets, type FoundTarget } from './targets.ts';
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
/** For so long after a layer was hidden, a scroll lock that comes back is still the banner's; later it is a menu's. */
const LOCK_RETURNS = 3000;

export function clearConsent(options: ConsentOptions): ConsentHandle {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const provider = startProvider(options.send, signal, (answer) => pass.tell(answer));
  const pass = new ConsentPass(provider.layers, signal, options.onReport ?? (() => {}));
  const settled = provider.answer.then(async (answer) => {
    await pass.first(answer).catch(() => {});
    if (!signal.aborted) watchPage((changes) => pass.look(changes), signal);
    return pass.report;
  });
  const undo = (): void => { stop.abort(); pass.undo(); };
  return { report: () => ({ ...pass.report }), settled, undo, receive: provider.receive };
}

class ConsentPass {
  report: ConsentReport = { found: false };
  readonly #journal = new Journal();
  readonly #targets: Targets;
  readonly #signal: AbortSignal;
  readonly #onReport: (report: ConsentReport) => void;
  /** Pressed once already: next time the layer is hidden. */
  readonly #pressed = new WeakSet<Element>();
  /** False once autoconsent has pressed the controls, or where pressing makes the page load for ever. */
  #mayPress = true;
  #hiddenAt = -Infinity;

  constructor(layers: ProviderLayers, signal: AbortSignal, onReport: (report: ConsentReport) => void) {
    this.#targets = new Targets(layers);
    this.#signal = signal;
    this.#onReport = onReport;
  }

  async first(answer: ProviderAnswer): Promise<void> {
    this.tell(answer);
    if (answer.outcome === 'refused') await this.#letProviderClose();
    await this.look(null);
    if (this.#signal.aborted) return;
    if (this.report.action === 'hidden') releasePage(this.#journal);
    else if (answer.outcome === 'refused' || hasRuledLayer(location.hostname)) await releaseIfStillLocked(this.#journal, this.#signal);
  }

  tell(answer: ProviderAnswer): void {
    this.#targets.provider = answer.name ?? this.#targets.provider;
    const refused = answer.outcome === 'refused';
    const pressing = answer.outcome === 'pressing' || answer.outcome === 'failed';
    if (refused || pressing || answer.outcome === 'barred') this.#mayPress = false;
    const action = refused ? 'rejected' : pressing ? 'none' : answer.outcome === 'hidden' ? 'hidden' : undefined;
    if (action) this.#say(`autoconsent: ${answer.name}`, action);
  }

  /** One look at the page (null) or at what has changed there: every consent layer that is visible goes. */
  async look(changes: Changes | null): Promise<Iterable<ShadowRoot>> {
    for (const target of this.#targets.find(changes)) await this.#remove(target);
    const lockReturns = changes !== null && !this.#signal.aborted && performance.now() - this.#hiddenAt < LOCK_RETURNS;
    if (lockReturns && isScrollLocked()) releaseScroll(this.#journal);
    return this.#targets.places.shadows;
  }

  undo(): void {
    if (this.report.action === 'hidden') this.report = { ...this.report, action: 'shown' };
    this.#journal.undo();
    // autoconsent's cosmetic rules put their styles here.
    document.getElementById('autoconsent-css-rules')?.remove();
  }

  async #letProviderClose(): Promise<void> {
    await Promise.all(this.#targets.find(null).map(({ element }) => isGone(element, PROVIDER_CLOSING, this.#signal)));
  }

  async #remove({ element, reject, by }: FoundTarget): Promise<void> {
    if (this.#signal.aborted || !showsSomething(element)) return;
    const press = this.#mayPress && !this.#pressed.has(element) ? reject : null;
    this.#pressed.add(element);
    const action = await removeLayer({ element, reject: press }, this.#journal, this.#signal);
    if (action === 'hidden') this.#hiddenAt = performance.now();
    if (action !== 'none') this.#say(by, action);
  }

  #say(by: string, action: NonNullable<ConsentReport['action']>): void {
    this.report = { found: true, by, action };
    this.#onReport(this.report);
  }
}
