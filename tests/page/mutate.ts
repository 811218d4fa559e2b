// Pages spoilt in the ways that pages are spoilt, by a seeded hand: the same number spoils a page the same way.

/** Numbers 0 … 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Mutation = (doc: Document, random: Random) => void;

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];
const elements = (doc: Document): Element[] => [...doc.body.querySelectorAll('*')];
const texts = (doc: Document): Text[] => {
  const walker = doc.createTreeWalker(doc.body, 4), out: Text[] = [];
  while (walker.nextNode()) out.push(walker.currentNode as Text);
  return out;
};
const some = <T>(list: T[], share: number, random: Random): T[] => list.filter(() => random() < share);

/** Names that inputs of real forms have, and that are names of DOM properties too. */
const INPUT_NAMES = ['id', 'name', 'title', 'children', 'action', 'method', 'lang', 'style', 'attributes'];

export const MUTATIONS: Record<string, Mutation> = {
  'attributes dropped'(doc, random) {
    for (const element of some(elements(doc), 0.5, random)) for (const name of Element.prototype.getAttributeNames.call(element)) Element.prototype.removeAttribute.call(element, name);
  },
  'nodes shuffled'(doc, random) {
    for (const element of some(elements(doc), 0.2, random)) element.append(...[...element.childNodes].sort(() => random() - 0.5));
  },
  'nodes moved'(doc, random) {
    for (const element of some(elements(doc), 0.05, random)) {
      const target = pick(elements(doc), random);
      if (target && !element.contains(target)) target.append(element);
    }
  },
  'elements renamed'(doc, random) {
    for (const element of some(elements(doc), 0.1, random)) {
      const other = doc.createElement(pick(['div', 'span', 'section', 'article', 'aside', 'a', 'p', 'h1', 'li', 'figure', 'x-y'], random)!);
      other.append(...element.childNodes);
      element.replaceWith(other);
    }
  },
  'text duplicated'(doc, random) {
    for (const element of some(elements(doc), 0.05, random)) if (elements(doc).length < 5000) element.after(element.cloneNode(true));
  },
  'text gone'(doc, random) {
    for (const text of some(texts(doc), 0.3, random)) text.data = random() < 0.5 ? '' : ' \n\u200f\u00a0';
  },
  'a huge text'(doc, random) {
    pick(texts(doc), random)?.after('والكلمة '.repeat(10_000), random() < 0.5 ? 'ا'.repeat(50_000) : '.');
  },
  'empty nodes'(doc, random) {
    const target = pick(elements(doc), random);
    for (let i = 0; i < 800; i++) target?.append(doc.createElement(i % 2 ? 'div' : 'br'), doc.createTextNode(''), doc.createComment('خفي'));
  },
  'deep nesting'(doc, random) {
    const element = pick(elements(doc), random);
    if (!element?.parentNode) return;
    let inner: Element = doc.createElement('div');
    const outer = inner;
    for (let i = 0; i < 250; i++) inner = inner.appendChild(doc.createElement(i % 7 ? 'div' : 'span'));
    element.replaceWith(outer);
    inner.append(element);
  },
  'a form around all'(doc, random) {
    const form = doc.createElement('form');
    for (const name of some(INPUT_NAMES, 0.6, random)) form.append(Object.assign(doc.createElement('input'), { name }));
    form.append(...doc.body.childNodes);
    doc.body.append(form);
  },
  'odd JSON-LD'(doc, random) {
    const script = doc.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = pick(['{', 'null', '[[[[]]]]', '{"@type":{"a":1},"headline":["x"],"articleBody":7}', '{"@graph":[null,{"@type":"NewsArticle","headline":{"@value":"x"},"datePublished":"غدا"}]}', '"نص"'], random)!;
    doc.head.append(script);
  },
  'text in pieces'(doc, random) {
    for (const text of some(texts(doc), 0.4, random)) if (text.length > 4) text.splitText(1 + Math.floor(random() * (text.length - 2)));
  },
};

/** The markup with closing tags lost and stray ones put in. */
export function unbalanced(html: string, random: Random): string {
  return html.replace(/<\/?[a-z][^<>]*>/gi, (tag) => {
    const dice = random();
    if (dice < 0.03 && tag.startsWith('</')) return '';
    if (dice > 0.98) return `${tag}</${pick(['div', 'p', 'article', 'ul', 'span', 'table'], random)}>`;
    return tag;
  });
}

/** Spoils a document in one to three ways, and says which. */
export function mutate(doc: Document, random: Random): string[] {
  const names = Object.keys(MUTATIONS), chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(names, random)!);
  for (const name of chosen) MUTATIONS[name]!(doc, random);
  return chosen;
}
