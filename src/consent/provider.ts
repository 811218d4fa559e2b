// autoconsent in the page: knows the consent providers and presses their own reject controls.

import AutoConsent from '@duckduckgo/autoconsent';
import type { BackgroundMessage, ContentScriptMessage } from '@duckduckgo/autoconsent';

/**
 * What autoconsent has come to: nothing known; a provider without a banner so far; still pressing its controls;
 * refused; hidden by a cosmetic rule; tried in vain; told by the background to press nothing on this page.
 */
export interface ProviderAnswer {
  outcome: 'nothing' | 'present' | 'pressing' | 'refused' | 'hidden' | 'failed' | 'barred';
  /** autoconsent's rule. */
  name?: string;
}

/** What autoconsent's rules call the layers of the providers. */
export interface ProviderLayers {
  /** Of one provider. */
  of(name: string): string[];
  /** Of all that are not bound to one site. */
  all(): string[];
}

/** How long each step may take before the other means have their turn, in milliseconds. */
export const PATIENCE = { start: 1500, heuristic: 300, popup: 1500, optOut: 3000 };

export interface Provider {
  /** Resolves once it is clear what autoconsent does here; never rejects. */
  readonly answer: Promise<ProviderAnswer>;
  receive(message: unknown): void;
  readonly layers: ProviderLayers;
}

type Send = (message: unknown) => Promise<unknown>;

/** `onLate` is told of a refusal after `answer` has resolved. */
export function startProvider(send: Send, signal: AbortSignal, onLate: (answer: ProviderAnswer) => void): Provider {
  let resolve: (answer: ProviderAnswer) => void = () => {};
  const answer = new Promise<ProviderAnswer>((done) => { resolve = done; });
  let name: string | undefined;
  let settled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (reached: ProviderAnswer): void => {
    clearTimeout(timer);
    if (settled) { if (reached.outcome === 'refused' || reached.outcome === 'hidden') onLate(reached); return; }
    settled = true;
    resolve(reached);
  };
  const wait = (milliseconds: number, outcome: ProviderAnswer['outcome']): void => {
    if (settled) return;
    clearTimeout(timer);
    timer = setTimeout(() => settle(name === undefined ? { outcome } : { outcome, name }), milliseconds);
  };
  const follow = (message: ContentScriptMessage): void => {
    switch (message.type) {
      case 'report':
        if (message.state.lifecycle === 'nothingDetected') settle({ outcome: 'nothing' });
        // The second look is the first with heuristics; what it does not see, the other means may take.
        else if (message.state.findCmpAttempts === 2 && name === undefined) wait(PATIENCE.heuristic, 'nothing');
        break;
      case 'cmpDetected': name = message.cmp; wait(PATIENCE.popup, 'present'); break;
      case 'popupFound': name = message.cmp; wait(PATIENCE.optOut, 'pressing'); break;
      case 'optOutResult': if (!message.result) settle({ outcome: 'failed', name: message.cmp }); break;
      case 'autoconsentDone': settle({ outcome: message.isCosmetic ? 'hidden' : 'refused', name: message.cmp }); break;
    }
  };
  const receive = (message: unknown): void => {
    const told = message as BackgroundMessage | null;
    if (signal.aborted || !told) return;
    if (told.type === 'initResp' && !told.config.enabled) settle({ outcome: 'barred' });
    void autoconsent.receiveMessageCallback(told).catch(() => {});
  };
  // Of all it says only two messages need the background; the rest would only keep it awake.
  const pass = async (message: ContentScriptMessage): Promise<void> => {
    if (signal.aborted) return;
    follow(message);
    if (message.type !== 'init' && message.type !== 'eval') return;
    const answered = await send(message).catch(() => undefined) as { reply?: unknown } | undefined;
    receive(answered?.reply);
  };

  wait(PATIENCE.start, 'nothing');
  const autoconsent = new AutoConsent(pass);
  const stop = (): void => { disarm(autoconsent); settle({ outcome: 'nothing' }); };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return { answer, receive, layers: layersOf(autoconsent) };
}

function layersOf(autoconsent: AutoConsent): ProviderLayers {
  return {
    of: (name) => autoconsent.rules.find((rule) => rule.name === name)?.prehideSelectors ?? [],
    all: () => autoconsent.rules.filter((rule) => !rule.runContext.urlPattern).flatMap((rule) => rule.prehideSelectors ?? []),
  };
}

/** autoconsent has no way to be stopped: without rules it finds nothing more, and what it has found it leaves alone. */
function disarm(autoconsent: AutoConsent): void {
  autoconsent.rules = [];
  autoconsent.doOptOut = async () => false;
}
