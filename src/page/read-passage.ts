// The block of text around a selection, on pages that are not read as an article.

import { findBlocks } from './blocks.ts';
import type { LiveArticle } from './live-article.ts';
import { liveArticle } from './live.ts';

/** Null where the selection holds no text of the page (a field, a picture). The page is not changed. */
export function readPassage(range: Range): LiveArticle | null {
  const root = blockAround(range.commonAncestorContainer);
  const blocks = root ? findBlocks(root).filter(({ pieces }) => pieces.some(({ node }) => range.intersectsNode(node))) : [];
  if (!blocks.length) return null;
  return liveArticle(blocks.map((block) => ({ ...block, kind: 'paragraph' as const })), { title: document.title.trim(), removed: [] });
}

/** The nearest element that lays out as a block, so that whole sentences are read. */
function blockAround(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

export interface Place {
  node: Node;
  offset: number;
}

/** The text inside a range, from its first place to its last, also where the range starts or ends at an element. */
export function textOf(range: Range): { from: Place; to: Place } | null {
  const nodes = textNodes(range);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return null;
  return {
    from: { node: first, offset: first === range.startContainer ? range.startOffset : 0 },
    to: { node: last, offset: last === range.endContainer ? range.endOffset : last.length },
  };
}

function textNodes(range: Range): Text[] {
  if (range.startContainer === range.endContainer && range.startContainer.nodeType === Node.TEXT_NODE) return [range.startContainer as Text];
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (range.intersectsNode(node) && node.data.trim()) found.push(node);
  }
  return found;
}
