// One browser with the built extension, its proxied internet, and the words the suites speak in.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../../src/messages.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { findBrowsers, openBrowser, settled, type BrowserKind, type DrivenBrowser } from '../../../src/start/index.ts';
import { bringInForSelection, sendCommand, startAnew, store, toolbarOf } from './desk.ts';
import { openSite, type Site } from './site.ts';
import { stillness } from './stillness.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const SHOTS = path.join(ROOT, 'out', 'shots');
/** How long anything may take on a computer that has much else to do: nothing is late before that. */
const PATIENCE = 30_000;
const VIEWPORT = { width: 1280, height: 800 };

export interface Harness {
  driven: DrivenBrowser;
  site: Site;
  /** A fresh tab with the page, served under this name. */
  open(name: string, html: string | Uint8Array, headers?: Record<string, string>): Promise<Page>;
  /** The same, once the story is painted; the search for banners may go on. */
  read(name: string, html: string | Uint8Array, headers?: Record<string, string>): Promise<ReadPage>;
  /** The same, once that search has ended, too. */
  settle(name: string, html: string): Promise<ReadPage>;
  /** A settled page for all stories of a suite that leave it as it is: it stays open until the suite ends. */
  shared(name: string, html: string): Promise<ReadPage>;
  /** A page without an address, the same for all stories of a suite. */
  blank(): Promise<Page>;
  report(page: Page): Promise<PageReport | undefined>;
  world<T>(page: Page, expression: string): Promise<T | undefined>;
  /** Stores settings over the defaults, as the popup would; none restores the defaults. */
  settings(change?: SettingsChange): Promise<void>;
  /** What a key of the browser sends to the reader in a page. */
  command(page: Page, name: string): Promise<void>;
  /** Does as the context menu does: brings the reader into a page that has none, for the selection alone. */
  lookUp(page: Page): Promise<void>;
  /** What the toolbar shows of the tab with this address. */
  toolbar(url: string): Promise<{ title: string; badge: string }>;
  /** Takes a picture into out/shots, where HASHIYA_SHOTS asks for them. */
  shoot(page: Page, name: string): Promise<void>;
  /** What every test finds: settings, margin and words as after the installation, and no tabs but one and the shared ones. */
  clean(): Promise<void>;
  /** Closes the shared ones. */
  letGo(): Promise<void>;
  close(): Promise<void>;
}

export interface ReadPage { page: Page; report: PageReport }

export type SettingsChange = Partial<Omit<Settings, 'layers'>> & { layers?: Partial<Settings['layers']> };

export function browserFor(kind: BrowserKind): string | undefined {
  return findBrowsers().find((found) => found.kind === kind)?.executablePath;
}

/** `language`: of the browser's interface, and so of ours. */
export async function openHarness(kind: BrowserKind, executablePath: string, language = 'en-US'): Promise<Harness> {
  const extension = path.join(process.env.HASHIYA_DIST ?? path.join(ROOT, 'dist'), kind === 'firefox' ? 'firefox' : 'chrome');
  if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error(`${extension} is not built: run npm run build`);
  const site = await openSite();
  const driven = await openBrowser(kind, {
    executablePath, extension, viewport: VIEWPORT, language,
    args: chromiumArgs(kind, site.proxy), preferences: firefoxPreferences(site.proxy, language),
  });
  return harness(driven, site);
}

const chromiumArgs = (kind: BrowserKind, proxy: string) =>
  kind === 'chromium' ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>', '--font-render-hinting=none'] : [];

function firefoxPreferences(proxy: string, language: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'intl.accept_languages': language,
    'print.enabled': false, // nobody is there to answer its dialog
    // Pages in the back keep the time of those in front: many are open at once.
    'dom.min_background_timeout_value': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
  };
}

/** Firefox now and then throws a new tab away while another one closes: then it is asked for once more. */
async function newPage({ browser }: DrivenBrowser): Promise<Page> {
  return browser.newPage().catch((error: unknown) => {
    if (/no such frame|DiscardedBrowsingContext/.test(String(error))) return browser.newPage();
    throw error;
  });
}

function harness(driven: DrivenBrowser, site: Site): Harness {
  let options: Page | undefined, blank: Page | undefined;
  const desk = async () => (options ??= await driven.extensionPage('popup.html'));
  const shared = new Map<string, ReadPage>();

  async function open(name: string, html: string | Uint8Array, headers?: Record<string, string>): Promise<Page> {
    const page = await newPage(driven);
    await page.bringToFront();
    await page.goto(site.page(name, html, headers), { waitUntil: 'load' });
    return page;
  }

  async function settle(name: string, html: string): Promise<ReadPage> {
    const page = await open(name, html);
    const report = await settled(driven, page, PATIENCE);
    if (!report?.done) throw new Error(`${name} was not read: ${JSON.stringify(report ?? (await page.title()))}`);
    return { page, report };
  }

  return {
    driven,
    site,
    open,
    settle,
    async read(name, html, headers) {
      const page = await open(name, html, headers);
      return { page, report: await until(`${name} to be read`, () => paintedReport(driven, page)) };
    },
    async shared(name, html) {
      const read = shared.get(name) ?? (await settle(name, html));
      shared.set(name, read);
      await read.page.bringToFront();
      return read;
    },
    async blank() {
      blank ??= await newPage(driven);
      await blank.bringToFront();
      return blank;
    },
    report: (page) => settled(driven, page, PATIENCE),
    world: (page, expression) => driven.inWorld(page, expression),
    async settings(change = {}) {
      await (await desk()).evaluate(store, change);
    },
    async command(page, name) {
      const from = await desk();
      await page.bringToFront(); // a page behind the one just opened shows no frames, and is clicked in vain
      await from.evaluate(sendCommand, page.url(), name);
    },
    async lookUp(page) {
      const from = await desk();
      await page.bringToFront();
      await from.evaluate(bringInForSelection, page.url());
    },
    async toolbar(url) {
      return (await desk()).evaluate(toolbarOf, url);
    },
    async shoot(page, name) {
      if (!process.env.HASHIYA_SHOTS) return;
      mkdirSync(SHOTS, { recursive: true });
      await stillness(page);
      writeFileSync(path.join(SHOTS, `${name}-${driven.kind}.png`), await page.screenshot());
    },
    async clean() {
      const pages = await driven.browser.pages(), kept = [options, blank, pages[0], ...[...shared.values()].map(({ page }) => page)];
      await Promise.all(pages.filter((page) => !kept.includes(page)).map((page) => page.close()));
      await (await desk()).evaluate(startAnew);
      site.requests();
    },
    async letGo() {
      shared.clear();
      blank = undefined;
      await this.clean();
    },
    async close() {
      await driven.close();
      await site.close();
    },
  };
}

/** What the reader tells once it has painted. */
async function paintedReport(driven: DrivenBrowser, page: Page): Promise<PageReport | undefined> {
  const report = await driven.inWorld<PageReport | null>(page, 'globalThis.hashiya?.report?.() ?? null');
  return report?.article && report.timings.paint !== undefined ? report : undefined;
}

export async function until<T>(what: string, look: () => Promise<T>, milliseconds = PATIENCE): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let error: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found as NonNullable<T>;
    } catch (caught) {
      error = caught;
    }
    await sleep(40);
  }
  throw new Error(`waited in vain for ${what}${error ? `: ${String(error)}` : ''}`);
}
