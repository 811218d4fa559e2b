// Mozilla Readability on a clone of the page; its answer as the set of live text nodes it kept.
// https://github.com/mozilla/readability

import { Readability } from '@mozilla/readability';

/** Clone text node → live text node: both trees are walked in step. */
function pairTexts(live: Document, clone: Document): WeakMap<Node, Text> {
  const pairs = new WeakMap<Node, Text>();
  const a = live.createTreeWalker(live, NodeFilter.SHOW_TEXT), b = clone.createTreeWalker(clone, NodeFilter.SHOW_TEXT);
  for (let x = a.nextNode(), y = b.nextNode(); x && y; x = a.nextNode(), y = b.nextNode()) pairs.set(y, x as Text);
  return pairs;
}

function parse(doc: Document, nameless: boolean): Set<Text> {
  const clone = doc.cloneNode(true) as Document, pairs = pairTexts(doc, clone), kept = new Set<Text>();
  if (nameless) for (const e of clone.querySelectorAll('[class],[id]')) { e.removeAttribute('class'); e.removeAttribute('id'); }
  // A higher threshold retries through innerHTML, which loses the nodes.
  const content = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: 1 }).parse()?.content;
  if (!content) return kept;
  const walker = clone.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = pairs.get(node);
    if (live) kept.add(live);
  }
  return kept;
}

/** Live text nodes that Readability keeps; with `nameless` it cannot be misled by class names and ids. */
export function readableTexts(doc: Document, nameless = false): Set<Text> {
  try {
    return parse(doc, nameless);
  } catch {
    return new Set();
  }
}
