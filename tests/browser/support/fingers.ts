// Whether a finger can hit what a surface offers.

import type { Page } from 'puppeteer-core';
import { PANEL } from '../../../src/start/index.ts';
import type { Surface } from './crowding.ts';

/** CSS pixels. */
const FINGER = 44;

/** The controls of a surface that are smaller than a finger, with their size; links within a sentence aside. */
export function tooSmall(page: Page, surface: Surface): Promise<string[]> {
  const [host, selector] = 'inside' in surface ? [PANEL, surface.inside] : [null, surface.element];
  return page.evaluate((tag, wanted, least) => {
    const scope: ParentNode | null | undefined = tag ? document.querySelector(tag)?.shadowRoot : document;
    const controls = [...(scope?.querySelector(wanted)?.querySelectorAll('button, a, input, select, summary, textarea') ?? [])];
    return controls.flatMap((control) => {
      const area = control.closest('label') ?? control;
      const { width, height } = area.getBoundingClientRect();
      const inSentence = control.localName === 'a' && control.matches('p a, li a, .source a');
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.unseen, .hidden') || width < 2 || inSentence) return [];
      if (Math.round(width) >= least && Math.round(height) >= least) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${control.className} ${(area.textContent || control.getAttribute('title') || '').trim().slice(0, 24)}`];
    }).filter((one, at, all) => all.indexOf(one) === at);
  }, host, selector, FINGER);
}
