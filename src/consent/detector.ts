// Finds consent layers by their words, in Arabic and in the languages that banners on Arabic pages are left in.

import { controlsOf, type Control } from './controls.ts';
import { isVisible, parentOf, shadowRoots, textOf } from './dom.ts';
import { boxAround, holdsPage, isLayer, type Box } from './layers.ts';
import { PhraseTable } from './phrases.ts';
import { plain } from './text.ts';
import cookiePhrases from './phrases/cookie-noun.txt';
import privacyPhrases from './phrases/privacy-noun.txt';
import speakerPhrases from './phrases/speaker.txt';
import usePhrases from './phrases/use.txt';
import vetoPhrases from './phrases/veto-text.txt';

const COOKIE = new PhraseTable(cookiePhrases);
const PRIVACY = new PhraseTable(privacyPhrases);
const USE = new PhraseTable(usePhrases);
/** The site speaks of itself or to its reader: what news about cookies does not do. */
const SPEAKER = new PhraseTable(speakerPhrases);
const VETO = new PhraseTable(vetoPhrases);

const UNREAD = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|TITLE|OPTION)$/i;
/** Fields of log-in, newsletter and age boxes. */
const FOREIGN_FIELDS = 'input[type=password], input[type=email], input[type=tel], input[type=date], textarea';
const MARKUP = /cookie|consent|gdpr|privacy|ccpa/i;
const LIMITS = { nodeText: 3000, levels: 10, coreText: 8000, vetoedText: 4000 };

export interface ConsentLayer extends Box {
  controls: Control[];
}

/** All consent layers now visible, outermost boxes, none twice. */
export function findConsentLayers(): ConsentLayer[] {
  const found = new Map<Element, ConsentLayer>();
  const tried = new Set<Element>();
  for (const place of nounPlaces()) {
    const core = coreAround(place, tried);
    const box = core && boxAround(core);
    if (!box || found.has(box.element)) continue;
    const layer = judge(box);
    if (layer) found.set(box.element, layer);
  }
  return [...found.values()];
}

/** The rendered parents of text nodes that speak of cookies or of privacy. */
function* nounPlaces(): Generator<Element> {
  if (!document.body) return;
  for (const root of [document.body, ...shadowRoots(document.body)]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '', parent = node.parentElement;
      if (!parent || text.length < 4 || text.length > LIMITS.nodeText || UNREAD.test(parent.tagName)) continue;
      const words = plain(text);
      if ((COOKIE.isIn(words) || PRIVACY.isIn(words)) && isRendered(parent)) yield parent;
    }
  }
}

function isRendered(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) !== false;
}

/** The smallest ancestor that has a control of known meaning, or is a layer named for consent; null when none is near. */
function coreAround(start: Element, tried: Set<Element>): Element | null {
  let at: Element | null = start;
  for (let level = 0; at && at !== document.body && level < LIMITS.levels; level++, at = parentOf(at)) {
    if (tried.has(at)) return null;
    tried.add(at);
    if (holdsPage(at) || textOf(at).length > LIMITS.coreText) return null;
    if (controlsOf(at).some((control) => control.element !== at && !control.element.contains(start))) return at;
    if (MARKUP.test(`${at.id} ${at.getAttribute('class') ?? ''}`) && isLayer(at)) return at;
  }
  return null;
}

function judge(box: Box): ConsentLayer | null {
  if (!isVisible(box.element) && box.where === 'block') return null;
  const words = plain(textOf(box.element));
  const controls = controlsOf(box.element);
  const kinds = new Set(controls.map((control) => control.kind));
  if (isVetoed(box.element, words, kinds) || !speaksOfConsent(box, words, kinds)) return null;
  return { ...box, controls };
}

type Kinds = ReadonlySet<Control['kind']>;

function isVetoed(element: Element, words: string, kinds: Kinds): boolean {
  return kinds.has('veto') || VETO.isIn(words.slice(0, LIMITS.vetoedText)) || element.querySelector(FOREIGN_FIELDS) !== null;
}

function speaksOfConsent(box: Box, words: string, kinds: Kinds): boolean {
  const strong = COOKIE.isIn(words);
  const answers = kinds.has('accept') || kinds.has('reject');
  const uses = USE.isIn(words) && (SPEAKER.isIn(words) || marked(box.element));
  if (strong && box.where === 'layer') return uses || (answers && marked(box.element));
  if (strong) return uses && (answers || kinds.has('acknowledge') || kinds.has('close'));
  // Privacy alone proves little: the words, an answer, and either a second kind of control or telling markup.
  return box.where === 'layer' && uses && answers && (marked(box.element) || kinds.has('settings') || (kinds.has('accept') && kinds.has('reject')));
}

/** Do ids or classes in the layer name consent? */
function marked(layer: Element): boolean {
  return [layer, ...layer.querySelectorAll('[id], [class]')].slice(0, 40)
    .some((element) => MARKUP.test(`${element.id} ${element.getAttribute('class') ?? ''}`));
}
