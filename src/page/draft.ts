// An article in the making: what the steps read and change.

import type { TextBlock } from './blocks.ts';
import type { PageFacts } from './facts.ts';
import type { LiveArticle } from './live-article.ts';

export interface Draft {
  doc: Document;
  facts: PageFacts;
  /** Every visible text block of the page. */
  page: TextBlock[];
  /** Blocks taken for the article so far. */
  kept: Set<TextBlock>;
  headline?: TextBlock;
  removed: LiveArticle['removed'];
}

export interface Step {
  /** Name by which the step is switched off and named in reports. */
  name: string;
  run(draft: Draft): void;
}

/** Kept blocks in document order, without the headline. */
export function bodyOf(draft: Draft): TextBlock[] {
  return draft.page.filter((block) => draft.kept.has(block) && block !== draft.headline);
}

/** A step that drops body blocks for which `test` gives a reason. */
export function dropping(name: string, test: (block: TextBlock, draft: Draft, body: TextBlock[]) => boolean): Step {
  return {
    name,
    run(draft) {
      const body = bodyOf(draft);
      for (const block of body.filter((b) => test(b, draft, body))) drop(draft, block, name);
    },
  };
}

/** `why`: what gave the block away, where the step's name does not say it. */
export function drop(draft: Draft, block: TextBlock, step: string, why?: string) {
  draft.kept.delete(block);
  draft.removed.push({ step, text: block.text, ...(why ? { why } : {}) });
}
