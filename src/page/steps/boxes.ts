// Boxes in and under an article that no name gives away: what they hold does.

import BYLINES from '../phrases/bylines.json' with { type: 'json' };
import type { TextBlock } from '../blocks.ts';
import { COHESIVE, cohesion, vocabularyOf } from '../cohesion.ts';
import { type Step, bodyOf, drop } from '../draft.ts';
import { outerHomeOf } from '../make.ts';
import { isProse, linkShare, wordsOf } from '../measure.ts';
import { phraseList, plainOf } from '../phrases.ts';

/** A field for an address stands beside an invitation of this many words at most. */
const INVITATION = 50;

/** Text that shares its element with a field for an e-mail address. */
export const signUpStep: Step = {
  name: 'sign-up',
  run(draft) {
    const boxes = [...draft.doc.querySelectorAll('input[type=email]')].map((field) => (field.closest('form') ?? field).parentElement);
    const body = bodyOf(draft);
    for (const box of new Set(boxes)) {
      const held = body.filter((b) => box?.contains(b.element));
      if (held.length < body.length && wordsOf(held) <= INVITATION) for (const block of held) drop(draft, block, 'sign-up');
    }
  },
};

const CUT = /(\.{3}|…)$/;

/** The first words of another story, cut off, under the link that leads there. */
export const teasersStep: Step = {
  name: 'teasers',
  run(draft) {
    const body = bodyOf(draft), cut = new Set(body.filter((b) => CUT.test(b.text) && linkShare(b) < 0.5));
    if (!cut.size) return;
    const vocabulary = vocabularyOf(body.filter((b) => !cut.has(b) && linkShare(b) < 0.5));
    for (const [i, block] of draft.page.entries()) {
      const above = draft.page[i - 1];
      if (above && cut.has(block) && linkShare(above) > 0.5 && cohesion(block.text, vocabulary) < COHESIVE) drop(draft, block, 'teasers');
    }
  },
};

const roles = phraseList(BYLINES.roles);
/** A line that says who the author is, and a paragraph on him. */
const LINE = 12, PARAGRAPH = 50;

function aboutAuthor(block: TextBlock, above: TextBlock[]): boolean {
  if (!roles.begins(plainOf(block))) return false;
  if (block.words <= LINE && !block.ended) return true;
  const home = outerHomeOf(block), apart = !above.some((b) => isProse(b) && outerHomeOf(b) === home);
  return apart && block.words <= PARAGRAPH && cohesion(block.text, vocabularyOf(above)) < COHESIVE;
}

/** كاتب وباحث من القاهرة: the last line or box, on the author. */
export const aboutAuthorStep: Step = {
  name: 'about-author',
  run(draft) {
    const body = bodyOf(draft), last = body.pop();
    if (last && body.some(isProse) && aboutAuthor(last, body)) drop(draft, last, 'about-author');
  },
};
