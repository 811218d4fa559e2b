// What class names, ids and roles say of an element. A hint is a suspicion: callers weigh it against the text it would cost.

import { type TextBlock, coreOf } from './blocks.ts';
import WITHIN from './phrases/hints-within.json' with { type: 'json' };
import HINTS from './phrases/hints.json' with { type: 'json' };

export type Hint = keyof typeof HINTS;

const byToken = new Map<string, Hint>();
for (const [hint, tokens] of Object.entries(HINTS)) for (const token of tokens) byToken.set(token, hint as Hint);

const TAGS: Record<string, Hint> = {
  NAV: 'chrome', FOOTER: 'chrome', FORM: 'chrome', ASIDE: 'related', FIGCAPTION: 'captions', FIGURE: 'captions', CAPTION: 'captions', ADDRESS: 'byline', TIME: 'byline',
};
const ROLES: Record<string, Hint> = { navigation: 'chrome', complementary: 'related', contentinfo: 'chrome', search: 'chrome', dialog: 'chrome', alertdialog: 'chrome' };

const within = Object.entries(WITHIN).flatMap(([hint, parts]) => parts.map((part) => [part, hint as Hint] as const));

/** More words than this are a sentence made into an id, no name. */
const LONGEST_NAME = 5;

/** Words of class names: camelCase and dashes parted, and neighbours joined (you-may-like → youmay, maylike). */
function tokensOf(name: string): string[] {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/\s+/).flatMap((one) => {
    const words = one.split(/[^\p{L}]+/u).filter(Boolean);
    return [...words, ...words.slice(1).map((word, i) => words[i]! + word)];
  });
}

function hintIn(token: string): Hint | undefined {
  return byToken.get(token) ?? within.find(([part]) => token.includes(part))?.[1];
}

function idOf(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  return id.split(/[^\p{L}]+/u).length > LONGEST_NAME ? '' : id;
}

/** A hint and what gave it: a word of the class or id, or the element's tag with its class and id. */
export interface Suspicion {
  hint: Hint;
  by: string;
  element: Element;
}

const known = new WeakMap<TextBlock, Suspicion[]>();

/** What the elements around a block's text are suspected of, the nearest first, up to body; found once for each block. */
export function suspicionsOf(block: TextBlock): Suspicion[] {
  let found = known.get(block);
  if (!found) known.set(block, found = around(coreOf(block)));
  return found;
}

function around(element: Element): Suspicion[] {
  const out: Suspicion[] = [];
  let quoted = false;
  for (let e: Element | null = element; e && e.nodeName !== 'BODY'; e = e.parentElement) {
    const found = hintOf(e);
    quoted ||= e.nodeName === 'BLOCKQUOTE';
    // A quotation may be set as a figure: it is no caption.
    if (found && !(quoted && e.nodeName === 'FIGURE')) out.push(found);
  }
  return out;
}

function find(element: Element, name: string): Suspicion | undefined {
  const tagged = TAGS[element.nodeName] ?? ROLES[element.getAttribute('role') ?? ''];
  if (tagged) return { hint: tagged, by: `${element.nodeName} ${name}`, element };
  for (const token of name.trim() ? tokensOf(name) : []) {
    const hint = hintIn(token);
    if (hint) return { hint, by: token, element };
  }
  return undefined;
}

const memo = new WeakMap<Element, { name: string; found: Suspicion | undefined }>();

/** Elements of a site's own have telling names, as classes have. */
const ownName = ({ localName }: Element): string => (localName.includes('-') ? localName : '');

/** The first hint that the element's own tag, role, class or id gives. */
export function hintOf(element: Element): Suspicion | undefined {
  const name = `${element.getAttribute('class') ?? ''} ${idOf(element)} ${ownName(element)}`, known = memo.get(element);
  if (known?.name === name) return known.found;
  const found = find(element, name);
  memo.set(element, { name, found });
  return found;
}
