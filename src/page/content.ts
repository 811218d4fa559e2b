// Which blocks are the article: several strategies propose, the best by evidence is taken.

import { type TextBlock } from './blocks.ts';
import type { PageFacts } from './facts.ts';
import { type Heart, heartOf, titled } from './heart.ts';
import { suspicionsOf } from './hints.ts';
import { homeOf } from './make.ts';
import { isProse, linkShare, weigh, wordsOf } from './measure.ts';
import { plain, plainOf } from './phrases.ts';
import { readableTexts } from './readability.ts';
import { otherStories } from './stories.ts';

export interface Proposal {
  by: string;
  blocks: TextBlock[];
}

/** The blocks below an element. */
const below = (page: TextBlock[], root: Element): TextBlock[] => page.filter((b) => root.contains(b.element));

/** A suspicion that falls on more than this share of the running text is none. */
const COMMON = 0.55;

/** Blocks that an ancestor marks as furniture. */
export function suspected(page: TextBlock[]): Set<TextBlock> {
  const causes = new Map(page.map((b) => [b, new Set(suspicionsOf(b).map((s) => s.by))]));
  const weight = new Map<string, number>(), prose = page.filter(isProse), all = wordsOf(prose);
  for (const block of prose) for (const by of causes.get(block)!) weight.set(by, (weight.get(by) ?? 0) + block.words);
  const furniture = page.filter((b) => [...causes.get(b)!].some((by) => (weight.get(by) ?? 0) <= COMMON * all));
  return wordsOf(furniture.filter(isProse)) > 0.75 * all ? new Set() : new Set(furniture);
}

/** Not `children`: a form's inputs may take that name. */
function childrenOf(element: Element): Element[] {
  const out: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) out.push(child);
  return out;
}

/** Steps down from the body for as long as one child holds most of the running text. */
function densest(page: TextBlock[], clean: TextBlock[], body: Element, share: number): TextBlock[] {
  const weights = weigh(clean);
  let root = body;
  for (;;) {
    const floor = share * (weights.get(root) ?? 0);
    const next = childrenOf(root).find((child) => (weights.get(child) ?? 0) > floor);
    if (!next || floor === 0) return below(page, root);
    root = next;
  }
}

function readable(page: TextBlock[], doc: Document, nameless: boolean): TextBlock[] {
  const kept = readableTexts(doc, nameless);
  return withNeighbours(page, page.filter((b) => b.pieces.filter((p) => kept.has(p.node)).length > b.pieces.length / 2));
}

/** Readability takes out headings and lists by their names, too; what stands between paragraphs is left to the steps. */
function withNeighbours(page: TextBlock[], kept: TextBlock[]): TextBlock[] {
  const prose = kept.filter(isProse), homes = new Set(prose.map(homeOf)), all = new Set(kept);
  const [from, to] = [prose[0], prose.at(-1)].map((b) => page.indexOf(b!));
  return page.filter((b, i) => all.has(b) || (i > from! && i < to! && homes.has(homeOf(b))));
}

/** Blocks whose text stands in the JSON-LD articleBody. */
function declared(page: TextBlock[], facts: PageFacts): TextBlock[] {
  const body = plain(facts.body);
  return body.length < 100 ? [] : page.filter((b) => b.words >= 2 && body.includes(plainOf(b)));
}

/** Blocks of a page on which Readability takes longer than all the rest together; the other strategies have to do. */
const LONG_PAGE = 1000;
/** It reads the text below each element anew: characters times elements around them that no site reaches, but a hostile one. */
const HEAVY_PAGE = 10_000_000;

function depthOf({ element }: TextBlock): number {
  let depth = 0;
  for (let e: Element | null = element; e; e = e.parentElement) depth++;
  return depth;
}

const heavy = (page: TextBlock[]): boolean => page.reduce((sum, block) => sum + block.text.length * depthOf(block), 0) > HEAVY_PAGE;

/** Fewer words of running text than this are no article. */
const LEAST_WORDS = 60;

/** The lowest element around the headline that holds running text. */
function aroundHeadline(clean: TextBlock[], headline: TextBlock | undefined): Element | null {
  const weights = weigh(clean);
  let root = headline?.element ?? null;
  while (root && (weights.get(root) ?? 0) < LEAST_WORDS) root = root.parentElement;
  return root;
}

function proposals(doc: Document, page: TextBlock[], clean: TextBlock[], facts: PageFacts, headline: TextBlock | undefined): Proposal[] {
  const near = aroundHeadline(clean, headline);
  const out: Proposal[] = [
    { by: 'json-ld', blocks: declared(page, facts) },
    ...[0.9, 0.75, 0.6, 0.5].map((share) => ({ by: `densest ${share}`, blocks: densest(page, clean, doc.body, share) })),
    { by: 'headline', blocks: near ? below(page, near) : [] },
    { by: 'readability', blocks: page.length > LONG_PAGE || heavy(page) ? [] : readable(page, doc, false) },
  ];
  const marked = doc.querySelector('[itemprop~=articleBody]');
  if (marked) out.push({ by: 'itemprop', blocks: below(page, marked) });
  const proposed = out.filter((p) => p.blocks.some(isProse));
  return proposed.length || heavy(page) ? proposed : [{ by: 'nameless', blocks: readable(page, doc, true) }];
}

/** Running text that does not belong to the story counts against the proposal. */
const FOREIGN = 0.1;

/** A sentence of so many words is text, too: stories told in dialogue have few longer ones. */
const SENTENCE = 3;

/** Words of the story's running text held, less what is held besides it; suspected text costs nothing, as steps take it out later and say so. */
function evidence(blocks: TextBlock[], furniture: Set<TextBlock>, heart: Heart): number {
  let score = 0;
  for (const block of blocks) {
    const words = block.words, sentence = /[.؟!"»”:…]$/.test(block.text) || words > 30;
    if (furniture.has(block)) continue;
    if (!isProse(block) && !(block.ended && block.words >= SENTENCE && linkShare(block) < 0.5)) score -= 0.4 * words;
    else if (heart.belongs(block)) score += sentence ? words : words / 3;
    else score -= FOREIGN * words;
  }
  return score;
}

export function chooseContent(doc: Document, page: TextBlock[], facts: PageFacts, headline?: TextBlock): Proposal {
  const furniture = new Set([...suspected(page), ...otherStories(page, headline), ...(headline ? [headline] : [])]);
  const title = headline?.text ?? facts.titles[0] ?? '';
  const clean = page.filter((b) => isProse(b) && !furniture.has(b)), heart = heartOf(page, clean, title);
  const scoreOf = ({ blocks }: Proposal): number => evidence(blocks, furniture, heart) * titled(title, blocks.filter((b) => b !== headline));
  const scored = proposals(doc, page, clean, facts, headline).map((p) => ({ p, score: scoreOf(p) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.p ?? { by: 'none', blocks: [] };
}
