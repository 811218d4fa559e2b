import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { DrivenBrowser, OpenOptions } from './driven-browser.ts';
import { closeWelcome } from './first-run.ts';
import { openPopup } from './firefox-popup.ts';
import { chromeWindow, isolatedWorld, type ChromeWindow } from './firefox-world.ts';

/** Firefox gives every installation another origin; tests and the start command need to know it. */
const UUID = '6f1c9a52-8a43-4c1d-9d0e-3b7a5be0c0de';

/** Opens Firefox with the extension. Throws, leaving no process behind, when it cannot. */
export async function openFirefox(options: OpenOptions): Promise<DrivenBrowser> {
  const id = geckoId(options.extension);
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless,
    defaultViewport: headless ? (options.viewport ?? null) : null,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...options.preferences,
    },
  });
  try {
    const window = await chromeWindow(browser);
    if (options.language) await speak(window, options.language);
    await browser.installExtension(options.extension);
    return await driven(browser, window, id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} has no manifest for Firefox (no browser_specific_settings.gecko.id)`);
  return id;
}

/** What Firefox has no strings for it says in English; the extension only asks which language is wanted. */
async function speak(window: ChromeWindow, language: string): Promise<void> {
  const locales = JSON.stringify([...new Set([language, 'en-US'])]);
  await window(`Services.locale.availableLocales = ${locales}; Services.locale.requestedLocales = ${locales};`);
}

async function driven(browser: Browser, window: ChromeWindow, id: string): Promise<DrivenBrowser> {
  const base = `moz-extension://${UUID}/`;
  return {
    kind: 'firefox',
    browser,
    base,
    welcomed: await closeWelcome(browser, base),
    inWorld: <T>(page: Page, expression: string) => isolatedWorld<T>(window, id, page, expression),
    extensionPage: (path) => openExtensionPage(browser, base + path),
    popup: async (page) => {
      await page.bringToFront();
      return openPopup(window, id);
    },
    close: () => browser.close(),
  };
}

/** The load event of an extension's page never reaches the driver: the page itself is asked until it is there. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { timeout: 300, waitUntil: [] }).catch(() => undefined);
  for (let tries = 0; tries < 100; tries++) {
    const there = page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
    if (await Promise.race([there.catch(() => false), sleep(500, false)])) return page;
    await sleep(50);
  }
  throw new Error(`${url} did not open`);
}
