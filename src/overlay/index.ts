// The overlay: paints annotations on the live page, explains words in a card, and keeps the margin panel.
// Everything it adds to the page is one host element and entries of the highlight registry; abort removes both.

export { lookUp } from './look-up.ts';
export { createOverlay, type Overlay, type OverlayCounts } from './overlay.ts';
export type { BrowserKey, OverlayDeps, PanelMemory } from './deps.ts';
export type { Knowledge, OwnDefinition } from './knowledge.ts';
export type { StateOf, WordMemory, WordState, WordToKeep } from './memory.ts';
