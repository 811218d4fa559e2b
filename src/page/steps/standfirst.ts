// The standfirst that the page's head tells as its description, wherever the page shows it.

import { type TextBlock, partOf } from '../blocks.ts';
import { COHESIVE, cohesion, vocabularyOf } from '../cohesion.ts';
import { type Draft, type Step, bodyOf } from '../draft.ts';
import { suspicionsOf } from '../hints.ts';
import { arabicWords, linkShare } from '../measure.ts';
import { plain, plainOf } from '../phrases.ts';

/** A shorter description is a label. */
const LEAST_WORDS = 7;
/** Descriptions are cut off: this many words tell one text from another. */
const COMPARED = 12;

/** The block, or the part of it, that begins with the description; a breadcrumb may hold it beside other words. */
function carrier(block: TextBlock, description: string, opening: string): TextBlock | null {
  const text = plainOf(block);
  if (text.startsWith(opening)) return block;
  const at = block.text.indexOf(description);
  return at > 0 ? partOf(block, at, at + description.length) : null;
}

/** The plainest place first: no furniture, no link. */
const doubt = (block: TextBlock): number => suspicionsOf(block).length + (linkShare(block) > 0.5 ? 1 : 0);

function find(draft: Draft, description: string): { block: TextBlock; part: TextBlock } | undefined {
  const opening = plain(description).split(' ', COMPARED).join(' ');
  const found = draft.page.flatMap((block) => {
    const part = block === draft.headline ? null : carrier(block, description, opening);
    return part ? [{ block, part }] : [];
  });
  return found.sort((a, b) => doubt(a.block) - doubt(b.block))[0];
}

export const standfirstStep: Step = {
  name: 'standfirst',
  run(draft) {
    const description = draft.facts.description.replace(/\s*(\.{2,}|…|\[…\])\s*$/, '').replace(/\s+/g, ' ').trim(), body = bodyOf(draft);
    if (arabicWords(description) < LEAST_WORDS) return;
    const opening = plain(description).split(' ', COMPARED).join(' ');
    if (body.some((b) => plainOf(b).includes(opening))) return;
    // The site's own description says nothing of the story.
    const about = vocabularyOf([...body, ...(draft.headline ? [draft.headline] : [])]);
    if (cohesion(description, about) < COHESIVE) return;
    const found = find(draft, description);
    if (!found) return;
    draft.page[draft.page.indexOf(found.block)] = found.part;
    draft.kept.add(found.part);
  },
};
