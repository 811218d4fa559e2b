// Puts the parts together: one article, one reader, one state from which everything is drawn.

import type { Annotations } from '../annotations.ts';
import { numbersFor } from '../language/index.ts';
import type { LiveArticle } from '../page/index.ts';
import type { Settings, SummaryLength } from '../settings/index.ts';
import { asText } from './card/index.ts';
import { createCaret } from './caret.ts';
import { createCommands } from './commands.ts';
import type { OverlayDeps } from './deps.ts';
import { closeOnEscape } from './escape.ts';
import { createExplainer } from './explainer.ts';
import type { Box } from './geometry.ts';
import { createHelp } from './help.tsx';
import { targetAt } from './hit-test.ts';
import { followHold } from './hold.ts';
import { createHost } from './host.ts';
import { textLayers } from './layers.ts';
import { marginOf } from './margin-side.ts';
import { median } from './median.ts';
import { createPainter } from './painter.ts';
import { amountsFor, createPanel, panelDeeds, panelModel, type PanelModel, type PanelVoice } from './panel/index.ts';
import { createPlaces } from './places.ts';
import { followPointer } from './pointer.ts';
import { createReading, targetOf, type Target } from './reading.ts';
import { firstTouching, type Span } from './spans.ts';
import { dress, isDarkPage } from './theme.ts';
import type { Voice } from './voice.ts';
import { createVowelsOnDemand } from './vowels-on-demand.ts';
import { createWalk } from './walk.ts';

export interface OverlayCounts {
  words: number;
  glossed: number;
  phrases: number;
  entities: number;
}

/** A place in a text node of the page. */
export interface LivePlace {
  node: Node;
  offset: number;
}

export interface Overlay {
  applySettings(settings: Settings): void;
  /** The reader has kept, learnt or forgotten words, here or elsewhere. */
  applyWords(): void;
  update(article: LiveArticle, annotations: Annotations): void;
  /** A command of the manifest, or of the keymap; others do nothing. */
  command(name: string): void;
  counts(): OverlayCounts;
  /** Milliseconds of script from the pointer to the card, in the median; undefined before the first card. */
  cardTime(): number | undefined;
  /** Opens the card at the first word between two places of live nodes; false where they hold none of the article. */
  explainIn(from: LivePlace, to: LivePlace): boolean;
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
  const { message: t, memory } = deps;
  let reading = createReading(article.document, annotations, settings, memory.stateOf);
  let painting = Promise.resolve();
  const cardTimes: number[] = [];
  const number = (value: number): string => numbersFor(deps.uiLanguage, settings.digits)(value);
  const voice = (): Voice => ({ t, glossLanguage: settings.glossLanguage, number });

  const host = createHost(signal);
  const painter = createPainter();
  const panelVoice = (): PanelVoice => ({ ...voice(), ...amountsFor(deps.uiLanguage, settings.digits) });
  const model = (): PanelModel => panelModel({ reading, annotations, settings, title: article.title, stateOf: memory.stateOf });
  const act = panelDeeds({
    model, memory, goTo, setLength, print: deps.print, voice: panelVoice, address: deps.address, layer: host.layer,
    article: () => article, reading: () => reading, say: (text, undo) => panel.say(text, undo),
  });
  const panel = createPanel({
    t, act, command, signal, summarizer: deps.summarizer, voice: panelVoice, margin: () => marginOf(article), text: () => article.root,
    shape: deps.panelShape, keepShape: deps.keepPanelShape,
  });
  host.layer.append(panel.element);
  const taken = (): Box | null => (panel.isOpen() ? panel.box() : null);
  const places = createPlaces(() => article, painter, taken);
  const explainer = createExplainer({
    ...deps, host, voice, taken, signal, article: () => article, reading: () => reading, shows, goTo: follow,
  });
  const caret = createCaret(host.layer, t('overlay_caret'), command, signal);
  const help = createHelp(host.layer, t, { browserKeys: deps.browserKeys, print: act.print });
  const vowels = createVowelsOnDemand(host.layer, () => article, () => settings.mode, signal);
  const walk = createWalk({
    places, explainer, article: () => article, reading: () => reading, engage: caret.engage,
    arrived(target, sentence) {
      vowels.cursor(explainer.target() ? null : target);
      panel.whisper(sentence ?? (asText(target, voice()) || target.text));
    },
  });
  const commands = createCommands({ walk, explainer, panel, help, vowels, t, print: act.print, mode: () => settings.mode, setMode: deps.setMode });
  const hit = (x: number, y: number): Target | null => targetAt(article, reading, x, y);
  followPointer({ host: host.element, explainer, signal, hit, over, opened: (time) => void cardTimes.push(time) });
  followHold({ hit, signal, open: (target, point) => explainer.open(target, { point }) });

  function shows(target: Target | null): void {
    places.mark('pointer', target);
    vowels.card(target);
    if (target) walk.stand(target);
  }

  function over(target: Target | null): void {
    places.mark('pointer', target?.marked ? target : explainer.target());
    vowels.pointer(target);
  }

  function draw(): void {
    if (signal.aborted) return; // what comes late finds nobody here
    dress(host.layer, settings, deps.uiDirection, deps.uiLanguage);
    painting = painter.paint(article, textLayers(reading), isDarkPage(article));
    panel.draw(model());
  }

  function setLength(summaryLength: SummaryLength): void {
    settings = { ...settings, summaryLength };
    panel.draw(model());
    deps.setSummaryLength(summaryLength);
  }

  /** Scrolls to a place and marks it as the one the reader asked for. */
  function goTo(span: Span): void {
    if (!places.hasRoomFor(span)) panel.fold();
    const found = places.show(span, 'always');
    panel.say(found ? '' : t('overlay_place_gone'));
    if (found) places.mark('here', span);
  }

  /** The same with the card. */
  function follow(span: Span): void {
    if (places.show(span, 'always', 'instant')) explainer.open(targetOf(reading, span));
  }

  function command(name: string): void {
    if (signal.aborted) return;
    host.settle();
    commands(name);
  }

  function reread(): void {
    reading = createReading(article.document, annotations, settings, memory.stateOf);
    draw();
    const target = explainer.target();
    if (target) explainer.refresh(targetOf(reading, target));
  }

  function forget(): void {
    explainer.close();
    walk.reset();
    panel.forget();
  }

  closeOnEscape({ explainer, panel, caret, help, walk, vowels }, signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal });
  signal.addEventListener('abort', () => painter.destroy(), { once: true });
  draw();
  if (!signal.aborted) panel.start();

  return {
    command,
    applySettings(next) {
      settings = next;
      reread();
    },
    applyWords: reread,
    update(nextArticle, nextAnnotations) {
      const isSameText = nextArticle.document.text === article.document.text;
      [article, annotations] = [nextArticle, nextAnnotations];
      if (!isSameText) forget();
      for (const layer of ['here', 'pointer', 'cursor'] as const) places.mark(layer, null);
      if (walk.at()) places.mark('cursor', walk.at());
      reread();
    },
    explainIn(from, to) {
      const [start, end] = [from, to].map(({ node, offset }) => article.offsetOf(node, offset));
      const span = typeof start === 'number' ? firstTouching(reading.spans, start, end ?? Infinity) : undefined;
      if (span) explainer.open(targetOf(reading, span));
      return Boolean(span);
    },
    counts: () => ({
      words: reading.words.length, glossed: reading.glossed.length + reading.kept.length,
      phrases: reading.phrases.length, entities: reading.entities.length,
    }),
    cardTime: () => median(cardTimes),
    painted: () => painting,
    destroy: () => ending.abort(),
  };
}
