// The margin: a panel beside the text, or a sheet from below on narrow screens, that folds into a small handle.

import { render } from 'preact';
import type { BrowserSummarizer } from '../../browser-summarizer.ts';
import type { PanelShape } from '../../settings/index.ts';
import type { Translate } from '../describe.ts';
import { h } from '../dom.ts';
import type { Box } from '../geometry.ts';
import type { Margin } from '../margin-side.ts';
import { PanelContent } from './content.tsx';
import { find } from './find.ts';
import { followAnswer } from './follow-answer.ts';
import { keepFocus } from './keep-focus.ts';
import { followKeys } from './keys.ts';
import type { PanelModel } from './model.ts';
import { createOpinionAsker } from './second-opinion.ts';
import { startsOpen } from './shape.ts';
import { createSheet } from './sheet.ts';
import { createStand, isNarrow } from './stand.ts';
import { newView, type PanelDeeds, type PanelMoves, type PanelVoice } from './view.ts';

export interface PanelDeps {
  t: Translate;
  voice(): PanelVoice;
  act: PanelDeeds;
  summarizer?: (() => BrowserSummarizer | undefined) | undefined;
  command(name: string): void;
  /** Where the panel stands, and how much room it has there, measured now. */
  margin(): Margin;
  /** The element that holds the text. */
  text(): Element;
  shape(): PanelShape;
  keepShape(shape: PanelShape): void;
  signal: AbortSignal;
}

export interface Panel {
  element: HTMLElement;
  draw(model: PanelModel): void;
  /** Open where it covers nothing, unless the reader has folded it the last time; and so on, until the reader decides. */
  start(): void;
  open(): void;
  fold(): void;
  /** What Escape does here: first it empties the search, then it folds the panel. */
  back(): void;
  isOpen(): boolean;
  hasFocus(): boolean;
  /** Tells the reader something in words, and offers to undo it; read out by screen readers. */
  say(text: string, undo?: () => void): void;
  /** Says without showing. */
  whisper(text: string): void;
  /** Another article: where the reader was in the last one no longer holds. */
  forget(): void;
  box(): Box;
}

export function createPanel(deps: PanelDeps): Panel {
  const { t, voice } = deps;
  const parts = createSheet(t, { open, fold, search, command: deps.command, print: deps.act.print });
  const { element, sheet, handle, title, field, status, content, whisper } = parts;
  let view = newView();
  let model: PanelModel | undefined;
  let returnTo: HTMLElement | null = null;
  /** Once the reader has opened or folded it here, it stays so. */
  let byItself = false;
  const { stand, follow } = createStand({ ...deps, parts, fold, changed: settle });
  followKeys(content, field);

  const moves: PanelMoves = {
    step(key, mentions, by) {
      const from = view.visited.get(key) ?? (by === 1 ? -1 : 0);
      const at = (from + by + mentions.length) % mentions.length;
      view.visited.set(key, at);
      redraw();
      const place = mentions[at];
      if (place) deps.act.goTo(place);
    },
    showAll(list) { view.full.add(list); redraw(); },
    toggleWhy() { view.why = !view.why; redraw(); },
    askSecond: () => second.ask(),
    dropSecond: () => second.drop(),
  };
  const second = createOpinionAsker(deps.summarizer, () => {
    redraw();
    if (view.second?.step !== 'offered') followAnswer(content, content.querySelector('.second'));
  }, deps.signal);

  function redraw(): void {
    const drawn = model;
    if (!drawn) return;
    view.second = second.about(drawn.question ?? null);
    keepFocus(content, title, () => render(<PanelContent model={drawn} view={view} voice={voice()} act={{ ...deps.act, ...moves }} />, content));
  }

  function search(query: string): void {
    view = { ...view, query };
    redraw();
    content.scrollTop = 0;
    if (model && query.trim()) whisper.textContent = t('overlay_found', voice().number(find(query, model.reading).places));
  }

  function hasFocus(): boolean {
    const active = (element.getRootNode() as ShadowRoot).activeElement;
    return Boolean(active && element.contains(active));
  }

  function show(isOpen: boolean): void {
    sheet.hidden = !isOpen;
    handle.hidden = isOpen;
    handle.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) second.stop();
  }

  /** A sheet covers the text it speaks of: that it was open says nothing about the next page. */
  function remember(isOpen: boolean): void {
    if (!isNarrow()) deps.keepShape({ ...deps.shape(), open: isOpen });
  }

  /** Opens where it covers none of the text, and folds when it would; never under the reader's hands. */
  function settle(): void {
    if (byItself && !hasFocus()) show(startsOpen(deps.shape(), deps.margin()));
  }

  function open(): void {
    byItself = false;
    if (!hasFocus()) returnTo = document.activeElement as HTMLElement | null;
    if (sheet.hidden) remember(true);
    stand();
    show(true);
    title.focus({ preventScroll: true });
  }

  function fold(): void {
    if (sheet.hidden) return;
    const had = hasFocus();
    byItself = false;
    show(false);
    remember(false);
    if (!had) return;
    if (returnTo && returnTo !== document.body && returnTo.isConnected) returnTo.focus({ preventScroll: true });
    else handle.focus({ preventScroll: true });
    returnTo = null;
  }

  return {
    element, open, fold, hasFocus,
    draw(next) {
      model = next;
      follow();
      settle();
      redraw();
    },
    start() {
      byItself = true;
      settle();
    },
    back() {
      if (!view.query) return fold();
      field.value = '';
      search('');
      field.focus();
    },
    isOpen: () => !sheet.hidden,
    box: () => sheet.getBoundingClientRect(),
    say(text, undo) {
      const active = (element.getRootNode() as ShadowRoot).activeElement;
      if (status.contains(active)) title.focus({ preventScroll: true }); // the button that was pressed goes
      status.replaceChildren(text, ...(undo ? [h('button', { type: 'button', class: 'undo', onclick: undo }, t('overlay_undo'))] : []));
    },
    whisper: (text) => { whisper.textContent = text; },
    forget() {
      view = newView();
      field.value = '';
      status.replaceChildren();
    },
  };
}
