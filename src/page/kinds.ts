// What each block of an article is: headline, lead, paragraph, subhead, quote, list.

import type { BlockKind } from '../annotations.ts';
import type { TextBlock } from './blocks.ts';
import type { Draft } from './draft.ts';
import { plain, plainOf } from './phrases.ts';

const LEAD_NAME = /(^|[\s_-])(lead|lede|standfirst|excerpt|dek|deck|summary|subtitle|sub-?headline|intro|chapo|abstract)([\s_-]|$)/i;

/** Is the whole text of the block bold? */
function bold(block: TextBlock): boolean {
  return block.pieces.every(({ node }) => !node.data.trim() || node.parentElement?.closest('b,strong') != null);
}

function subhead(block: TextBlock): boolean {
  if (block.element.closest('h2,h3,h4,h5,h6')) return block.words <= 25;
  // A few words between breaks are a subhead, too.
  return block.words <= 12 && !/[.،؛:!؟»"]$/.test(block.text) && (bold(block) || block.words < 5);
}

function leads(block: TextBlock, { facts }: Draft): boolean {
  if (LEAD_NAME.test(block.element.className) || LEAD_NAME.test(block.element.parentElement?.className ?? '')) return true;
  const told = plain(facts.description).slice(0, 80);
  return told.length > 40 && plainOf(block).startsWith(told);
}

export function kindOf(block: TextBlock, first: boolean, draft: Draft): BlockKind {
  if (block === draft.headline) return 'headline';
  if (first && leads(block, draft)) return 'lead';
  if (block.element.closest('blockquote')) return 'quote';
  if (block.element.closest('li,dd,dt')) return 'list';
  return subhead(block) ? 'subhead' : 'paragraph';
}
