// Parts of a page around and inside an article, told by element names, roles, classes and ids.

import { type TextBlock } from '../blocks.ts';
import { COHESIVE, cohesion, vocabularyOf } from '../cohesion.ts';
import { type Draft, type Step, bodyOf, drop } from '../draft.ts';
import { type Hint, suspicionsOf } from '../hints.ts';
import { isProse, wordsOf } from '../measure.ts';

/** A name that stands on more than this share of the text is no furniture: it misleads. */
const MOST_TEXT = 0.35;
/** It may stand on this share where an article of some length remains without it. */
const MUCH_TEXT = 0.55, REMAINS = 120;

/** Sentences are text; headlines in a list are not, however many there are. */
const weight = (block: TextBlock): number => block.words * (block.ended ? 1 : isProse(block) ? 0.4 : 0);
const weigh = (blocks: TextBlock[]): number => blocks.reduce((sum, b) => sum + weight(b), 0);

/** Of text of whatever length, so much speaks of other things than the rest: it is no part of the article. */
const FOREIGN = 0.9;

function speaksOfOther(part: TextBlock[], rest: TextBlock[]): boolean {
  const vocabulary = vocabularyOf(rest), prose = part.filter(isProse);
  return wordsOf(prose.filter((b) => cohesion(b.text, vocabulary) < COHESIVE)) >= FOREIGN * wordsOf(prose);
}

/** Tells whether a part of the body is small enough to be furniture, or foreign to what remains. */
function measureOf(body: TextBlock[]): (part: TextBlock[]) => boolean {
  const all = weigh(body) || 1, words = wordsOf(body);
  return (part) => {
    const share = weigh(part) / all;
    if (share <= MOST_TEXT) return true;
    if (words - wordsOf(part) < REMAINS) return false;
    const own = new Set(part);
    return share <= MUCH_TEXT || speaksOfOther(part, body.filter((b) => !own.has(b)));
  };
}

/**
 * A paragraph of so many words that ends as a sentence and speaks of the article's things is the article's, whatever its box is called.
 * Captions and teasers run to two sentences, readers' comments to any length.
 */
const LONG_PARAGRAPH: Record<Hint, number> = {
  chrome: 25, share: 25, tags: 25, embeds: 25, pullquotes: 25, newsletter: 40, captions: 40, byline: 40, related: 40, comments: Infinity,
};

interface Suspect {
  by: string;
  blocks: TextBlock[];
}

/** Those of the suspected blocks that are long paragraphs of the story: told by what is not suspected, where that is long enough. */
function longParagraphs(suspects: Suspect[], body: TextBlock[], least: number): Set<TextBlock> {
  const suspected = new Set(suspects.flatMap(({ blocks }) => blocks)), long = [...suspected].filter((b) => b.words >= least && b.ended);
  if (!long.length) return new Set();
  const rest = body.filter((b) => !suspected.has(b)), apart = wordsOf(rest) >= REMAINS, vocabulary = vocabularyOf(apart ? rest : body);
  return new Set(long.filter((b) => cohesion(b.text, vocabulary, !apart) >= COHESIVE));
}

/** Elements that give a hint, each with the blocks whose nearest such element it is. */
function suspectsOf(body: TextBlock[], hint: Hint): Suspect[] {
  const out = new Map<Element, Suspect>();
  for (const block of body) {
    const found = suspicionsOf(block).find((s) => s.hint === hint);
    if (!found) continue;
    const suspect = out.get(found.element) ?? { by: found.by, blocks: [] };
    suspect.blocks.push(block);
    out.set(found.element, suspect);
  }
  return [...out.values()];
}

/** Suspects that hold little of the text, each by itself and all of one name together. */
function guilty(suspects: Suspect[], body: TextBlock[], spared: Set<TextBlock>): Suspect[] {
  const small = measureOf(body), each = suspects.filter(({ blocks }) => small(blocks) && !blocks.some((b) => spared.has(b)));
  const named = new Map<string, TextBlock[]>();
  for (const { by, blocks } of each) {
    const all = named.get(by);
    if (all) all.push(...blocks); else named.set(by, [...blocks]);
  }
  const names = new Set([...named].filter(([, blocks]) => small(blocks)).map(([by]) => by));
  return each.filter(({ by }) => names.has(by));
}

function runHint(draft: Draft, hint: Hint) {
  const body = bodyOf(draft), suspects = suspectsOf(body, hint);
  if (!suspects.length) return;
  const spared = longParagraphs(suspects, body, LONG_PARAGRAPH[hint]);
  for (const { by, blocks } of guilty(suspects, body, spared)) for (const block of blocks) drop(draft, block, hint, by);
}

const hintStep = (name: Hint): Step => ({ name, run: (draft) => runHint(draft, name) });

export const furnitureSteps: Step[] = ([
  'chrome', 'comments', 'related', 'newsletter', 'share', 'tags', 'embeds', 'pullquotes', 'captions', 'byline',
] as const).map(hintStep);
