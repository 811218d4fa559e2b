// The text that JSON-LD declares as the article's, where the page shows it: what stands in its midst and is not told there is not the article's.

import { type Step, bodyOf, drop } from '../draft.ts';
import { isProse, wordsOf } from '../measure.ts';
import { plain, plainOf } from '../phrases.ts';

/** Share of the running text that the declared body must hold: many sites declare the first lines only. */
const COVERED = 0.8;
/** Shorter lines may be subheads, which declared bodies often lack. */
const LEAST_WORDS = 6;

export const undeclaredStep: Step = {
  name: 'undeclared',
  run(draft) {
    const told = plain(draft.facts.body), body = bodyOf(draft), prose = body.filter(isProse);
    if (!told) return;
    const declared = new Set(body.filter((b) => told.includes(plainOf(b))));
    if (wordsOf(prose.filter((b) => declared.has(b))) < COVERED * wordsOf(prose)) return;
    for (const block of body) {
      const heading = block.element.closest('h2,h3,h4,h5,h6,li');
      // Standfirsts are often not declared.
      if ((block !== body[0] || !block.ended) && !declared.has(block) && !heading && block.words >= LEAST_WORDS) drop(draft, block, 'undeclared');
    }
  },
};
