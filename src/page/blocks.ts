// The live page as a list of text blocks: runs of text that a reader sees as one paragraph, cell or line.
// Nothing in the page is changed.

import { arabicWords, isSentence } from './measure.ts';

/** Units [start, end) of a live text node. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

export interface TextBlock {
  /** Nearest block-level element around the text. */
  element: Element;
  pieces: Piece[];
  /** Pieces in order, whitespace runs shortened to one space; unit i of `text` is unit i of the pieces. */
  text: string;
  /** How many units of `text` stand inside links. */
  linked: number;
  /** How many Arabic words the text has. */
  words: number;
  /** Does it end as sentences do? */
  ended: boolean;
}

const textBlock = (element: Element, pieces: Piece[], text: string, linked: number): TextBlock =>
  ({ element, pieces, text, linked, words: arabicWords(text), ended: isSentence(text) });

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'MATH', 'IFRAME', 'OBJECT', 'SELECT', 'TEXTAREA',
  'BUTTON', 'INPUT', 'CANVAS', 'VIDEO', 'AUDIO', 'HEAD', 'DIALOG', 'DATALIST']);
const INLINE = new Set(['A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS',
  'KBD', 'LABEL', 'MARK', 'NOBR', 'Q', 'RUBY', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR']);
const SPACE = /^\s/, RUNS = /\s+|\S+/g, BLANK_LINE = /\n\s*\n/;

type Level = 'none' | 'inline' | 'block';

/** How an element lays its text out: by computed style in a shown page, by its name elsewhere. */
function levelOf(element: Element, view: Window | null): Level {
  const named: Level = INLINE.has(element.nodeName) ? 'inline' : 'block';
  const display = view?.getComputedStyle(element).display;
  if (!display) return named;
  if (display === 'none') return 'none';
  if (display === 'inline' || display === 'contents') return 'inline';
  return display.startsWith('inline') ? named : 'block';
}

class Builder {
  blocks: TextBlock[] = [];
  private pieces: Piece[] = [];
  private texts: string[] = [];
  /** Would another space be one too many? */
  private spaced = true;
  private linked = 0;
  private open: Element[];

  constructor(root: Element) {
    this.open = [root];
  }

  enter(element: Element) {
    this.flush();
    this.open.push(element);
  }

  leave() {
    this.flush();
    this.open.pop();
  }

  add(node: Text, inLink: boolean, preformatted: boolean) {
    for (const { 0: run, index } of node.data.matchAll(RUNS)) {
      const space = SPACE.test(run);
      if (preformatted && BLANK_LINE.test(run)) this.flush();
      if (space && this.spaced) continue;
      this.spaced = space;
      this.put(node, index, space ? ' ' : run);
      if (inLink) this.linked += space ? 1 : run.length;
    }
  }

  private put(node: Text, at: number, text: string) {
    const last = this.pieces.at(-1), end = at + text.length;
    this.texts.push(text);
    if (last?.node === node && last.end === at) last.end = end;
    else this.pieces.push({ node, start: at, end });
  }

  flush() {
    if (this.texts.at(-1) === ' ') this.dropLast();
    if (this.texts.length) this.blocks.push(textBlock(this.open.at(-1)!, this.pieces, this.texts.join(''), this.linked));
    [this.pieces, this.texts, this.linked, this.spaced] = [[], [], 0, true];
  }

  private dropLast() {
    this.texts.pop();
    const last = this.pieces.at(-1)!;
    if (--last.end === last.start) this.pieces.pop();
  }
}

/** All visible text blocks under `root`, in document order. */
export function findBlocks(root: Element): TextBlock[] {
  const view = root.ownerDocument.defaultView, builder = new Builder(root);
  const levels = new Map<Element, Level>();
  let links = 0, preformatted = 0;
  const enter = (element: Element): boolean => {
    if (element.nodeName === 'BR' || element.nodeName === 'HR') { builder.flush(); return false; }
    if (SKIPPED.has(element.nodeName.toUpperCase())) return false;
    const level = levelOf(element, view);
    if (level === 'none' || element.getAttribute('aria-hidden') === 'true') return false;
    levels.set(element, level);
    if (level === 'block') builder.enter(element);
    if (element.nodeName === 'A') links++;
    if (element.nodeName === 'PRE') preformatted++;
    return true;
  };
  const leave = (element: Element) => {
    if (levels.get(element) === 'block') builder.leave();
    if (element.nodeName === 'A') links--;
    if (element.nodeName === 'PRE') preformatted--;
  };
  walk(root, enter, leave, (text) => builder.add(text, links > 0, preformatted > 0));
  builder.flush();
  return builder.blocks;
}

/** Depth first without recursion: a hostile page may be nested deeper than the stack. */
function walk(root: Element, enter: (e: Element) => boolean, leave: (e: Element) => void, text: (t: Text) => void) {
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    if (node.nodeType === 3) text(node as Text);
    if (node.nodeType === 1 && enter(node as Element)) {
      if (node.firstChild) { node = node.firstChild; continue; }
      leave(node as Element);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && node.nodeType === 1) leave(node as Element);
    }
    if (node && node !== root) node = node.nextSibling;
  }
}

/** The innermost element that holds the whole text of a block: an inline one, where the block has no other text. */
export function coreOf({ pieces }: TextBlock): Element {
  let core = pieces[0]!.node.parentElement!;
  const last = pieces.at(-1)!.node;
  while (!core.contains(last) && core.parentElement) core = core.parentElement;
  return core;
}

/** Units [start, end) of a block as a block. */
export function partOf(block: TextBlock, start: number, end: number): TextBlock {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { node, start: from, end: to } of block.pieces) {
    const a = Math.max(start - at, 0), b = Math.min(end - at, to - from);
    if (a < b) pieces.push({ node, start: from + a, end: from + b });
    at += to - from;
  }
  return textBlock(block.element, pieces, block.text.slice(start, end), Math.min(block.linked, end - start));
}
