// One spoilt page, read and looked at: in a test's document or, bundled, in a page of a real browser.

import { readArticle, verdictOf } from '../../src/page/index.ts';
import { mutate, randomFrom, unbalanced } from './mutate.ts';

export interface Looked {
  /** What is wrong; nothing is right. */
  wrong?: string;
  /** Milliseconds of verdict and reading. */
  took: number;
  nodes: number;
}

type Article = NonNullable<ReturnType<typeof readArticle>>;

/** The first block whose text is not what the page shows there. */
function strayIn({ document: { text, blocks = [] }, ranges }: Article): string | undefined {
  return blocks.map(({ start, end }) => {
    const shown = ranges(start, end).map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)).join('');
    return end > start && shown.replace(/\s+/g, ' ') === text.slice(start, end) ? undefined : `«${text.slice(start, start + 60)}» is not what the page shows: «${shown.slice(0, 60)}»`;
  }).find((wrong) => wrong !== undefined);
}

function read(doc: Document): { wrong?: string; took: number } {
  const from = performance.now();
  try {
    verdictOf(doc);
    const article = readArticle(doc, { anyway: true }), took = performance.now() - from, wrong = article ? strayIn(article) : undefined;
    return { took, ...(wrong && { wrong }) };
  } catch (error) {
    return { took: performance.now() - from, wrong: String((error as Error).stack ?? error) };
  }
}

/** Spoils the page as the seed says, in the given document (its own is thrown away) or in one that is not shown. */
export function lookAtSpoilt(html: string, seed: number, shown?: Document): Looked {
  const random = randomFrom(seed), parsed = new DOMParser().parseFromString(random() < 0.3 ? unbalanced(html, random) : html, 'text/html');
  const done = mutate(parsed, random);
  shown?.documentElement.replaceWith(shown.adoptNode(parsed.documentElement));
  const doc = shown ?? parsed, before = doc.documentElement.outerHTML, nodes = [...doc.querySelectorAll('*')];
  const { wrong, took } = read(doc), after = [...doc.querySelectorAll('*')];
  const same = doc.documentElement.outerHTML === before && nodes.length === after.length && nodes.every((node, i) => node === after[i]);
  const told = wrong ?? (same ? undefined : 'the page was changed');
  return { took, nodes: nodes.length, ...(told && { wrong: `seed ${seed} (${done.join(', ')}): ${told}` }) };
}
