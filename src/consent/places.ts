// Where a page speaks of cookies or of privacy: found once, then followed through its changes at little cost.

import { holds, shadowOf, shadowRoots } from './dom.ts';
import { namesEither } from './evidence.ts';
import { plain } from './text.ts';

const UNREAD = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|TITLE|OPTION)$/i;
const LONGEST_TEXT = 3000;
/** White space and the digits and marks between words: most text nodes of a page. */
const SAYS_SOMETHING = /\p{L}{3}/u;

/** What has changed since the last look: elements that are new (or hold new text), and elements with new attributes. */
export interface Changes {
  added: Element[];
  touched: Element[] | 'many';
}

export class Places {
  /** The parents of such text → was it rendered at the last look? */
  readonly #known = new Map<Element, boolean>();
  /** Texts that were read and name neither, as they were then. */
  readonly #silent = new WeakMap<Node, string>();
  /** Shadow roots met so far. */
  readonly shadows = new Set<ShadowRoot>();

  /** Looks at the whole page (null) or at what has changed, and gives the places that may be part of a banner now. */
  look(changes: Changes | null): Element[] {
    const roots = changes ? changes.added : document.body ? [document.body] : [];
    const found = new Set(roots.flatMap((root) => [...this.#placesIn(root)]));
    for (const place of found) if (!this.#known.has(place)) this.#known.set(place, false);
    const touched = changes?.touched ?? 'many';
    return this.#due((place) => found.has(place) || touched === 'many' || touched.some((element) => bearsOn(element, place)));
  }

  /** A place that has come into sight is always due; one that was in sight already only when something near it changed. */
  #due(changed: (place: Element) => boolean): Element[] {
    const due: Element[] = [];
    for (const [place, wasRendered] of this.#known) {
      const rendered = isRendered(place);
      if (!place.isConnected) this.#known.delete(place);
      else this.#known.set(place, rendered);
      if (rendered && (!wasRendered || changed(place))) due.push(place);
    }
    return due;
  }

  *#placesIn(root: Element): Generator<Element> {
    yield* placesIn(root, this.#silent);
    const own = shadowOf(root);
    for (const shadow of own ? [own, ...shadowRoots(own), ...shadowRoots(root)] : shadowRoots(root)) {
      this.shadows.add(shadow);
      yield* placesIn(shadow, this.#silent);
    }
  }
}

function* placesIn(root: ParentNode & Node, silent: WeakMap<Node, string>): Generator<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '', parent = node.parentElement;
    if (!parent || text.length > LONGEST_TEXT || !SAYS_SOMETHING.test(text) || UNREAD.test(parent.tagName)) continue;
    if (silent.get(node) === text) continue;
    if (namesEither(plain(text))) yield parent;
    else silent.set(node, text);
  }
}

function isRendered(element: Element): boolean {
  return element.isConnected && element.checkVisibility?.({ visibilityProperty: true }) !== false;
}

/** New classes on html and body say nothing of a single place. */
function bearsOn(changed: Element, place: Element): boolean {
  return changed !== document.body && changed !== document.documentElement && holds(changed, place);
}
