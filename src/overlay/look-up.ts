// One card on a page that is not read: for the word the reader has selected. Nothing is painted, nothing listed; the card
// goes with Escape or a click beside it, and takes everything along.

import { numbersFor } from '../language/index.ts';
import type { OverlayDeps, PanelMemory } from './deps.ts';
import { createExplainer } from './explainer.ts';
import { createHost } from './host.ts';
import { createReading, targetOf } from './reading.ts';
import { firstTouching, type Span } from './spans.ts';
import { dress } from './theme.ts';
import type { Voice } from './voice.ts';

/** The first word between two offsets; false where there is none. */
export function lookUp(deps: Omit<OverlayDeps, keyof PanelMemory>, from: number, to: number): boolean {
  const { article, annotations, settings, message: t, memory } = deps;
  const layers = { ...settings.layers, people: true, places: true, organizations: true, facts: true, glosses: true };
  const reading = createReading(article.document, annotations, { ...settings, layers }, memory.stateOf);
  const span = firstTouching(reading.spans, from, to);
  if (!span || deps.signal.aborted) return false;

  const ending = new AbortController();
  const signal = AbortSignal.any([deps.signal, ending.signal]);
  const host = createHost(signal);
  dress(host.layer, settings, deps.uiDirection, deps.uiLanguage);
  const voice = (): Voice => ({ t, glossLanguage: settings.glossLanguage, number: numbersFor(deps.uiLanguage, settings.digits) });
  const open = (at: Span): void => explainer.open(targetOf(reading, at));
  const explainer = createExplainer({
    ...deps, host, voice, signal, article: () => article, reading: () => reading, taken: () => null, goTo: open,
    shows: (target) => { if (!target) queueMicrotask(() => ending.abort()); },
  });
  closeWithoutTrace(() => explainer.close(), () => explainer.isPinned(), host.element, signal);
  open(span);
  return true;
}

function closeWithoutTrace(close: () => void, isPinned: () => boolean, host: Element, signal: AbortSignal): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  }, { signal, capture: true });
  addEventListener('pointerdown', (event) => { if (event.target !== host && !isPinned()) close(); }, { signal, capture: true, passive: true });
}
