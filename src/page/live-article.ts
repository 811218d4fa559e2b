// An article of the live page: its text, and the way back from text offsets to live text nodes.

import type { TextDocument } from '../annotations.ts';

export interface LiveArticle {
  title: string;
  /** Text of all blocks, parted by '\n'; one UTF-16 unit of `text` is one unit of a live text node (or the parting '\n'). */
  document: TextDocument;
  /** The nearest live element that holds all blocks. */
  root: Element;
  /** Live ranges that together show text[start, end); empty when the nodes have left the page. */
  ranges(start: number, end: number): StaticRange[];
  /** Offset in the text of a position in a live text node, or null when the node is not part of the article. */
  offsetOf(node: Node, offset: number): number | null;
  /** True when text nodes of the article were removed or changed since it was read. */
  isStale(): boolean;
  /** What each extraction step removed and why (for reports). */
  removed: { step: string; text: string; why?: string }[];
}
