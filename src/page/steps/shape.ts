// Furniture told by its shape: link lists, fragments, repetitions, other scripts.

import { type TextBlock, coreOf } from '../blocks.ts';
import { type Step, bodyOf, drop, dropping } from '../draft.ts';
import { homeOf, makeOf } from '../make.ts';
import { isProse, linkShare } from '../measure.ts';
import { plain, plainOf } from '../phrases.ts';

/** Links, unless a sentence with links in it. */
export const linksStep = dropping('links', (b) => linkShare(b) > (/[.؟!]["»”]?$/.test(b.text) ? 0.8 : 0.5));

/** A page has one headline; another h1 is another story's, or the masthead. */
export const otherHeadlinesStep = dropping('other-headlines', (b, { headline }) => headline !== undefined && b.element.closest('h1') !== null);

/** Lines that hold a time element: dates of publication. */
export const datesStep = dropping('dates', (b) => b.words <= 12 && b.pieces.some(({ node }) => node.parentElement?.closest('time') != null));

export const foreignStep = dropping('no-arabic', (b) => b.words === 0);

/** A shorter quotation may be said twice by chance. */
const LEAST_PULLED = 5;

/** Words of the article set large beside it. */
export const pulledStep = dropping('pulled', (block, _, body) => {
  if (!block.element.closest('blockquote,aside,figure,[class*=quote]') || block.words < LEAST_PULLED) return false;
  const text = plainOf(block);
  return body.some((b) => b !== block && b.text.length > block.text.length && plainOf(b).includes(text));
});

/** The same text twice; the first stays. */
export const repeatsStep: Step = {
  name: 'repeats',
  run(draft) {
    const seen = new Set<string>(draft.headline ? [plain(draft.headline.text)] : []);
    for (const block of bodyOf(draft)) {
      const key = plainOf(block);
      if (seen.has(key)) drop(draft, block, 'repeats');
      seen.add(key);
    }
  },
};

/** An item of fewer words may be a label, too. */
const LEAST_LISTED = 6;

/** Does the line stand between paragraphs, in one element with them or built as they are? */
function between(block: TextBlock, body: TextBlock[]): boolean {
  const at = body.indexOf(block), before = body[at - 1], after = body[at + 1];
  if (!before || !after || !isProse(before) || !isProse(after)) return false;
  const alike = [before, after].every((b) => makeOf(b) === makeOf(block) && homeOf(b) === homeOf(block));
  return [before, after].every((b) => b.element === block.element) || (alike && before.ended && !/\p{N}/u.test(block.text));
}

const listOf = (block: TextBlock): Element | null => block.element.closest('li')?.closest('ul,ol') ?? null;
const longLists = new WeakMap<TextBlock[], Set<Element | null>>();

/** An item of a list of which others are longer. */
function listed(block: TextBlock, body: TextBlock[]): boolean {
  const list = listOf(block);
  let lists = longLists.get(body);
  if (!lists) longLists.set(body, lists = new Set(body.filter((b) => b.words >= LEAST_LISTED && linkShare(b) < 0.5).map(listOf)));
  return list !== null && lists.has(list);
}

/** Short lines that are no sentence and no subhead: dates, counters, labels. */
export const fragmentsStep = dropping('fragments', (block, _, body) =>
  block.words < 5 && !/[.؟!:"»…]$/.test(block.text) && !between(block, body) && !listed(block, body)
  && !block.element.closest('h2,h3,h4,h5,h6,strong,b,pre') && !block.element.querySelector('strong,b'));

/** An editor's notes: whole blocks in italics, after the standfirst, together a small part of the text and no quotation. */
export const notesStep: Step = {
  name: 'notes',
  run(draft) {
    const body = bodyOf(draft), words = (blocks: TextBlock[]) => blocks.reduce((n, b) => n + b.words, 0);
    const notes = body.slice(1).filter((b) => coreOf(b).closest('em,i') !== null && !/^["«“”]/.test(b.text));
    if (words(notes) <= 0.25 * words(body)) for (const block of notes) drop(draft, block, 'notes');
  },
};
