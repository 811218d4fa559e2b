// All that has to go, whoever found it: layers known by selector, then by words, then frames.

import { controlsOf, type Control } from './controls.ts';
import { findConsentLayers } from './detector.ts';
import { holds } from './dom.ts';
import { findFramedLayers } from './frames.ts';
import { Places, type Changes } from './places.ts';
import type { ProviderLayers } from './provider.ts';
import { findProviderLayers, generalSelectors } from './provider-layers.ts';
import { rejectControl, type Target } from './refuse.ts';
import { findRuledLayers, ruledSelectors, type RuledLayer } from './site-rules.ts';

export interface FoundTarget extends Target {
  /** For the report. */
  by: string;
}

export class Targets {
  readonly places = new Places();
  /** The provider that autoconsent has met here. */
  provider: string | undefined;
  readonly #layers: ProviderLayers;
  #general: string[] = [];

  constructor(layers: ProviderLayers) {
    this.#layers = layers;
  }

  /** On the whole page (null) or where it has changed; in the order in which they are to be removed. An element may come twice. */
  find(changes: Changes | null): FoundTarget[] {
    const worded = findConsentLayers(this.places.look(changes)).map((layer) => target(layer, 'arabic'));
    const known = !changes || concerns(changes, this.#known) ? this.#knownLayers(worded) : { first: [], last: [] };
    const framed = !changes || bringsFrame(changes) ? findFramedLayers().map((layer) => target(layer, 'frame')) : [];
    return [...known.first, ...worded, ...framed, ...known.last];
  }

  #knownLayers(worded: FoundTarget[]): { first: FoundTarget[]; last: FoundTarget[] } {
    const first = findRuledLayers(location.hostname).map((layer) => ({ element: layer.element, reject: ruledControl(layer), by: 'list' }));
    // Where words have found a provider's layer already, they have found the larger box.
    const last = findProviderLayers(this.#generalSelectors, this.provider === undefined ? [] : this.#layers.of(this.provider))
      .filter(({ element }) => !worded.some((found) => holds(found.element, element)))
      .map((layer) => target(layer, 'provider'));
    return { first, last };
  }

  get #known(): string {
    return [...ruledSelectors(location.hostname), ...this.#generalSelectors].join(',');
  }

  /** Read once: they are many. There are none until the background has sent the rules. */
  get #generalSelectors(): string[] {
    if (this.#general.length === 0) this.#general = generalSelectors(this.#layers);
    return this.#general;
  }
}

const target = ({ element, controls }: { element: HTMLElement; controls: Control[] }, by: string): FoundTarget =>
  ({ element, reject: rejectControl(controls), by });

/** Has something come, or been changed, that the selector names? */
function concerns({ added, touched }: Changes, selector: string): boolean {
  if (touched !== 'many' && touched.some((element) => element.matches(selector))) return true;
  return added.some((element) => element.matches(selector) || element.querySelector(selector) !== null);
}

function bringsFrame({ added, touched }: Changes): boolean {
  if (touched === 'many') return false;
  return [...added, ...touched].some((element) => element !== document.body && element !== document.documentElement
    && (element.localName === 'iframe' || element.querySelector('iframe') !== null));
}

function ruledControl({ element, rule }: RuledLayer): HTMLElement | null {
  if (rule.action === 'hide') return null;
  if (rule.action === 'refuse') return rejectControl(controlsOf(element));
  return document.querySelector<HTMLElement>(rule.action.slice('click:'.length));
}
