// A LiveArticle over chosen text blocks: joined text, and the way from offsets to live nodes and back.

import type { Block, BlockKind } from '../annotations.ts';
import type { Piece, TextBlock } from './blocks.ts';
import type { LiveArticle } from './live-article.ts';

export interface ChosenBlock extends TextBlock {
  kind: BlockKind;
}

/** A piece with its place in the article's text. */
interface Placed extends Piece {
  at: number;
}

export interface LiveFields {
  title: string;
  published?: string;
  removed: LiveArticle['removed'];
}

function place(blocks: ChosenBlock[]): { text: string; blocks: Block[]; placed: Placed[] } {
  const texts: string[] = [], out: Block[] = [], placed: Placed[] = [];
  let at = 0;
  for (const block of blocks) {
    out.push({ kind: block.kind, start: at, end: at + block.text.length });
    let offset = at;
    for (const piece of block.pieces) {
      placed.push({ ...piece, at: offset });
      offset += piece.end - piece.start;
    }
    texts.push(block.text);
    at += block.text.length + 1;
  }
  return { text: texts.join('\n'), blocks: out, placed };
}

/** Index of the first piece that ends after `offset`. */
function firstEndingAfter(placed: Placed[], offset: number): number {
  let low = 0, high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1, piece = placed[middle]!;
    if (piece.at + piece.end - piece.start > offset) high = middle; else low = middle + 1;
  }
  return low;
}

const range = (piece: Piece): StaticRange =>
  new StaticRange({ startContainer: piece.node, startOffset: piece.start, endContainer: piece.node, endOffset: piece.end });

/** Pieces under text[start, end), those of one node and one block joined. */
function cut(placed: Placed[], start: number, end: number): Piece[] {
  const out: Piece[] = [];
  for (let i = firstEndingAfter(placed, start); i < placed.length && placed[i]!.at < end; i++) {
    const piece = placed[i]!, last = out.at(-1);
    const from = piece.start + Math.max(0, start - piece.at), to = Math.min(piece.end, piece.start + end - piece.at);
    const next = i > 0 && placed[i - 1]!.at + placed[i - 1]!.end - placed[i - 1]!.start === piece.at;
    if (last && last.node === piece.node && next) last.end = to;
    else out.push({ node: piece.node, start: from, end: to });
  }
  return out;
}

function commonRoot(blocks: ChosenBlock[]): Element {
  let root: Element = blocks[0]!.element;
  for (const { element } of blocks) while (!root.contains(element) && root.parentElement) root = root.parentElement;
  return root;
}

/** `blocks` must not be empty. */
export function liveArticle(chosen: ChosenBlock[], { title, published, removed }: LiveFields): LiveArticle {
  const { text, blocks, placed } = place(chosen);
  const byNode = new Map<Node, { data: string; pieces: Placed[] }>();
  for (const piece of placed) {
    const known = byNode.get(piece.node);
    if (known) known.pieces.push(piece); else byNode.set(piece.node, { data: piece.node.data, pieces: [piece] });
  }
  const intact = (piece: Piece) => piece.node.isConnected && piece.end <= piece.node.length;
  return {
    title,
    removed,
    root: commonRoot(chosen),
    document: { title, text, blocks, ...(published ? { published } : {}) },
    ranges: (start, end) => cut(placed, start, end).filter(intact).map(range),
    offsetOf(node, offset) {
      const pieces = byNode.get(node)?.pieces;
      if (!pieces) return null;
      const piece = pieces.find((p) => offset < p.end) ?? pieces.at(-1)!;
      return piece.at + Math.min(Math.max(offset, piece.start), piece.end) - piece.start;
    },
    isStale: () => [...byNode].some(([node, { data }]) => !node.isConnected || (node as Text).data !== data),
  };
}
