// Opens and closes the card: which place it explains, how long it stays, where the focus goes.

import type { Word } from '../annotations.ts';
import type { LiveArticle } from '../page/index.ts';
import { createCard } from './card.ts';
import { asText, explain, tellsOfWord, type Voice } from './card-content.ts';
import { copyText } from './clipboard.ts';
import { h } from './dom.ts';
import { cardView, contains, lineOf, rectsOf, viewport, type Box } from './geometry.ts';
import type { Host } from './host.ts';
import { LIMITS } from './limits.ts';
import { otherReadings } from './other-readings.ts';
import type { Target } from './reading.ts';

export interface ExplainerDeps {
  host: Host;
  article(): LiveArticle;
  voice(): Voice;
  lookup(word: string): Promise<Word[]>;
  /** What the open panel covers. */
  taken(): Box | null;
  /** The place the card speaks of, or null when it has closed. */
  shows(target: Target | null): void;
  signal: AbortSignal;
}

export interface Explainer {
  open(target: Target, how?: { point?: { x: number; y: number }; focus?: boolean }): void;
  close(): void;
  /** Closes after a while, unless the pointer comes back (`stay`) or the card is pinned or holds the focus. */
  leave(): void;
  stay(): void;
  target(): Target | null;
  isPinned(): boolean;
  box(): Box | null;
  /** The article or the settings have changed. */
  refresh(target: Target | null): void;
}

export function createExplainer(deps: ExplainerDeps): Explainer {
  const { host, signal } = deps;
  let shown: Target | null = null;
  let near: { x: number; y: number } | undefined;
  let pinned = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let returnTo: HTMLElement | null = null;

  const card = createCard(deps.voice().t, { copy: () => void copy(), pin: () => setPinned(!pinned), close });
  host.layer.append(card.element);

  function setPinned(value: boolean): void {
    pinned = value;
    card.setPinned(value);
  }

  function open(target: Target, how: { point?: { x: number; y: number }; focus?: boolean } = {}): void {
    stay();
    host.settle();
    if (how.focus && !holdsFocus()) returnTo = focused();
    if (!shown || shown.start !== target.start || shown.end !== target.end) {
      shown = target;
      near = how.point;
      setPinned(false);
      fill(target);
      deps.shows(target);
    }
    reposition();
    if (how.focus) card.element.focus({ preventScroll: true });
  }

  function fill(target: Target): void {
    const content = explain(target, deps.voice());
    if (target.word && tellsOfWord(target)) content.push(otherReadings(target.word, deps.voice(), deps.lookup, reposition));
    card.fill(deps.voice().t('overlay_card_label', target.text), content);
    if (!content.length) void lookUp(target);
  }

  /** A word the annotations do not speak of. */
  async function lookUp(target: Target): Promise<void> {
    const { t } = deps.voice();
    const note = h('p', { class: 'honesty' }, t('overlay_looking_up'));
    card.fill(target.text, [h('p', { class: 'headword' }, h('bdi', { class: 'ar', lang: 'ar', dir: 'rtl' }, target.text)), note]);
    const [word] = await deps.lookup(target.text).catch(() => [null]);
    if (shown !== target || signal.aborted) return;
    if (word) fill({ ...target, word });
    else note.textContent = t(word === null ? 'overlay_lookup_failed' : 'overlay_not_found');
    reposition();
  }

  function reposition(): void {
    if (!shown) return;
    const rects = rectsOf(deps.article())(shown);
    const word = rects.find((rect) => near && contains(rect, near.x, near.y, 2)) ?? rects[0];
    if (!word) return close();
    const line = lineOf(deps.article(), shown, word);
    const view = viewport();
    if (line.bottom > view.top && line.top < view.bottom) card.placeAt({ word, line, view: cardView(deps.taken(), word, view) });
    else if (pinned || holdsFocus()) card.placeAt(null);
    else close();
  }

  function close(): void {
    if (!shown) return;
    clearTimeout(leaving);
    const had = holdsFocus();
    shown = null;
    card.hide();
    setPinned(false);
    if (had) returnTo?.focus({ preventScroll: true });
    returnTo = null;
    deps.shows(null);
  }

  function holdsFocus(): boolean {
    const active = host.element.shadowRoot?.activeElement;
    return Boolean(active && card.element.contains(active));
  }

  function focused(): HTMLElement | null {
    return (host.element.shadowRoot?.activeElement ?? document.activeElement) as HTMLElement | null;
  }

  function stay(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  function leave(): void {
    if (!shown || pinned || leaving || holdsFocus()) return;
    leaving = setTimeout(close, LIMITS.linger);
  }

  async function copy(): Promise<void> {
    if (!shown) return;
    const done = await copyText(asText(shown, deps.voice()), host.layer);
    card.say(deps.voice().t(done ? 'overlay_copied' : 'overlay_copy_failed'));
    reposition();
  }

  followPage(reposition, () => shown !== null, signal);
  return {
    open, close, leave, stay, target: () => shown, isPinned: () => pinned,
    box: () => (shown ? card.box() : null),
    refresh(target) {
      if (!shown) return;
      if (!target) return close();
      shown = target;
      fill(target);
      deps.shows(target);
      reposition();
    },
  };
}

/** The page scrolls and changes its size under the card: at most one step a frame. */
function followPage(step: () => void, wanted: () => boolean, signal: AbortSignal): void {
  let asked = false;
  const ask = (): void => {
    if (asked || !wanted()) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) step();
    });
  };
  addEventListener('scroll', ask, { signal, capture: true, passive: true });
  addEventListener('resize', ask, { signal, passive: true });
  globalThis.visualViewport?.addEventListener('resize', ask, { signal });
  globalThis.visualViewport?.addEventListener('scroll', ask, { signal });
}
