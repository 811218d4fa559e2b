// One browser with the built extension, its proxied internet, and the words the suites speak in.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../../src/messages.ts';
import type { Settings } from '../../../src/settings/index.ts';
import { findBrowsers, openBrowser, settled, type BrowserKind, type DrivenBrowser } from '../../../src/start/index.ts';
import { openSite, type Site } from './site.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const SHOTS = path.join(ROOT, 'out', 'shots');
/** Until card and panel have faded in. */
const FADE = 300;
const VIEWPORT = { width: 1280, height: 800 };

export interface Harness {
  driven: DrivenBrowser;
  site: Site;
  /** A fresh tab with the page, served under this name. */
  open(name: string, html: string | Uint8Array, headers?: Record<string, string>): Promise<Page>;
  /** The same, once the reader has settled there. */
  read(name: string, html: string | Uint8Array, headers?: Record<string, string>): Promise<{ page: Page; report: PageReport }>;
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
  shoot(page: Page, name: string): Promise<void>;
  /** Closes all tabs but one, so that a page's timers and animations do not slow down the next test. */
  clean(): Promise<void>;
  close(): Promise<void>;
}

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
  let options: Page | undefined;

  async function open(name: string, html: string | Uint8Array, headers?: Record<string, string>): Promise<Page> {
    const page = await newPage(driven);
    await page.bringToFront();
    await page.goto(site.page(name, html, headers), { waitUntil: 'load' });
    return page;
  }

  return {
    driven,
    site,
    open,
    async read(name, html, headers) {
      const page = await open(name, html, headers);
      const report = await settled(driven, page);
      if (!report?.done) throw new Error(`${name} was not read: ${JSON.stringify(report ?? (await page.title()))}`);
      return { page, report };
    },
    report: (page) => settled(driven, page),
    world: (page, expression) => driven.inWorld(page, expression),
    async settings(change = {}) {
      options ??= await driven.extensionPage('popup.html');
      await options.evaluate(store, change);
      await sleep(50);
    },
    async command(page, name) {
      options ??= await driven.extensionPage('popup.html');
      await options.evaluate(sendCommand, page.url(), name);
    },
    async lookUp(page) {
      options ??= await driven.extensionPage('popup.html');
      await options.evaluate(bringInForSelection, page.url());
    },
    async toolbar(url) {
      options ??= await driven.extensionPage('popup.html');
      return options.evaluate(toolbarOf, url);
    },
    async shoot(page, name) {
      mkdirSync(SHOTS, { recursive: true });
      await sleep(FADE);
      writeFileSync(path.join(SHOTS, `${name}-${driven.kind}.png`), await page.screenshot());
    },
    async clean() {
      const kept = [options, (await driven.browser.pages())[0]];
      for (const page of await driven.browser.pages()) if (!kept.includes(page)) await page.close();
      site.requests();
    },
    async close() {
      await driven.close();
      await site.close();
    },
  };
}

/** Runs in a page of the extension. */
async function store(change: SettingsChange): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<'sync' | 'local', any> } }).chrome;
  await storage.local.remove('settings');
  if (Object.keys(change).length) await storage.sync.set({ settings: { version: 1, ...change } });
  else await storage.sync.remove('settings');
}

/** The three below run in a page of the extension. */
async function toolbarOf(url: string): Promise<{ title: string; badge: string }> {
  const { tabs, action } = (globalThis as unknown as { chrome: any }).chrome;
  const [{ id: tabId }] = await tabs.query({ url: `${url}*` });
  return { title: await action.getTitle({ tabId }), badge: await action.getBadgeText({ tabId }) };
}

async function sendCommand(url: string, name: string): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: any }).chrome;
  const [tab] = await tabs.query({ url: `${url}*` });
  await tabs.sendMessage(tab.id, { type: 'command', name }, { frameId: 0 });
}

async function bringInForSelection(url: string): Promise<void> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: any }).chrome;
  const [tab] = await tabs.query({ url: `${url}*` });
  const target = { tabId: tab.id, frameIds: [0] };
  await scripting.executeScript({ target, func: () => { ((globalThis as { hashiya?: { selection?: boolean } }).hashiya ??= {}).selection = true; } });
  await scripting.executeScript({ target, files: ['reader.js'] });
}

export async function until<T>(what: string, look: () => Promise<T>, milliseconds = 6000): Promise<NonNullable<T>> {
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
