// Banners in frames. Where the page may look into a frame its words decide, and its controls can be pressed; a frame from
// elsewhere is known by its name, title and address alone, and can only be hidden.

import { controlsOf } from './controls.ts';
import type { ConsentLayer } from './detector.ts';
import { isVisible, textOf } from './dom.ts';
import { isConsent, namesEither } from './evidence.ts';
import { boxAround, type Box } from './layers.ts';
import { plain } from './text.ts';

/** As words of a name: `gdpr` in the parameters of an advertisement's address says nothing. */
const NAMED = /(^|[^a-z])(cookies?|consent|gdpr|ccpa|cmp|tcf|privacy[-_.]?(mgmt|manager|center|consent|notice|settings))([^a-z]|$)/i;
const ADVERTISEMENT = /google_ads|doubleclick|googlesyndication|adsystem|recaptcha/i;

export function findFramedLayers(): ConsentLayer[] {
  return [...document.querySelectorAll('iframe')].flatMap((frame) => layerOf(frame) ?? []);
}

function layerOf(frame: HTMLIFrameElement): ConsentLayer | null {
  if (!isVisible(frame)) return null;
  const box = boxAround(frame);
  if (box?.where !== 'layer') return null;
  const body = bodyOf(frame);
  if (!body) return isNamed(frame) ? { ...box, controls: [] } : null;
  return judge(box, body);
}

function judge(box: Box, body: HTMLElement): ConsentLayer | null {
  const words = plain(textOf(body));
  if (!namesEither(words)) return null;
  const controls = controlsOf(body);
  const inside: Box = { element: body, where: 'layer' };
  return isConsent(inside, words, new Set(controls.map(({ kind }) => kind))) ? { ...box, controls } : null;
}

/** What the frame shows, if it is of the page's own origin and shows anything. */
function bodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    const body = frame.contentDocument?.body;
    return body?.firstElementChild ? body : null;
  } catch { return null; }
}

function isNamed(frame: HTMLIFrameElement): boolean {
  const names = `${frame.id} ${frame.name} ${frame.className}`, address = withoutParameters(frame.src);
  if (ADVERTISEMENT.test(`${names} ${address}`)) return false;
  return NAMED.test(`${names} ${address}`) || NAMED.test(frame.title) || namesEither(plain(frame.title));
}

function withoutParameters(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
