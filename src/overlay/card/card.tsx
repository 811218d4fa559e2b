// The card: a small sheet beside the line it speaks of. What it says is drawn from its model.

import { render } from 'preact';
import { h } from '../dom.ts';
import type { Box } from '../geometry.ts';
import { LIMITS } from '../limits.ts';
import { place, type Side } from '../placement.ts';
import { asText } from './as-text.ts';
import { CardContent } from './content.tsx';
import type { CardActions, CardModel } from './model.ts';

export interface Card {
  element: HTMLElement;
  draw(model: CardModel): void;
  /** Forgets where the card was: the next place is a new one. */
  moveOn(): void;
  /** Puts the card beside a line; null keeps it out of sight, with its focus, until the next call. */
  placeAt(at: Place | null): void;
  hide(): void;
  /** Scrolls a part to the top of what the card shows of itself. */
  reveal(selector: string): void;
  box(): Box;
}

export interface Place {
  word: Box;
  line: Box;
  view: Box;
}

export function createCard(act: CardActions): Card {
  const element = h('div', { class: 'card', role: 'dialog', tabindex: '-1', hidden: true });
  let side: Side | undefined;
  return {
    element,
    draw(model) {
      element.setAttribute('aria-label', model.voice.t('overlay_card_label', model.target.text));
      element.setAttribute('aria-description', asText(model.target, model.voice));
      element.dataset['state'] = model.state ?? '';
      render(<CardContent key={model.edition} model={model} act={act} />, element);
    },
    moveOn() { side = undefined; },
    placeAt(at) {
      element.hidden = false;
      element.classList.toggle('is-away', !at);
      if (at) side = settle(element, at, side);
    },
    hide() { element.hidden = true; },
    reveal(selector) {
      const [body, part] = ['.body', selector].map((name) => element.querySelector<HTMLElement>(name));
      if (body && part) body.scrollTop += part.getBoundingClientRect().top - body.getBoundingClientRect().top - LIMITS.margin;
    },
    box: () => element.getBoundingClientRect(),
  };
}

/** Measures the card at its natural height, then places it: by a transform, which no browser counts as a shift of layout. */
function settle(element: HTMLElement, at: Place, keep: Side | undefined): Side {
  const { style } = element;
  const width = Math.min(LIMITS.cardWidth, at.view.right - at.view.left - 2 * LIMITS.margin);
  element.dataset['side'] ??= 'above';
  style.setProperty('width', `${width}px`);
  style.setProperty('max-height', 'none');
  const room = Math.max(at.line.top - at.view.top, at.view.bottom - at.line.bottom);
  element.classList.toggle('is-tight', room < LIMITS.cardTight);
  element.classList.toggle('is-narrow', width < LIMITS.cardNarrow);
  element.classList.remove('is-long');
  const height = element.offsetHeight;
  const placed = place({ ...at, size: { width, height }, ...(keep && { keep }) });
  element.dataset['side'] = placed.side;
  style.setProperty('width', `${placed.width}px`);
  style.setProperty('max-height', `${placed.maxHeight}px`);
  style.setProperty('transform', `translate(${Math.round(placed.left)}px, ${Math.round(placed.top)}px)`);
  if (height > placed.maxHeight) leaveTheButtonItsColumn(element);
  return placed.side;
}

/** What scrolls must not pass under the closing button, nor the button lie on the bar it scrolls by. */
function leaveTheButtonItsColumn(element: HTMLElement): void {
  element.classList.add('is-long');
  const body = element.querySelector<HTMLElement>('.body');
  if (body) element.style.setProperty('--bar', `${body.offsetWidth - body.clientWidth}px`);
}
