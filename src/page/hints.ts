// What class names, ids and roles say of an element. A hint is a suspicion: callers weigh it against the text it would cost.

import HINTS from './phrases/hints.json' with { type: 'json' };

export type Hint = keyof typeof HINTS;

const byToken = new Map<string, Hint>();
for (const [hint, tokens] of Object.entries(HINTS)) for (const token of tokens) byToken.set(token, hint as Hint);

const TAGS: Record<string, Hint> = {
  NAV: 'chrome', FOOTER: 'chrome', FORM: 'chrome', ASIDE: 'related', FIGCAPTION: 'captions', FIGURE: 'captions', CAPTION: 'captions', ADDRESS: 'byline', TIME: 'byline',
};
const ROLES: Record<string, Hint> = { navigation: 'chrome', complementary: 'related', contentinfo: 'chrome', search: 'chrome', dialog: 'chrome', alertdialog: 'chrome' };

/** Words of a class name: camelCase and dashes parted, and also each class joined (read-more → readmore). */
function tokensOf(name: string): string[] {
  const parts = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return [...parts.split(/[^\p{L}]+/u), ...parts.split(/\s+/).map((p) => p.replace(/[^\p{L}]/gu, ''))];
}

/** A hint and what gave it: a word of the class or id, or the element's tag with its class and id. */
export interface Suspicion {
  hint: Hint;
  by: string;
}

/** What the elements around (and including) `element` are suspected of, the nearest first, up to body. */
export function suspicionsOf(element: Element): Suspicion[] {
  const out: Suspicion[] = [];
  for (let e: Element | null = element; e && e.nodeName !== 'BODY'; e = e.parentElement) {
    const found = hintOf(e);
    if (found) out.push(found);
  }
  return out;
}

function find(element: Element, name: string): Suspicion | undefined {
  const tagged = TAGS[element.nodeName] ?? ROLES[element.getAttribute('role') ?? ''];
  if (tagged) return { hint: tagged, by: `${element.nodeName} ${name}` };
  for (const token of name.length > 1 ? tokensOf(name) : []) {
    const hint = byToken.get(token);
    if (hint) return { hint, by: token };
  }
  return undefined;
}

const memo = new WeakMap<Element, { name: string; found: Suspicion | undefined }>();

/** The first hint that the element's own tag, role, class or id gives. */
export function hintOf(element: Element): Suspicion | undefined {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`, known = memo.get(element);
  if (known?.name === name) return known.found;
  const found = find(element, name);
  memo.set(element, { name, found });
  return found;
}
