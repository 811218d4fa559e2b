import type { readHere } from '../content/index.ts';

type Overlay = NonNullable<Awaited<ReturnType<typeof readHere>>>;

/** The word of the story that the page itself points at. */
const SAMPLE = 'إتاحة';

/** Brings the word into sight and opens its card. */
export function explainSample(overlay: Overlay | null): void {
  const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(SAMPLE) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    overlay?.explainIn({ node, offset: at }, { node, offset: at + SAMPLE.length });
    return;
  }
}
