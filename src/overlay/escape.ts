// Escape closes what lies on top: help, card, panel, and last the reading cursor. Then it is the page's again.

import type { Caret } from './caret.ts';
import type { Explainer } from './explainer.ts';
import type { Help } from './help.tsx';
import type { Panel } from './panel/index.ts';
import type { VowelsOnDemand } from './vowels-on-demand.ts';
import type { Walk } from './walk.ts';

interface Closable {
  help: Help;
  explainer: Explainer;
  panel: Panel;
  caret: Caret;
  walk: Walk;
  vowels: VowelsOnDemand;
}

export function closeOnEscape(parts: Closable, signal: AbortSignal): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !closeTopmost(parts)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { signal, capture: true });
}

function closeTopmost({ help, explainer, panel, caret, walk, vowels }: Closable): boolean {
  if (help.isOpen()) help.close();
  else if (explainer.target()) explainer.close();
  else if (panel.isOpen() && panel.hasFocus()) panel.back();
  else if (caret.isEngaged()) { caret.leave(); walk.reset(); vowels.cursor(null); }
  else return false;
  return true;
}
