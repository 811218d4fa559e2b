// What the reader promises the page and its reader: nothing leaves, nothing of the page is changed.

import { expect, test } from 'vitest';
import { openMargin, PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { pointAt } from '../support/reading.ts';
import { quietSample, sample } from '../support/stories.ts';

/** What browsers ask their makers, with or without extensions. */
const BROWSERS_OWN = [
  'update.googleapis.com', 'clients2.google.com', 'clients2.googleusercontent.com', 'accounts.google.com', 'edgedl.me.gvt1.com',
  'redirector.gvt1.com', 'optimizationguide-pa.googleapis.com', 'content-autofill.googleapis.com', 'safebrowsing.googleapis.com',
  'www.google.com', 'android.clients.google.com', 'mtalk.google.com',
  'firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net', 'push.services.mozilla.com',
  'detectportal.firefox.com', 'aus5.mozilla.org', 'location.services.mozilla.com', 'incoming.telemetry.mozilla.org',
  'services.addons.mozilla.org', 'firefox-settings-attachments.cdn.mozilla.net', 'normandy.cdn.mozilla.net',
];

const isBrowsersOwn = (request: string) => BROWSERS_OWN.some((host) => request.includes(` ${host}:`) || request.includes(`//${host}/`));

/** Written into the page's head: keeps what the page was, then every change to it. */
const WITNESS = `<script>
  addEventListener('DOMContentLoaded', () => {
    window.before = { html: document.documentElement.outerHTML, globals: [...Object.getOwnPropertyNames(window), 'before', 'changes', 'layout'] };
    window.changes = [];
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map((node) => node.localName ?? '#text');
        changes.push([type, target.localName ?? '#text', attributeName, ...nodes].filter(Boolean).join(' '));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  addEventListener('load', () => { window.layout = [...document.querySelectorAll('article *')].map((e) => JSON.stringify(e.getBoundingClientRect())); });
</script>`;

export const privacy: Suite = (harness) => {
  test('no request leaves while a story is read, explained and listed', async () => {
    const { page } = await harness().settle('asks', sample());
    await openMargin(page);
    await pointAt(page, 'وبحسب');
    await pointAt(page, 'المتهالكة');
    const asked = harness().site.requests().filter((request) => !isBrowsersOwn(request));
    expect(asked).toEqual(['GET http://news.localhost/asks']);
  });

  test('(a request would have been seen)', async () => {
    const page = await harness().open('leaks', quietSample());
    await page.evaluate(() => fetch('https://elsewhere.example/word').catch(() => undefined));
    expect(harness().site.requests()).toContain('CONNECT elsewhere.example:443');
  });

  test("the page's own nodes, globals and layout stay as they were", async () => {
    const { page } = await harness().settle('witness', quietSample().replace('<head>', `<head>${WITNESS}`));
    await openMargin(page);
    await pointAt(page, 'وبحسب');
    const after = await page.evaluate((tag) => {
      const seen = window as unknown as Record<'before' | 'changes' | 'layout', any>;
      scrollTo({ top: 0, behavior: 'instant' });
      const layout = [...document.querySelectorAll('article *')].map((e) => JSON.stringify(e.getBoundingClientRect()));
      const globals = Object.getOwnPropertyNames(window).filter((name) => !seen.before.globals.includes(name));
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector(tag)?.remove();
      return { before: seen.before.html, changes: seen.changes, was: seen.layout, html: copy.outerHTML, layout, globals };
    }, PANEL);
    expect([...new Set(after.changes)]).toEqual([`childList html ${PANEL}`]);
    expect(after.html).toBe(after.before);
    expect(after.layout).toEqual(after.was);
    expect(after.globals).toEqual([]);
  });

  test('a page cannot see that the extension is there before it reads', async () => {
    const page = await harness().open('plain', '<!DOCTYPE html><title>Plain</title><p>Nothing Arabic here.');
    await until('a verdict', () => harness().world(page, 'globalThis.hashiya?.verdict'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('hashiya');
    expect(await page.evaluate(() => 'hashiya' in window)).toBe(false);
    const reachable = await page.evaluate(
      (base) => fetch(`${base}manifest.json`).then(() => true, () => false), harness().driven.base);
    expect(reachable).toBe(false);
  });
};
