// The overlay: paints annotations on the live page, explains words in a card, and keeps the margin panel.
// Everything it adds to the page is one host element and entries of the highlight registry; abort removes both.

import type { Annotations, Word } from '../annotations.ts';
import type { LiveArticle } from '../page/index.ts';
import type { Settings } from '../settings/index.ts';
import { asText, type Voice } from './card-content.ts';
import { createCursor, firstVisible } from './cursor.ts';
import { createExplainer } from './explainer.ts';
import { freeView, rectsOf, union, viewport, type Box } from './geometry.ts';
import { targetAt } from './hit-test.ts';
import { createHost } from './host.ts';
import { textLayers, type MarkLayer } from './layers.ts';
import { LIMITS } from './limits.ts';
import { createPainter } from './painter.ts';
import { createPanel } from './panel.ts';
import { panelModel } from './panel-model.ts';
import { followPointer } from './pointer.ts';
import { createReading, targetOf, type Target } from './reading.ts';
import { bringIntoView, isInView } from './scroll.ts';
import type { Span } from './spans.ts';
import { dress, isDarkPage } from './theme.ts';

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
  let pointed: Target | null = null;
  const t = deps.message;
  const visited = new Map<string, number>();
  const numbers = new Intl.NumberFormat(deps.uiLanguage);

  const painter = createPainter();
  const host = createHost(signal);
  const cursor = createCursor();
  const voice = (): Voice => ({ t, glossLanguage: settings.glossLanguage });
  const panel = createPanel({ t, command, signal });
  host.layer.append(panel.element);
  const explainer = createExplainer({
    host, voice, signal, article: () => article, lookup: deps.lookup, shows: markPointed,
    taken,
  });
  followPointer({
    host: host.element, explainer, signal,
    hit: (x, y) => targetAt(article, reading, x, y),
    over: (target) => markPointed(target ?? explainer.target()),
  });

  function taken(): Box | null {
    return panel.isOpen() ? panel.box() : null;
  }

  /** Called on every move of the pointer: registers only what has changed. */
  function markPointed(target: Target | null): void {
    if (target?.start === pointed?.start && target?.end === pointed?.end) return;
    pointed = target;
    mark('pointer', target);
  }

  function mark(layer: MarkLayer, span: Span | null): void {
    painter.mark(layer, span ? article.ranges(span.start, span.end) : []);
  }

  function draw(): void {
    dress(host.layer, settings, deps.uiDirection, deps.uiLanguage);
    painting = painter.paint(article, textLayers(reading), isDarkPage(article));
    panel.fill(panelModel(reading, settings), { voice: voice(), goTo, visited, number: (value) => numbers.format(value) });
  }

  /** Scrolls to a place and marks it as the one the reader asked for. */
  function goTo(span: Span): boolean {
    if (!show(span, true)) {
      panel.say(t('overlay_place_gone'));
      return false;
    }
    panel.say('');
    mark('here', span);
    return true;
  }

  function show(span: Span, always: boolean): boolean {
    const ranges = article.ranges(span.start, span.end);
    if (!ranges.length) return false;
    const boxes = () => rectsOf(article)(span);
    const view = freeView(taken(), viewport());
    if (always || !isInView(boxes(), view)) bringIntoView(boxes, ranges[0]?.startContainer.parentElement ?? null, view);
    return true;
  }

  function moveCursor(spans: readonly Span[], step: 1 | -1): void {
    const span = cursor.move(spans, step, firstOnScreen);
    if (!span || !show(span, false)) return;
    mark('cursor', span);
    const target = targetOf(reading, span);
    if (explainer.target()) explainer.open(target);
    panel.whisper(asText(target, voice()) || target.text);
  }

  function firstOnScreen(): number {
    const rects = rectsOf(article);
    return firstVisible(reading.spans, (span) => rects(span)[0]?.bottom, viewport().top);
  }

  function explainHere(): void {
    if (!cursor.at()) moveCursor(reading.spans, 1);
    const span = cursor.at();
    if (span) explainer.open(targetOf(reading, span), { focus: true });
  }

  function command(name: string): void {
    host.settle();
    if (name === 'next-word') moveCursor(reading.spans, 1);
    else if (name === 'previous-word') moveCursor(reading.spans, -1);
    else if (name === 'next-entity') moveCursor(reading.entities, 1);
    else if (name === 'previous-entity') moveCursor(reading.entities, -1);
    else if (name === 'explain') explainHere();
    else if (name === 'toggle-panel') panel.isOpen() ? panel.fold() : panel.open(true);
  }

  /** Escape closes the card, wherever the focus is; in the panel it folds the panel. Other keys are the page's. */
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    if (explainer.target()) explainer.close();
    else if (panel.isOpen() && panel.hasFocus()) panel.fold();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function reread(): void {
    reading = createReading(article.document, annotations, settings);
    draw();
  }

  /** Open from the start only where there is room for it beside the text. */
  function unfold(): void {
    const blocks = article.document.blocks ?? [{ start: 0, end: article.document.text.length }];
    const text = union(blocks.slice(0, 12).flatMap((block) => rectsOf(article)(block)));
    const view = viewport();
    const taken = LIMITS.panelWidth + LIMITS.margin * 2;
    if (!text || view.right - view.left < LIMITS.narrow) return;
    if (deps.uiDirection === 'ltr' ? text.right <= view.right - taken : text.left >= view.left + taken) panel.open(false);
  }

  addEventListener('keydown', onKey, { signal, capture: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(), { signal });
  signal.addEventListener('abort', () => painter.destroy(), { once: true });
  if (!signal.aborted) {
    draw();
    unfold();
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
      [article, annotations] = [nextArticle, nextAnnotations];
      visited.clear();
      cursor.set(null);
      mark('here', null);
      mark('cursor', null);
      explainer.close();
      markPointed(null);
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
