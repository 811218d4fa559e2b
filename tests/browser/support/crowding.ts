// What a careful eye sees on a surface: text that is cut off, that lies on other text, or outside the window.

import type { Page } from 'puppeteer-core';
import { PANEL } from '../../../src/start/index.ts';

/** A surface of a page: an element, or with `inside` one of the overlay's. */
export type Surface = { inside: string } | { element: string };

/** Everything wrong with the text of a surface, in words; nothing where all is well. What a bar that stays in place covers may be scrolled. */
export function crowded(page: Page, surface: Surface): Promise<string[]> {
  const [host, selector] = 'inside' in surface ? [PANEL, surface.inside] : [null, surface.element];
  return page.evaluate(look, host, selector);
}

/** Runs in the page. */
function look(host: string | null, selector: string): string[] {
  interface Line { text: string; left: number; right: number; top: number; bottom: number; owner: Element; bar: Element | null }
  const scope: ParentNode | null | undefined = host ? document.querySelector(host)?.shadowRoot : document;
  const root = scope?.querySelector(selector);
  if (!root) return [`no ${selector}`];
  const wrong: string[] = [], lines: Line[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) addLines(node);

  function addLines(node: Text): void {
    const owner = node.parentElement!;
    if (!node.data.trim() || !owner.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || owner.closest('.unseen, .hidden')) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) addLine(node.data.trim().slice(0, 40), box, owner);
  }

  function addLine(text: string, { left, right, top, bottom }: DOMRect, owner: Element): void {
    const seen = { left, right, top, bottom };
    let bar: Element | null = null;
    for (let around: Element | null = owner; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.position === 'sticky') bar = around;
      if (style.overflowX === 'visible') continue;
      const box = around.getBoundingClientRect();
      const cut = Math.max(box.left - seen.left, seen.right - box.right);
      const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (cuts && cut > 1 && style.textOverflow !== 'ellipsis') wrong.push(`cut off: ${text}`);
      [seen.left, seen.right] = [Math.max(seen.left, box.left), Math.min(seen.right, box.right)];
      [seen.top, seen.bottom] = [Math.max(seen.top, box.top), Math.min(seen.bottom, box.bottom)];
      if (style.position === 'fixed') break;
    }
    if (seen.right - seen.left < 1 || seen.bottom - seen.top < 4) return;
    if (seen.left < -1 || seen.right > innerWidth + 1) wrong.push(`outside the window: ${text}`);
    const slack = (bottom - top) * 0.33; // faces have more room above and below than their letters take
    lines.push({ text, left: seen.left, right: seen.right, top: top + slack, bottom: bottom - slack, owner, bar });
  }

  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide > 2 && high > 2 && one.owner !== other.owner && one.bar === other.bar) wrong.push(`one on the other: ${one.text} / ${other.text}`);
    }
  }
  return [...new Set(wrong)];
}
