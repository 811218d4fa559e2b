// Finding the box to take away: a layer over the page, or a short block at its top or bottom.

import { isVisible, parentOf, textOf } from './dom.ts';

/** A layer holds little more than the banner; these are the limits, in characters and pixels. */
const LIMITS = { levels: 16, layerText: 12_000, slack: 160, blockText: 700, edge: 600, layerZ: 90 };
/** What only the page itself has; dialogs may have a headline of their own. */
const HEADLINE = 'h1:not(dialog *, [role=dialog] *, [role=alertdialog] *, [aria-modal=true] *)';
const PAGE_CONTENT = `article, main, nav, [role=main], ${HEADLINE} ~ p, video, form[role=search], input[type=search]`;
const NOT_A_BLOCK = 'article, main, footer, nav, aside, [role=main], [role=contentinfo]';

export interface Box {
  element: HTMLElement;
  where: 'layer' | 'block';
}

/** The box that holds `core` (the smallest element with the banner's text and a control of it), or null. */
export function boxAround(core: Element): Box | null {
  const layer = outermostLayer(core);
  if (layer) return { element: layer, where: 'layer' };
  const block = widen(core);
  return isEdgeBlock(block) ? { element: block, where: 'block' } : null;
}

/** Is the element drawn over the page rather than in its flow? */
export function isLayer(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position === 'fixed' || style.position === 'sticky') return true;
  if (element.matches('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], [popover]')) return true;
  return style.position === 'absolute' && Number(style.zIndex) > LIMITS.layerZ;
}

/** The outermost layer around the core that still holds the banner alone; else the banner's part of a larger layer. */
function outermostLayer(core: Element): HTMLElement | null {
  const size = textOf(core).length;
  let layer: Element | null = null;
  let within = false;
  let at: Element | null = core;
  for (let level = 0; at && level < LIMITS.levels && !isRoot(at); level++, at = parentOf(at)) {
    const alone = level === 0 || holdsBannerAlone(at, size);
    if (isLayer(at)) { within = true; if (alone) layer = at; }
    if (!alone) { within ||= layersAbove(at); break; }
  }
  return (layer ?? (within ? widen(core) : null)) as HTMLElement | null;
}

function layersAbove(element: Element): boolean {
  for (let at: Element | null = element; at && !isRoot(at); at = parentOf(at)) {
    if (isLayer(at)) return !isPageWrapper(at);
  }
  return false;
}

/** A fixed element that is the page itself (application shells): being in it means nothing. */
function isPageWrapper(element: Element): boolean {
  if (element.querySelector('article, main')) return true;
  return element.querySelector('h1') !== null && element.getBoundingClientRect().height > innerHeight * 0.8;
}

function holdsBannerAlone(element: Element, bannerText: number): boolean {
  const length = textOf(element).length;
  return length <= LIMITS.layerText && length <= bannerText * 1.6 + LIMITS.slack && !holdsPage(element);
}

/** The largest ancestor that adds next to nothing to the core's text. */
function widen(core: Element): HTMLElement {
  const size = textOf(core).length;
  let widest = core;
  for (let at = parentOf(core); at && !isRoot(at); at = parentOf(at)) {
    if (textOf(at).length > size + 20 || holdsPage(at)) break;
    widest = at;
  }
  return widest as HTMLElement;
}

function isEdgeBlock(block: Element): boolean {
  if (block.closest(NOT_A_BLOCK) || !isVisible(block) || textOf(block).length > LIMITS.blockText) return false;
  const box = block.getBoundingClientRect();
  const top = box.top + scrollY;
  return top < LIMITS.edge || top + box.height > document.documentElement.scrollHeight - LIMITS.edge;
}

/** Does the element hold what only the page itself has? */
export function holdsPage(element: Element): boolean {
  return element.querySelector(PAGE_CONTENT) !== null;
}

function isRoot(element: Element): boolean {
  return element === document.body || element === document.documentElement;
}
