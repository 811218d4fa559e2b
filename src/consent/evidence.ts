// Is it a consent layer? Judged by its words, its controls and its markup.

import type { Control } from './controls.ts';
import type { Box } from './layers.ts';
import { PhraseTable } from './phrases.ts';
import byBrowsingPhrases from './phrases/by-browsing.txt';
import cookiePhrases from './phrases/cookie-noun.txt';
import privacyPhrases from './phrases/privacy-noun.txt';
import speakerPhrases from './phrases/speaker.txt';
import usePhrases from './phrases/use.txt';
import vetoPhrases from './phrases/veto-text.txt';

const COOKIE = new PhraseTable(cookiePhrases);
/** Both at once: asked of every text of the page. */
const NOUN = new PhraseTable(`${cookiePhrases}\n${privacyPhrases}`);
const USE = new PhraseTable(usePhrases);
/** Going on is taken for consent: only banners say so. */
const BY_BROWSING = new PhraseTable(byBrowsingPhrases);
/** The site speaks of itself or to its reader: what news about cookies does not do. */
const SPEAKER = new PhraseTable(speakerPhrases);
const VETO = new PhraseTable(vetoPhrases);

/** Fields of log-in, newsletter and age boxes. */
const FOREIGN_FIELDS = 'input[type=password], input[type=email], input[type=tel], input[type=date], textarea';
const MARKUP = /cookie|consent|gdpr|privacy|ccpa/i;
/** What only a banner is called: its own name then stands for words in a language that is not in the tables. */
const BANNER_MARKUP = /cookie|consent|gdpr/i;
const LIMITS = { vetoedText: 4000, briefText: 700, bareNotice: 300, markedElements: 40 };

const namesCookies = (words: string): boolean => COOKIE.isIn(words);
export const namesEither = (words: string): boolean => NOUN.isIn(words);

/** Says by itself, without any control, that going on is consent. */
export const isBareNotice = (words: string): boolean => words.length <= LIMITS.bareNotice && COOKIE.isIn(words) && BY_BROWSING.isIn(words);

export type Kinds = ReadonlySet<Control['kind']>;

/** `words`: the plain text of the box. */
export function isConsent(box: Box, words: string, kinds: Kinds): boolean {
  return !isVetoed(box.element, words, kinds) && speaksOfConsent(box, words, kinds);
}

function isVetoed(element: Element, words: string, kinds: Kinds): boolean {
  if (element.querySelector(FOREIGN_FIELDS)) return true;
  if (isPlainlyConsent(element, words, kinds)) return false;
  return kinds.has('veto') || VETO.isIn(words.slice(0, LIMITS.vetoedText));
}

/** Walls that sell the refusal, and long texts in which a newsletter is mentioned too, are consent layers all the same. */
function isPlainlyConsent(element: Element, words: string, kinds: Kinds): boolean {
  if (!namesCookies(words) || !kinds.has('accept')) return false;
  return kinds.has('costs') || (isMarked(element) && (kinds.has('reject') || kinds.has('settings')));
}

function speaksOfConsent(box: Box, words: string, kinds: Kinds): boolean {
  const answers = kinds.has('accept') || kinds.has('reject');
  const closes = kinds.has('acknowledge') || kinds.has('close');
  const marked = isMarked(box.element);
  const uses = USE.isIn(words) && (SPEAKER.isIn(words) || marked);
  const byBrowsing = BY_BROWSING.isIn(words);
  const cookies = namesCookies(words);
  if (byBrowsing && (answers || (closes && (cookies || box.where === 'layer')))) return true;
  if (box.where === 'layer' && kinds.size === 0 && isBareNotice(words)) return true;
  if (cookies && box.where === 'block') return uses && (answers || closes);
  if (cookies) return uses || isBanner(box.element) || (answers && (marked || words.length <= LIMITS.briefText));
  // Privacy alone proves little: the words, an answer, and either a second kind of control or telling markup.
  return box.where === 'layer' && uses && answers && (marked || kinds.has('settings') || (kinds.has('accept') && kinds.has('reject')));
}

/** Do ids or classes in the layer name consent? */
function isMarked(layer: Element): boolean {
  return [layer, ...layer.querySelectorAll('[id], [class]')].slice(0, LIMITS.markedElements).some(namesConsent);
}

/** Does the element's own markup? */
export function namesConsent(element: Element): boolean {
  return MARKUP.test(nameOf(element));
}

function isBanner(layer: Element): boolean {
  return [layer, ...layer.children].some((element) => BANNER_MARKUP.test(nameOf(element)));
}

const nameOf = (element: Element): string => `${element.id} ${element.getAttribute('class') ?? ''}`;
