// The overlay: paints annotations on the live page, explains words in a card, and keeps the margin panel.
// Everything it adds to the page is one host element and entries of the highlight registry; abort removes both.

import type { Annotations, Word } from '../annotations.ts';
import type { LiveArticle } from '../page/index.ts';
import type { Settings } from '../settings/index.ts';
import { asText, type Voice } from './card-content.ts';
import { createExplainer, type Explainer } from './explainer.ts';
import type { Box } from './geometry.ts';
import { targetAt } from './hit-test.ts';
import { createHost } from './host.ts';
import { textLayers } from './layers.ts';
import { marginOf } from './margin-side.ts';
import { createPainter } from './painter.ts';
import { createPanel, type Panel } from './panel.ts';
import { panelModel } from './panel-model.ts';
import { createPlaces } from './places.ts';
import { followPointer } from './pointer.ts';
import { createReading, targetOf } from './reading.ts';
import type { Span } from './spans.ts';
import { dress, isDarkPage } from './theme.ts';
import { createWalk } from './walk.ts';

export interface OverlayDeps {
  article: LiveArticle;
  annotations: Annotations;
  settings: Settings;
  lookup(word: string): Promise<Word[]>;
  message(key: string, ...substitutions: string[]): string;
  uiDirection: 'rtl' | 'ltr';
  uiLanguage: string;
  /** Abort leaves no trace. */
  signal: AbortSignal;
}

export interface OverlayCounts {
  words: number;
  glossed: number;
  phrases: number;
  entities: number;
}

export interface Overlay {
  applySettings(settings: Settings): void;
  update(article: LiveArticle, annotations: Annotations): void;
  /** 'next-word', 'previous-word', 'next-entity', 'previous-entity', 'explain', 'toggle-panel'; others do nothing. */
  command(name: string): void;
  counts(): OverlayCounts;
  /** Resolves when the present annotations are painted. */
  painted(): Promise<void>;
  destroy(): void;
}

export function createOverlay(deps: OverlayDeps): Overlay {
  const ending = new AbortController();
  const { signal } = ending;
  deps.signal.addEventListener('abort', () => ending.abort(), { once: true, signal });
  if (deps.signal.aborted) ending.abort();

  let { article, annotations, settings } = deps;
  let reading = createReading(article.document, annotations, settings);
  let painting = Promise.resolve();
  const { message: t, lookup } = deps;
  const visited = new Map<string, number>();
  const numbers = new Intl.NumberFormat(deps.uiLanguage);
  const voice = (): Voice => ({ t, glossLanguage: settings.glossLanguage });
  const current = (): LiveArticle => article;

  const host = createHost(signal);
  const painter = createPainter();
  const panel = createPanel(t, command);
  host.layer.append(panel.element);
  const taken = (): Box | null => (panel.isOpen() ? panel.box() : null);
  const places = createPlaces(current, painter, taken);
  const explainer = createExplainer({
    host, voice, lookup, taken, signal, article: current, shows: (target) => places.mark('pointer', target),
  });
  const walk = createWalk({
    places, explainer, article: current, reading: () => reading,
    arrived: (target) => panel.whisper(asText(target, voice()) || target.text),
  });
  followPointer({
    host: host.element, explainer, signal,
    hit: (x, y) => targetAt(article, reading, x, y),
    over: (target) => places.mark('pointer', target ?? explainer.target()),
  });

  function draw(): void {
    dress(host.layer, settings, deps.uiDirection, deps.uiLanguage);
    panel.element.dataset['side'] = marginOf(article).side;
    painting = painter.paint(article, textLayers(reading), isDarkPage(article));
    panel.fill(panelModel(reading, settings), { voice: voice(), goTo, visited, number: (value) => numbers.format(value) });
  }

  /** Scrolls to a place and marks it as the one the reader asked for. */
  function goTo(span: Span): void {
    const found = places.show(span, 'always');
    panel.say(found ? '' : t('overlay_place_gone'));
    if (found) places.mark('here', span);
  }

  function command(name: string): void {
    host.settle();
    if (name === 'toggle-panel') panel.isOpen() ? panel.fold() : panel.open(true);
    else walk.commands[name]?.();
  }

  function reread(): void {
    reading = createReading(article.document, annotations, settings);
    draw();
  }

  closeOnEscape(explainer, panel, signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal });
  signal.addEventListener('abort', () => painter.destroy(), { once: true });
  if (!signal.aborted) {
    draw();
    if (marginOf(article).free) panel.open(false); // from the start only where it covers nothing of the text
  }

  return {
    command,
    applySettings(next) {
      settings = next;
      reread();
      const target = explainer.target();
      if (target) explainer.refresh(targetOf(reading, target));
    },
    update(nextArticle, nextAnnotations) {
      explainer.close();
      walk.reset();
      for (const layer of ['here', 'pointer'] as const) places.mark(layer, null);
      visited.clear();
      [article, annotations] = [nextArticle, nextAnnotations];
      reread();
    },
    counts: () => ({
      words: reading.words.length, glossed: reading.glossed.length,
      phrases: reading.phrases.length, entities: reading.entities.length,
    }),
    painted: () => painting,
    destroy: () => ending.abort(),
  };
}

/** Escape closes the card, wherever the focus is; in the panel it folds the panel. Other keys are the page's. */
function closeOnEscape(explainer: Explainer, panel: Panel, signal: AbortSignal): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (explainer.target()) explainer.close();
    else if (panel.isOpen() && panel.hasFocus()) panel.fold();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { signal, capture: true });
}
