// Boxes on the screen, and where a stretch of the article's text lies. All in CSS pixels of the layout viewport.

import type { LiveArticle } from '../page/index.ts';
import { LIMITS } from './limits.ts';
import { covering, type Span } from './spans.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type RectsOf = (span: Span) => Box[];

export function contains(box: Box, x: number, y: number, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

export function union(boxes: readonly Box[]): Box | null {
  if (!boxes.length) return null;
  return {
    left: Math.min(...boxes.map((b) => b.left)), top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)), bottom: Math.max(...boxes.map((b) => b.bottom)),
  };
}

/** Client rects of a stretch of text; empty ones (Firefox gives them for vowel marks) left out. */
export function rectsOf(article: LiveArticle): RectsOf {
  return ({ start, end }) => article.ranges(start, end).flatMap((range) => rangeRects(range));
}

function rangeRects(range: StaticRange): Box[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  if (typeof live.getClientRects !== 'function') return [];
  return [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Half a line and more in common: on one line, though Arabic ink boxes of neighbouring lines overlap. */
export function onOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > 0.55 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** The whole line of text in which `box` lies, looked for in the block around `span`. */
export function lineOf(article: LiveArticle, span: Span, box: Box): Box {
  const blocks = article.document.blocks ?? [];
  const block = covering(blocks, span.start) ?? { start: span.start - LINE_REACH, end: span.end + LINE_REACH };
  const around = {
    start: Math.max(block.start, span.start - LINE_REACH, 0),
    end: Math.min(block.end, span.end + LINE_REACH, article.document.text.length),
  };
  return union([box, ...rectsOf(article)(around).filter((rect) => onOneLine(rect, box))]) ?? box;
}

/** More characters than a line of news text holds. */
const LINE_REACH = 240;

/** The part of the page that is on the screen, also under pinch zoom. */
export function viewport(): Box {
  const root = document.documentElement;
  const visual = globalThis.visualViewport;
  const left = visual?.offsetLeft ?? 0;
  const top = visual?.offsetTop ?? 0;
  const width = Math.min(visual?.width ?? Infinity, root.clientWidth || innerWidth);
  return { left, top, right: left + width, bottom: top + (visual?.height ?? innerHeight) };
}

/** The part of the view that the open panel leaves free: beside it, or above it where it is a sheet. */
export function freeView(taken: Box | null, view: Box): Box {
  if (!taken) return view;
  const [onLeft, onRight] = [taken.left - view.left, view.right - taken.right];
  if (Math.max(onLeft, onRight) < LIMITS.margin * 3) return { ...view, bottom: Math.max(view.top, taken.top) };
  return onLeft > onRight ? { ...view, right: taken.left } : { ...view, left: taken.right };
}

/** Where a card for `word` may lie: clear of the panel when there is room and the word is there, else anywhere in view. */
export function cardView(taken: Box | null, word: Box, view: Box): Box {
  const free = freeView(taken, view);
  const holdsWord = word.right > free.left && word.left < free.right && word.bottom < free.bottom && word.top > free.top;
  const wide = free.right - free.left >= Math.min(LIMITS.cardWidth + 2 * LIMITS.margin, view.right - view.left);
  return holdsWord && wide && free.bottom - free.top >= 2 * LIMITS.cardMinHeight ? free : view;
}
