// Which word lies under a point. The caret the browser reports is only a hint: in Arabic it names the neighbour at one
// point in ten, and at the edges of mixed-direction runs it may be far off. The rects decide.

import type { LiveArticle } from '../page/index.ts';
import { contains, rectsOf, type RectsOf } from './geometry.ts';
import { LIMITS } from './limits.ts';
import { targetOf, type Reading, type Target } from './reading.ts';
import { covering, touching, type Span } from './spans.ts';

/** The word, name or figure under a point of the page, or null (margins, gaps between words, other text). */
export function targetAt(article: LiveArticle, reading: Reading, x: number, y: number): Target | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  const offset = article.offsetOf(caret.node, caret.offset);
  if (offset === null) return null;
  const span = spanUnder(reading, offset, x, y, rectsOf(article));
  return span && targetOf(reading, span);
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Near the caret first, then the whole run around it. Words before the names and figures that hold them. */
export function spanUnder(reading: Reading, offset: number, x: number, y: number, rects: RectsOf): Span | null {
  const under = (span: Span): boolean => rects(span).some((box) => contains(box, x, y));
  const near = [offset, offset - 1, offset + 1].filter((at) => at >= 0);
  for (const spans of [reading.spans, reading.entities]) {
    for (const at of near) {
      const span = covering(spans, at);
      if (span && under(span)) return span;
    }
  }
  return closest(touching(reading.spans, offset - LIMITS.runReach, offset + LIMITS.runReach).filter(under), y, rects)
    ?? touching(reading.entities, offset - LIMITS.runReach, offset + LIMITS.runReach).find(under) ?? null;
}

/** Of several words under a point (ink boxes of neighbouring lines overlap), the one whose line is nearest. */
function closest(spans: Span[], y: number, rects: RectsOf): Span | undefined {
  const distance = (span: Span): number => Math.min(...rects(span).map((box) => Math.abs((box.top + box.bottom) / 2 - y)));
  return spans.length < 2 ? spans[0] : [...spans].sort((a, b) => distance(a) - distance(b))[0];
}
