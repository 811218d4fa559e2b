import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { asJson, fromJson, type DrivenBrowser, type OpenOptions } from './driven-browser.ts';

/** A browser that has nothing to do but show pages: no updates, no first-run pages, no calls home. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

/** Chrome's sandbox refuses to run as root, which is what containers run as. */
const sandbox = () => (process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []);

/** Opens Chrome, Chromium, Edge or Brave with the extension. Throws, leaving no process behind, when it cannot. */
export async function openChromium(options: OpenOptions): Promise<DrivenBrowser> {
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? (options.viewport ?? null) : null,
    args: [...QUIET, ...sandbox(), ...(headless ? ['--hide-scrollbars'] : []), ...(options.args ?? [])],
  });
  try {
    const base = `chrome-extension://${await browser.installExtension(options.extension)}/`;
    await workerOf(browser, base);
    return driven(browser, base);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The extension's service worker: once it is there, content scripts are registered. */
async function workerOf(browser: Browser, base: string) {
  return browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(base), {
    timeout: 10_000,
  });
}

function driven(browser: Browser, base: string): DrivenBrowser {
  return {
    kind: 'chromium',
    browser,
    base,
    async inWorld<T>(page: Page, expression: string) {
      for (const realm of page.extensionRealms()) {
        return fromJson<T>((await realm.evaluate(asJson(expression))) as string);
      }
      return undefined;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(base + path);
      return page;
    },
    close: () => browser.close(),
  };
}
