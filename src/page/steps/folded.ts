// The rest of an article that the page keeps folded up: behind "read more", or under a fade.

import { type TextBlock, findBlocks } from '../blocks.ts';
import { COHESIVE, common, vocabularyOf } from '../cohesion.ts';
import { type Draft, type Step, bodyOf } from '../draft.ts';
import { isProse, linkShare, wordsOf } from '../measure.ts';
import { plainOf } from '../phrases.ts';

/** Fewer words than this are a label, a template, a note. */
const LEAST_WORDS = 15;
/** The shown beginning holds few of the story's words: the rest may share fewer with it than paragraphs share otherwise, but several. */
const NEAR = COHESIVE / 2, LEAST_COMMON = 3;
/** Most of the folded text are sentences. */
const SENTENCES = 0.6;

const hidden = (element: Element): boolean => element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';

/** Everything that holds one of the blocks. */
function holdersOf(blocks: TextBlock[]): Set<Element> {
  const out = new Set<Element>();
  for (const { element } of blocks) for (let e: Element | null = element; e && !out.has(e); e = e.parentElement) out.add(e);
  return out;
}

/** Hidden elements that stand after a paragraph of the article, beside it. */
function foldsBeside(body: TextBlock[]): Element[] {
  const prose = body.filter(isProse), holders = holdersOf(prose), out: Element[] = [];
  const parents = new Set(prose.flatMap(({ element }) => [element, element.parentElement]));
  for (const parent of parents) {
    if (!parent || parent.nodeName === 'BODY') continue;
    let text = false;
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (text && hidden(child)) out.push(child);
      text ||= holders.has(child);
    }
  }
  return out;
}

/** Does the fold hold sentences about the story that the page does not show already? */
function continues(fold: TextBlock[], body: TextBlock[], { headline }: Draft): boolean {
  const texts = fold.filter((b) => linkShare(b) < 0.5), sentences = texts.filter((b) => b.ended && b.words > 2), shown = new Set(body.map((b) => plainOf(b)));
  if (wordsOf(sentences) < LEAST_WORDS || wordsOf(sentences) < SENTENCES * wordsOf(texts)) return false;
  const vocabulary = vocabularyOf([...body, ...(headline ? [headline] : [])]);
  const { words, share } = common(fold.map((b) => b.text).join(' '), vocabulary);
  return words >= LEAST_COMMON && share >= NEAR && !fold.some((b) => isProse(b) && shown.has(plainOf(b)));
}

/** Puts blocks where they stand in the document. */
function insert(draft: Draft, blocks: TextBlock[]) {
  const first = blocks[0]!.element;
  const at = draft.page.findIndex((b) => (first.compareDocumentPosition(b.element) & 4) !== 0 && !first.contains(b.element));
  draft.page.splice(at < 0 ? draft.page.length : at, 0, ...blocks);
  for (const block of blocks) draft.kept.add(block);
}

export const foldedStep: Step = {
  name: 'folded',
  run(draft) {
    const body = bodyOf(draft);
    for (const element of foldsBeside(body)) {
      const fold = findBlocks(element);
      if (fold.length && continues(fold, body, draft)) insert(draft, fold);
    }
  },
};
