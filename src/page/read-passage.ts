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

/** The first place of text inside a range, also where the range starts at an element. */
export function startOfText(range: Range): { node: Node; offset: number } | null {
  if (range.startContainer.nodeType === Node.TEXT_NODE) return { node: range.startContainer, offset: range.startOffset };
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node) && node.nodeValue?.trim()) return { node, offset: 0 };
  }
  return null;
}
