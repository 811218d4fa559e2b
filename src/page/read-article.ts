// DOM → LiveArticle: blocks of the page, content chosen, furniture taken out step by step, kinds given.

import { findBlocks } from './blocks.ts';
import { chooseContent } from './content.ts';
import { type Draft, bodyOf } from './draft.ts';
import { readFacts } from './facts.ts';
import { findHeadline, withoutSite } from './headline.ts';
import { kindOf } from './kinds.ts';
import type { LiveArticle } from './live-article.ts';
import { liveArticle } from './live.ts';
import { wordsOf } from './measure.ts';
import { STEPS } from './steps/index.ts';

export interface ReadOptions {
  /** Read any page with Arabic text, however little of it there is. */
  anyway?: boolean;
  /** Names of steps to leave out (for tests and reports). */
  without?: readonly string[] | undefined;
}

/** Fewer Arabic words than this are no article. */
const LEAST_WORDS = 15;

function draftOf(doc: Document): Draft {
  const blocks = findBlocks(doc.body), facts = readFacts(doc);
  const found = findHeadline(blocks, facts), headline = found?.headline;
  const page = blocks.map((block) => (block === found?.block ? found.headline : block));
  const kept = new Set(chooseContent(doc, page, facts, headline).blocks);
  if (headline) kept.add(headline);
  return { doc, facts, page, kept, removed: [], ...(headline ? { headline } : {}) };
}

/** All Arabic text of the page: the last resort where a reader asks for it and no article stands out. */
function everything(doc: Document): Draft {
  const page = findBlocks(doc.body), facts = readFacts(doc);
  return { doc, facts, page, kept: new Set(page.filter((b) => b.words > 0)), removed: [] };
}

const wordsIn = (draft: Draft): number => wordsOf(bodyOf(draft));

function finished(draft: Draft): LiveArticle {
  const body = bodyOf(draft), { headline, facts, removed } = draft;
  const blocks = [...(headline ? [headline] : []), ...body];
  const chosen = blocks.map((block) => ({ ...block, kind: kindOf(block, block === body[0], draft) }));
  const title = headline?.text ?? withoutSite(facts.titles[0] ?? '');
  return liveArticle(chosen, { title, removed, ...(facts.published ? { published: facts.published } : {}) });
}

/** The page's article, or null where there is none. The page is not changed. */
export function readArticle(doc: Document = document, { anyway = false, without = [] }: ReadOptions = {}): LiveArticle | null {
  if (!doc.body) return null;
  const draft = draftOf(doc);
  for (const step of STEPS) if (!without.includes(step.name)) step.run(draft);
  if (wordsIn(draft) >= LEAST_WORDS) return finished(draft);
  const all = anyway ? everything(doc) : null;
  return all && wordsIn(all) > 0 ? finished(all) : null;
}
