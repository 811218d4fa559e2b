// The controls of a consent layer: which elements can be pressed, and what pressing them means.

import { queryDeep, textOf } from './dom.ts';
import { PhraseTable } from './phrases.ts';
import { plain } from './text.ts';
import acceptPhrases from './phrases/accept.txt';
import acknowledgePhrases from './phrases/acknowledge.txt';
import closePhrases from './phrases/close.txt';
import costsPhrases from './phrases/costs.txt';
import rejectPhrases from './phrases/reject.txt';
import settingsPhrases from './phrases/settings.txt';
import vetoPhrases from './phrases/veto-label.txt';

/** `costs`: refusing is sold, with a subscription. */
export type ControlKind = 'costs' | 'reject' | 'settings' | 'accept' | 'acknowledge' | 'close' | 'veto';

export interface Control {
  element: HTMLElement;
  kind: ControlKind;
  label: string;
}

/** In the order in which they are tried: refusing words may contain accepting ones (قبول الضرورية فقط). */
const TABLES: [ControlKind, PhraseTable][] = [
  ['costs', new PhraseTable(costsPhrases)],
  ['veto', new PhraseTable(vetoPhrases)],
  ['reject', new PhraseTable(rejectPhrases)],
  ['settings', new PhraseTable(settingsPhrases)],
  ['accept', new PhraseTable(acceptPhrases)],
  ['acknowledge', new PhraseTable(acknowledgePhrases)],
  ['close', new PhraseTable(closePhrases)],
];

const PRESSABLE = 'button, [role=button], input[type=button], input[type=submit], a, summary, [onclick], '
  + '[class*=btn i], [class*=button i], [class*=close i], [class*=dismiss i], [class*=accept i], [class*=reject i]';
const LONGEST_LABEL = 60;
/** A cross drawn before what it means: ✗ رفض الكل. */
const CROSS = /^× (?=\p{L})/u;
const CLOSE_MARKUP = /(^|[-_\s])(close|dismiss|closebtn|btnclose)([-_\s]|$)/i;

/** What a label says, or null when it says none of the known things. */
export function kindOfLabel(label: string): ControlKind | null {
  const words = plain(label).replace(CROSS, '');
  if (words === '' || words.length > LONGEST_LABEL) return null;
  return TABLES.find(([, table]) => table.is(words))?.[0] ?? null;
}

/** The visible controls of a layer whose meaning is known, in document order. */
export function controlsOf(layer: Element): Control[] {
  const found: Control[] = [];
  for (const element of queryDeep(layer, PRESSABLE)) {
    if (!isPressable(element)) continue;
    const label = labelOf(element);
    const kind = kindOfLabel(label) ?? (label === '' && (looksLikeClose(element) || isIcon(element)) ? 'close' : null);
    if (kind) found.push({ element, kind, label });
  }
  return found;
}

function isPressable(element: HTMLElement): boolean {
  if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return false;
  // Close marks drawn by an icon font have no size of their own: rendered is enough.
  return element.checkVisibility?.({ visibilityProperty: true }) !== false;
}

function labelOf(element: HTMLElement): string {
  const text = textOf(element).trim() || (element.localName === 'input' ? (element as HTMLInputElement).value : '');
  // By attribute: a form's fields may be called `title`.
  return text || element.getAttribute('aria-label') || element.getAttribute('title') || element.querySelector('img')?.getAttribute('alt') || '';
}

/** A button that shows one drawing and no word: a cross, whatever it is called. */
function isIcon(element: HTMLElement): boolean {
  return element.matches('button, [role=button]') && element.childElementCount === 1 && element.firstElementChild!.localName === 'svg';
}

function looksLikeClose(element: HTMLElement): boolean {
  return CLOSE_MARKUP.test(`${element.className} ${element.id}`) || element.hasAttribute('data-dismiss');
}

/**
 * Can the control be pressed without leaving the page? Links elsewhere and buttons that send a form are not, nor what stands
 * inside them: a page that loads anew and asks again would never come to rest.
 */
export function staysOnPage(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (leavesPage(at)) return false;
  return true;
}

function leavesPage(element: Element): boolean {
  // By name: what lies in a frame is an instance of that frame's classes.
  if (element.localName === 'a') {
    const href = element.getAttribute('href');
    return href !== null && href !== '' && !href.startsWith('#') && !href.startsWith('javascript:');
  }
  const { type, form } = element as HTMLButtonElement;
  return /^(button|input)$/.test(element.localName) && type === 'submit' && form !== null;
}
