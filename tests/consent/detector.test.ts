// @vitest-environment jsdom
// The detector on the fixture pages without layout: every element has the size of a bar at the top of the window.
// What needs real layout, clicks and time is in the browser tests, on the same fixtures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findConsentLayers } from '../../src/consent/detector.ts';
import { findFramedLayers } from '../../src/consent/frames.ts';
import { CONSENT, consentPage } from '../fixtures/consent-page.ts';

interface Fixture { file: string; expect: 'gone' | 'stays'; selector: string; note: string; after?: number; shadow?: string }
const fixtures = JSON.parse(readFileSync(join(CONSENT, 'index.json'), 'utf8')) as Fixture[];
/** These need scripts, layout, frames or the rules from the background. */
const NEEDS_BROWSER = /^(late|modal-dialog|shadow-root|closed-shadow-root|late-shadow-root|shown-by-class|frame-.*|provider-by-selector)\.html$/;

function open(file: string): void {
  const parsed = new DOMParser().parseFromString(consentPage(file), 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceWith(parsed.body);
}

describe('detector', () => {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 800, 60));
  });
  afterEach(() => { vi.restoreAllMocks(); });

  const still = fixtures.filter(({ file }) => !NEEDS_BROWSER.test(file));
  it.each(still.map((fixture) => [fixture.expect, fixture.note, fixture] as const))('%s: %s', (_, __, fixture) => {
    open(fixture.file);
    const found = findConsentLayers().map(({ element }) => element);
    expect(found).toEqual(fixture.expect === 'gone' ? [document.querySelector(fixture.selector)] : []);
  });

  /** A bar over the page that asks for consent, and what else is in it. */
  const bar = (...more: Node[]): HTMLElement => {
    const element = document.createElement('div');
    element.style.position = 'fixed';
    element.append('نستخدم ملفات تعريف الارتباط لتحسين تجربتك.', ...['قبول', 'رفض'].map((label) => Object.assign(document.createElement('button'), { textContent: label })), ...more);
    document.body.replaceChildren(element);
    return element;
  };
  it.each(['password', 'email', 'tel'])('leaves a box with a field for %s alone, whatever it says besides', (type) => {
    const asks = bar();
    expect(findConsentLayers().map(({ element }) => element)).toEqual([asks]);
    bar(Object.assign(document.createElement('input'), { type }));
    expect(findConsentLayers()).toEqual([]);
  });

  it.each<[string, boolean]>([['sp_message_consent', true], ['cookie-banner', true], ['google_ads_iframe_consent', false], ['video', false]])(
    'a frame from elsewhere called %s is one: %s', (id, expected) => {
      const frame = Object.assign(document.createElement('iframe'), { id });
      frame.style.position = 'fixed';
      document.body.replaceChildren(frame);
      expect(findFramedLayers().map(({ element }) => element)).toEqual(expected ? [frame] : []);
    });

  it('finds nothing on an empty page', () => {
    document.body.replaceChildren();
    expect(findConsentLayers()).toEqual([]);
  });
});
