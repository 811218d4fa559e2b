// How the reader left the panel, at hand for every overlay of this visit.

import type { PanelMemory } from '../overlay/index.ts';
import { loadPanelShape, savePanelShape, type PanelShape } from '../settings/index.ts';

export interface KeptPanel extends PanelMemory {
  /** Resolves when the stored shape is at hand. */
  ready: Promise<void>;
}

export function keptPanel(): KeptPanel {
  let held: PanelShape = {};
  return {
    ready: loadPanelShape().then((shape) => { held = { ...shape, ...held }; }),
    panelShape: () => held,
    keepPanelShape(shape) {
      held = shape;
      void savePanelShape(shape).catch(() => undefined); // it holds for this page at least
    },
  };
}
