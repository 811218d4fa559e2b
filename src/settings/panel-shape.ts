// How the reader left the margin panel: kept on this device alone, since screens differ.

import { browser } from '../browser.ts';

const KEY = 'panel';

export interface PanelShape {
  /** Beside the text, in CSS pixels. Undefined until the reader has chosen. */
  width?: number;
  /** As a sheet from below, in percent of the window. */
  height?: number;
  /** Whether the reader left it open or folded it. */
  open?: boolean;
}

/** What is missing, wrong or unreadable is left out. */
export async function loadPanelShape(): Promise<PanelShape> {
  try {
    return shapeOf((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return {};
  }
}

export function savePanelShape(shape: PanelShape): Promise<void> {
  return browser.storage.local.set({ [KEY]: shapeOf(shape) });
}

function shapeOf(raw: unknown): PanelShape {
  const { width, height, open } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  return {
    ...(isLength(width) && { width }), ...(isLength(height) && { height }), ...(typeof open === 'boolean' && { open }),
  };
}

function isLength(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isFinite(raw) && raw > 0;
}
