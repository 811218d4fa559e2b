// Opens and closes the card: which place it explains, where it lies, how long it stays, where the focus goes.

import type { LiveArticle } from '../page/index.ts';
import { createCard, type Place } from './card/index.ts';
import { cardActions } from './card-actions.ts';
import { createFocus } from './focus.ts';
import { followPage } from './follow-page.ts';
import { cardView, contains, lineOf, rectsOf, viewport, type Box } from './geometry.ts';
import type { Host } from './host.ts';
import { createInquiry } from './inquiry.ts';
import type { Knowledge } from './knowledge.ts';
import { LIMITS } from './limits.ts';
import type { WordMemory } from './memory.ts';
import type { Reading, Target } from './reading.ts';
import type { Span } from './spans.ts';
import { createSpeech } from './speech.ts';
import type { Voice } from './voice.ts';

export interface ExplainerDeps {
  host: Host;
  article(): LiveArticle;
  reading(): Reading;
  voice(): Voice;
  knowledge: Knowledge;
  memory: WordMemory;
  /** The page's address as it is kept with a word. */
  address(): string;
  /** False once the extension is gone from under the page. */
  alive(): boolean;
  /** What the open panel covers. */
  taken(): Box | null;
  /** The place the card speaks of, or null when it has closed. */
  shows(target: Target | null): void;
  /** Brings another place into view and opens the card there. */
  goTo(span: Span): void;
  signal: AbortSignal;
}

export type Point = { x: number; y: number };

export interface Explainer {
  /** A card for this place may be wanted soon. */
  prepare(target: Target): void;
  open(target: Target, how?: { point?: Point | undefined; focus?: boolean }): void;
  close(): void;
  /** Closes after a while, unless the pointer comes back (`stay`) or the card is pinned or holds the focus. */
  leave(): void;
  stay(): void;
  target(): Target | null;
  isPinned(): boolean;
  holdsFocus(): boolean;
  box(): Box | null;
  /** 'save-word', 'know-word', 'listen', 'copy', 'pin', 'root', 'other-readings'; of others it knows nothing. */
  command(name: string): void;
  /** The article, the settings or the kept words have changed. */
  refresh(target: Target | null): void;
}

export function createExplainer(deps: ExplainerDeps): Explainer {
  const { host, signal } = deps;
  const gone = deps.voice().t('overlay_gone'); // while there is someone to ask
  let shown: Target | null = null;
  let near: Point | undefined;
  let pinned = false;
  let familyOpen = false;
  /** The words of the root were asked for and are still to be brought into sight. */
  let revealFamily = false;
  let notice = '';
  let edition = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const inquiry = createInquiry(deps.knowledge, moreIsKnown);
  const speech = createSpeech(moreIsKnown, signal);
  const { act, command } = cardActions({
    ...deps, inquiry, speech, close, resized: reposition, find: (selector) => card.element.querySelector<HTMLElement>(selector),
    target: () => (shown && inquiry.facts(shown, deps.reading(), false).target),
    say(text) { notice = text; redraw(); },
    togglePin() { pinned = !pinned; redraw(); },
    toggleFamily() {
      familyOpen = !familyOpen;
      revealFamily = familyOpen;
      redraw();
      bringFamilyIntoSight();
    },
  });
  const card = createCard(act);
  const focus = createFocus(host, card.element);
  const following = followPage(reposition, signal);
  host.layer.append(card.element);

  function draw(target: Target): void {
    const facts = inquiry.facts(target, deps.reading(), familyOpen);
    const { word } = facts.target;
    const state = word && deps.memory.stateOf(word);
    card.draw({
      ...facts, edition, voice: deps.voice(), pinned, notice, canKeep: Boolean(word && word.pos !== 'PROPN'), canSpeak: speech.available(),
      ...(state && { state }), ...(!deps.alive() && { gone }),
    });
  }

  function redraw(): void {
    if (!shown || signal.aborted) return;
    const target = shown;
    focus.keep(() => draw(target));
    reposition();
  }

  /** What comes late must not push aside what is being read, nor take a button from under a finger. */
  function moreIsKnown(): void {
    if (!focus.isHere()) edition++;
    redraw();
    if (familyOpen) bringFamilyIntoSight();
  }

  /** Once, when the words have come: they may be there at once. */
  function bringFamilyIntoSight(): void {
    const family = shown && inquiry.facts(shown, deps.reading(), true).family;
    if (!revealFamily || family?.entries === 'asking') return;
    revealFamily = false;
    card.reveal('.facts');
  }

  function open(target: Target, how: { point?: Point | undefined; focus?: boolean } = {}): void {
    stay();
    host.settle();
    if (!shown || shown.start !== target.start || shown.end !== target.end) moveTo(target, how.point);
    if (how.focus) focus.take();
  }

  /** Reads where things are before it changes anything: the browser then lays out once, and only the card. */
  function moveTo(target: Target, point: Point | undefined): void {
    const keepsPin = pinned && focus.isHere(); // the reader leads the card on
    [shown, near, notice, familyOpen, pinned] = [target, point, '', false, keepsPin];
    const at = locate(target);
    edition++;
    speech.stop();
    inquiry.prepare(target);
    card.moveOn();
    following.start();
    focus.keep(() => draw(target));
    settle(at);
    if (shown) deps.shows(target);
  }

  /** Where the card belongs; null while its line is out of view, 'gone' when the word has left the page. */
  function locate(target: Target): Place | null | 'gone' {
    const rects = rectsOf(deps.article())(target);
    const word = rects.find((rect) => near && contains(rect, near.x, near.y, 2)) ?? rects[0];
    if (!word) return 'gone';
    const line = lineOf(deps.article(), target, word);
    const view = viewport();
    return line.bottom > view.top && line.top < view.bottom ? { word, line, view: cardView(deps.taken(), word, view) } : null;
  }

  function settle(at: Place | null | 'gone'): void {
    if (at && at !== 'gone') card.placeAt(at);
    else if (!staysWithoutItsLine()) close();
    else if (!pinned && at === null) card.placeAt(null);
  }

  function reposition(): void {
    if (shown) settle(locate(shown));
  }

  /** A pinned card stays where it is; one that is in use only steps out of sight. */
  function staysWithoutItsLine(): boolean {
    return pinned || focus.isHere();
  }

  function close(): void {
    if (!shown) return;
    stay();
    shown = null;
    pinned = false;
    speech.stop();
    following.stop();
    focus.giveBack();
    card.hide();
    deps.shows(null);
  }

  function stay(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  function leave(): void {
    if (!shown || pinned || leaving || focus.isHere()) return;
    leaving = setTimeout(close, LIMITS.linger);
  }

  return {
    open, close, leave, stay, target: () => shown, isPinned: () => pinned, holdsFocus: focus.isHere,
    prepare: inquiry.prepare,
    box: () => (shown ? card.box() : null),
    command: (name) => { if (shown) command(name); },
    refresh(target) {
      if (!shown) return;
      if (!target) return close();
      shown = target;
      inquiry.prepare(target);
      deps.shows(target);
      redraw();
    },
  };
}
