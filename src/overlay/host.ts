// The one element the overlay adds to the page: a shadow host at the end of the document element, moved inside the
// topmost modal dialog or fullscreen element while there is one (no z-index reaches above those).

import { h } from './dom.ts';
import { LIMITS } from './limits.ts';
import theme from '../theme.css';
import base from './base.css';
import card from './card/card.css';
import help from './help.css';
import vowels from './vowels.css';
import panel from './panel/panel.css';
import panelLists from './panel/lists.css';

const TAG = 'hashiya-margin';

/** Every host on the page, whoever put it there. */
export function removeHosts(): void {
  for (const host of document.querySelectorAll(TAG)) host.remove();
}

export interface Host {
  element: HTMLElement;
  /** Where card and panel live: carries language, direction and theme. */
  layer: HTMLElement;
  /** Puts the host where it belongs now. */
  settle(): void;
}

export function createHost(signal: AbortSignal): Host {
  const element = document.createElement(TAG);
  const layer = h('div', { class: 'layer' });
  const shadow = element.attachShadow({ mode: 'open' });
  style(shadow, `${theme}\n${base}\n${card}\n${panel}\n${panelLists}\n${help}\n${vowels}`);
  shadow.append(layer);

  let returns = 0;
  const settle = (): void => {
    const home = topmost();
    if (signal.aborted || (element.isConnected && element.parentNode === home)) return;
    if (!element.isConnected && returns++ > LIMITS.returns) return;
    home.append(element);
    for (const node of [home, home.parentNode]) if (node) removals.observe(node, { childList: true });
  };
  const removals = new MutationObserver(settle);
  settle();
  watch(removals, settle, signal);
  keepToOurselves(element, signal);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, layer, settle };
}

/**
 * A constructed sheet passes every page's policy. Firefox before 153 refuses it to content scripts; there a <style> passes,
 * but only when its text comes through textContent (text nodes that are appended count as the page's own).
 */
function style(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = h('style');
    element.textContent = css;
    shadow.append(element);
  }
}

/** Elements whose children are never shown. */
const REPLACED = 'video, audio, iframe, img, canvas, object, embed';

function topmost(): Element {
  const full = document.fullscreenElement;
  if (full && !full.matches(REPLACED)) return full;
  return modals().at(-1) ?? document.documentElement;
}

/** Open modal dialogs, the one opened last at the end as far as document order tells. */
function modals(): Element[] {
  try {
    return [...document.querySelectorAll('dialog:modal')];
  } catch {
    return []; // a DOM without :modal
  }
}

/** Dialogs and fullscreen elements come and go; `removals` sees the host being taken away. */
function watch(removals: MutationObserver, settle: () => void, signal: AbortSignal): void {
  const dialogs = new MutationObserver(settle);
  dialogs.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  document.addEventListener('fullscreenchange', settle, { signal });
  document.addEventListener('close', settle, { signal, capture: true });
  signal.addEventListener('abort', () => [dialogs, removals].forEach((observer) => observer.disconnect()), { once: true });
}

/** What the reader does in card and panel is no business of the page's shortcuts and click-outside handlers. */
function keepToOurselves(element: HTMLElement, signal: AbortSignal): void {
  const kinds = ['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup',
    'touchstart', 'touchend', 'focusin', 'focusout', 'copy'];
  for (const kind of kinds) element.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true });
}
