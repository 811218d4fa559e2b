// Finds consent layers by their words, in Arabic and in the languages that banners on Arabic pages are left in.

import { controlsOf, type Control } from './controls.ts';
import { isVisible, parentOf, textOf } from './dom.ts';
import { isBareNotice, isConsent, namesConsent } from './evidence.ts';
import { boxAround, holdsPage, isLayer, type Box } from './layers.ts';
import { Places } from './places.ts';
import { plain } from './text.ts';

const LIMITS = { levels: 10, coreText: 8000 };

export interface ConsentLayer extends Box {
  controls: Control[];
}

/** The consent layers now visible around these places, outermost boxes, none twice. */
export function findConsentLayers(places: Iterable<Element> = new Places().look(null)): ConsentLayer[] {
  const found = new Map<Element, ConsentLayer>();
  const tried = new Set<Element>();
  for (const place of places) {
    const core = coreAround(place, tried);
    const box = core && boxAround(core);
    if (!box || found.has(box.element)) continue;
    const layer = judge(box);
    if (layer) found.set(box.element, layer);
  }
  return [...found.values()];
}

/** The smallest ancestor that has a control of known meaning, or is a layer named for consent or saying it by itself; null when none is near. */
function coreAround(start: Element, tried: Set<Element>): Element | null {
  let at: Element | null = start;
  for (let level = 0; at && at !== document.body && level < LIMITS.levels; level++, at = parentOf(at)) {
    if (tried.has(at)) return null;
    tried.add(at);
    if (holdsPage(at) || textOf(at).length > LIMITS.coreText) return null;
    if (controlsOf(at).some((control) => control.element !== at && !control.element.contains(start))) return at;
    if (isLayer(at) && (namesConsent(at) || isBareNotice(plain(textOf(at))))) return at;
  }
  return null;
}

function judge(box: Box): ConsentLayer | null {
  if (!isVisible(box.element) && box.where === 'block') return null;
  const controls = controlsOf(box.element);
  const kinds = new Set(controls.map((control) => control.kind));
  return isConsent(box, plain(textOf(box.element)), kinds) ? { ...box, controls } : null;
}
