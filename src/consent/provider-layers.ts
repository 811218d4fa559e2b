// Layers of consent providers by the selectors that autoconsent's rules hold for them: for layers that stay although their
// provider is known, came up empty, or speak a language that is not in the phrase tables.

import { controlsOf, type Control } from './controls.ts';
import { showsSomething } from './dom.ts';
import { holdsPage, isLayer } from './layers.ts';
import type { ProviderLayers } from './provider.ts';

/** Some rules hold selectors that only make sense beside their own proof; alone a selector has to name its business. */
const NAMES_CONSENT = /cookie|consent|gdpr|ccpa|cmp/i;
/** autoconsent's own test pages. */
const TEST_PAGE = /test-page/;

export interface ProviderLayer {
  element: HTMLElement;
  controls: Control[];
}

/** `general`: what generalSelectors gives; `own`: the selectors of the provider that autoconsent has met on this page, if any. */
export function findProviderLayers(general: string[], own: string[]): ProviderLayer[] {
  const found = [...elements(general).filter(isOverPage), ...elements(own.filter(isReadable))];
  return [...new Set(found)]
    .filter((element) => !holdsPage(element) && showsSomething(element))
    .map((element) => ({ element, controls: controlsOf(element) }));
}

/** Selectors that may be looked for on every page; only such as this browser can read. */
export function generalSelectors(layers: ProviderLayers): string[] {
  return layers.all().filter((selector) => NAMES_CONSENT.test(selector) && !TEST_PAGE.test(selector) && isReadable(selector));
}

function isReadable(selector: string): boolean {
  try { document.createDocumentFragment().querySelector(selector); return true; } catch { return false; }
}

function elements(selectors: string[]): HTMLElement[] {
  return selectors.length ? [...document.querySelectorAll<HTMLElement>(selectors.join(','))] : [];
}

/** The element or what it wraps lies over the page. */
function isOverPage(element: HTMLElement): boolean {
  return isLayer(element) || [...element.children].some((child) => isLayer(child));
}
