// Places of the article on the screen: marks them and brings them into view.

import type { LiveArticle } from '../page/index.ts';
import { betweenBars } from './bars.ts';
import { freeView, rectsOf, viewport, type Box } from './geometry.ts';
import type { MarkLayer } from './layers.ts';
import type { Painter } from './painter.ts';
import { bringIntoView, canReach, isInView } from './scroll.ts';
import type { Span } from './spans.ts';

export interface Places {
  mark(layer: MarkLayer, span: Span | null): void;
  /** Scrolls to a place, or only if it is out of sight; false when it has left the page. */
  show(span: Span, when: 'always' | 'if hidden', behaviour?: ScrollBehavior): boolean;
  /** Whether the open panel leaves room to show a place: near the end of a page there is nothing more to scroll. */
  hasRoomFor(span: Span): boolean;
}

/** `taken` is what the open panel covers. */
export function createPlaces(article: () => LiveArticle, painter: Painter, taken: () => Box | null): Places {
  const marked = new Map<MarkLayer, Span | null>();
  const boxesOf = (span: Span) => (): Box[] => rectsOf(article())(span);
  return {
    mark(layer, span) {
      const before = marked.get(layer);
      if (before?.start === span?.start && before?.end === span?.end) return;
      marked.set(layer, span);
      painter.mark(layer, span ? article().ranges(span.start, span.end) : []);
    },
    show(span, when, behaviour) {
      const [first] = article().ranges(span.start, span.end);
      if (!first) return false;
      const boxes = boxesOf(span), free = freeView(taken(), viewport());
      const view = betweenBars(free, middleOf(boxes()[0] ?? free, free), first.startContainer);
      if (when === 'always' || !isInView(boxes(), view)) bringIntoView(boxes, first.startContainer.parentElement, view, behaviour);
      return true;
    },
    hasRoomFor(span) {
      const [first] = article().ranges(span.start, span.end);
      return canReach(boxesOf(span)(), first?.startContainer.parentElement ?? null, freeView(taken(), viewport()));
    },
  };
}

/** The middle of a box across, within the view. */
function middleOf({ left, right }: Box, view: Box): number {
  return Math.min(Math.max((left + right) / 2, view.left + 1), view.right - 1);
}
