// The overlay: paints annotations on the live page, explains words in a card, and keeps the margin panel.
// Everything it adds to the page is one host element and entries of the highlight registry; abort removes both.

export { removeHosts } from './host.ts';
export { lookUp } from './look-up.ts';
export { createOverlay, type Overlay } from './overlay.ts';
export type { OverlayDeps, PanelMemory } from './deps.ts';
export type { Knowledge } from './knowledge.ts';
export type { WordMemory, WordState } from './memory.ts';
