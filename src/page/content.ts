// Which blocks are the article: several strategies propose, the best by evidence is taken.

import type { TextBlock } from './blocks.ts';
import type { PageFacts } from './facts.ts';
import { hintOf } from './hints.ts';
import { arabicWords, isProse, weigh } from './measure.ts';
import { plain } from './phrases.ts';
import { readableTexts } from './readability.ts';

export interface Proposal {
  by: string;
  blocks: TextBlock[];
}

/** The blocks below an element. */
const below = (page: TextBlock[], root: Element): TextBlock[] => page.filter((b) => root.contains(b.element));

/** Running text that no ancestor marks as furniture. */
export function cleanProse(page: TextBlock[]): TextBlock[] {
  const memo = new Map<Element, boolean>();
  const furnished = (e: Element | null): boolean => {
    if (!e || e.nodeName === 'BODY') return false;
    const known = memo.get(e);
    if (known !== undefined) return known;
    const answer: boolean = hintOf(e) !== undefined || furnished(e.parentElement);
    memo.set(e, answer);
    return answer;
  };
  const prose = page.filter(isProse), clean = prose.filter((b) => !furnished(b.element));
  const words = (blocks: TextBlock[]) => blocks.reduce((n, b) => n + arabicWords(b.text), 0);
  return words(clean) >= 0.25 * words(prose) ? clean : prose;
}

/** Steps down from the body for as long as one child holds most of the running text. */
function densest(page: TextBlock[], body: Element, share: number): TextBlock[] {
  const weights = weigh(cleanProse(page));
  let root = body;
  for (;;) {
    const floor = share * (weights.get(root) ?? 0);
    const next = [...root.children].find((child) => (weights.get(child) ?? 0) > floor);
    if (!next || floor === 0) return below(page, root);
    root = next;
  }
}

function readable(page: TextBlock[], doc: Document, nameless: boolean): TextBlock[] {
  const kept = readableTexts(doc, nameless);
  return page.filter((b) => b.pieces.filter((p) => kept.has(p.node)).length > b.pieces.length / 2);
}

/** Blocks whose text stands in the JSON-LD articleBody. */
function declared(page: TextBlock[], facts: PageFacts): TextBlock[] {
  const body = plain(facts.body);
  return body.length < 100 ? [] : page.filter((b) => arabicWords(b.text) >= 2 && body.includes(plain(b.text)));
}

export function proposals(doc: Document, page: TextBlock[], facts: PageFacts): Proposal[] {
  const out: Proposal[] = [
    { by: 'json-ld', blocks: declared(page, facts) },
    ...[0.9, 0.75, 0.6, 0.5].map((share) => ({ by: `densest ${share}`, blocks: densest(page, doc.body, share) })),
    { by: 'readability', blocks: readable(page, doc, false) },
  ];
  const marked = doc.querySelector('[itemprop~=articleBody]');
  if (marked) out.push({ by: 'itemprop', blocks: below(page, marked) });
  const proposed = out.filter((p) => p.blocks.some(isProse));
  return proposed.length ? proposed : [{ by: 'nameless', blocks: readable(page, doc, true) }];
}

/** Words of clean running text held, less what is held besides it; hinted text costs little, as steps take it out later. */
function evidence(blocks: TextBlock[], clean: Set<TextBlock>): number {
  let score = 0;
  for (const block of blocks) {
    const words = arabicWords(block.text), sentence = /[.؟!"»”:…]$/.test(block.text) || words > 30;
    if (clean.has(block)) score += sentence ? words : words / 3;
    else score -= words * (isProse(block) ? 0.1 : 0.4);
  }
  return score;
}

export function chooseContent(doc: Document, page: TextBlock[], facts: PageFacts): Proposal {
  const clean = new Set(cleanProse(page));
  const best = proposals(doc, page, facts).map((p) => ({ p, score: evidence(p.blocks, clean) })).sort((a, b) => b.score - a.score)[0];
  return best?.p ?? { by: 'none', blocks: [] };
}
