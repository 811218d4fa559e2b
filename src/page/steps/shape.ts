// Furniture told by its shape: link lists, fragments, repetitions, other scripts.

import { type TextBlock, coreOf } from '../blocks.ts';
import { type Step, bodyOf, drop, dropping } from '../draft.ts';
import { arabicWords, isProse, linkShare } from '../measure.ts';
import { plain } from '../phrases.ts';

/** Links, unless a sentence with links in it. */
export const linksStep = dropping('links', (b) => linkShare(b) > (/[.؟!]["»”]?$/.test(b.text) ? 0.8 : 0.5));

/** A page has one headline; another h1 is another story's, or the masthead. */
export const otherHeadlinesStep = dropping('other-headlines', (b, { headline }) => headline !== undefined && b.element.closest('h1') !== null);

/** Lines that hold a time element: dates of publication. */
export const datesStep = dropping('dates', (b) => arabicWords(b.text) <= 12 && b.pieces.some(({ node }) => node.parentElement?.closest('time') != null));


export const foreignStep = dropping('no-arabic', (b) => arabicWords(b.text) === 0);

/** The same text twice; the first stays. */
export const repeatsStep: Step = {
  name: 'repeats',
  run(draft) {
    const seen = new Set<string>(draft.headline ? [plain(draft.headline.text)] : []);
    for (const block of bodyOf(draft)) {
      const key = plain(block.text);
      if (seen.has(key)) drop(draft, block, 'repeats');
      seen.add(key);
    }
  },
};

/** Short lines that are no sentence and no subhead: dates, counters, labels. A line between paragraphs of one element is a subhead. */
export const fragmentsStep = dropping('fragments', (block, _, body) => {
  if (arabicWords(block.text) >= 5 || /[.؟!:"»…]$/.test(block.text)) return false;
  const at = body.indexOf(block), between = [body[at - 1], body[at + 1]].every((b) => b?.element === block.element && isProse(b));
  return !between && !block.element.closest('h2,h3,h4,h5,h6,strong,b') && !block.element.querySelector('strong,b');
});

/** An editor's notes: whole blocks in italics, after the standfirst, together a small part of the text and no quotation. */
export const notesStep: Step = {
  name: 'notes',
  run(draft) {
    const body = bodyOf(draft), words = (blocks: TextBlock[]) => blocks.reduce((n, b) => n + arabicWords(b.text), 0);
    const notes = body.slice(1).filter((b) => coreOf(b).closest('em,i') !== null && !/^["«“”]/.test(b.text));
    if (words(notes) <= 0.25 * words(body)) for (const block of notes) drop(draft, block, 'notes');
  },
};
