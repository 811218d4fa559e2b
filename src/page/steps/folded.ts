// The rest of an article that the page keeps folded up: behind "read more", or under a fade.

import { type TextBlock, findBlocks } from '../blocks.ts';
import { COHESIVE, common, vocabularyOf } from '../cohesion.ts';
import { type Draft, type Step, bodyOf } from '../draft.ts';
import { arabicWords, isProse, isSentence, linkShare, wordsOf } from '../measure.ts';
import { plain } from '../phrases.ts';

/** Fewer words than this are a label, a template, a note. */
const LEAST_WORDS = 15;
/** The shown beginning holds few of the story's words: the rest may share fewer with it than paragraphs share otherwise, but several. */
const NEAR = COHESIVE / 2, LEAST_COMMON = 3;
/** Most of the folded text are sentences. */
const SENTENCES = 0.6;

const hidden = (element: Element): boolean => element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';

/** Hidden elements that stand after a paragraph of the article, beside it. */
function foldsBeside(body: TextBlock[]): Element[] {
  const parents = new Set(body.filter(isProse).flatMap(({ element }) => [element, element.parentElement!]).filter((e) => e && e.nodeName !== 'BODY'));
  const out: Element[] = [];
  for (const parent of parents) {
    let text = false;
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (text && hidden(child)) out.push(child);
      text ||= body.some((b) => isProse(b) && child!.contains(b.element));
    }
  }
  return out;
}

/** Does the fold hold sentences about the story that the page does not show already? */
function continues(fold: TextBlock[], body: TextBlock[], { headline }: Draft): boolean {
  const sentences = fold.filter((b) => isSentence(b.text) && linkShare(b) < 0.5 && arabicWords(b.text) > 2), shown = new Set(body.map((b) => plain(b.text)));
  if (wordsOf(sentences) < LEAST_WORDS || wordsOf(sentences) < SENTENCES * wordsOf(fold)) return false;
  const vocabulary = vocabularyOf([...body, ...(headline ? [headline] : [])]);
  const { words, share } = common(fold.map((b) => b.text).join(' '), vocabulary);
  return words >= LEAST_COMMON && share >= NEAR && !fold.some((b) => isProse(b) && shown.has(plain(b.text)));
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
