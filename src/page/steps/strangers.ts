// Lines of another make: where paragraphs end as sentences do, a line that does not and is built like none of them is no paragraph.

import type { TextBlock } from '../blocks.ts';
import { type Step, bodyOf, drop } from '../draft.ts';
import { homeOf, makeOf } from '../make.ts';
import { isProse, isSentence, wordsOf } from '../measure.ts';

/** Share of the running text in paragraphs that end as sentences, from which on the ending tells: of all of it, or of the paragraphs beside most of them. */
const PUNCTUATED = 0.75;
/** Fewer words than this beside each other tell nothing of the rest. */
const LEAST_WORDS = 60;

/** Also quotations, and lines that introduce one. */
const ended = (block: TextBlock): boolean => isSentence(block.text) || /["»”:]$/.test(block.text);

const endedShare = (prose: TextBlock[]): number => wordsOf(prose.filter(ended)) / (wordsOf(prose) || 1);

/** The paragraphs of the element that holds most sentences. */
function mainPart(prose: TextBlock[]): TextBlock[] {
  const parts = new Map<Element | null, TextBlock[]>();
  for (const block of prose) parts.set(homeOf(block), [...(parts.get(homeOf(block)) ?? []), block]);
  const sentences = (part: TextBlock[]): number => wordsOf(part.filter(ended));
  return [...parts.values()].reduce((a, b) => (sentences(b) > sentences(a) ? b : a), []);
}

/** Do this site's paragraphs end as sentences do? */
function punctuated(prose: TextBlock[]): boolean {
  if (endedShare(prose) >= PUNCTUATED) return true;
  const main = mainPart(prose);
  return wordsOf(main) >= LEAST_WORDS && endedShare(main) >= PUNCTUATED;
}

export const strangersStep: Step = {
  name: 'strangers',
  run(draft) {
    const body = bodyOf(draft), prose = body.filter(isProse), told = prose.filter(ended);
    if (!punctuated(prose)) return;
    const homes = new Set(told.map(homeOf)), makes = new Set(told.map(makeOf));
    // Standfirsts often go without a stop.
    for (const block of body.slice(body.indexOf(told[0]!) + 1)) {
      const heading = block.element.closest('h2,h3,h4,h5,h6');
      if (!ended(block) && !heading && !homes.has(homeOf(block)) && !makes.has(makeOf(block))) drop(draft, block, 'strangers', makeOf(block));
    }
  },
};
