import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { asJson, fromJson, type DrivenBrowser, type OpenOptions, type Popup } from './driven-browser.ts';
import { closeWelcome } from './first-run.ts';

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

/** Milliseconds: long, since a computer that builds and tests at the same time is slow. */
const PATIENCE = 30_000;

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
    args: [...QUIET, ...sandbox(), ...(headless ? ['--hide-scrollbars'] : []), ...(options.language ? [`--lang=${options.language}`] : []), ...(options.args ?? [])],
  });
  try {
    const base = `chrome-extension://${await browser.installExtension(options.extension)}/`;
    await workerOf(browser, base);
    return driven(browser, base, await closeWelcome(browser, base));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The extension's service worker: once it is there, content scripts are registered. */
async function workerOf(browser: Browser, base: string) {
  return browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(base), {
    timeout: PATIENCE,
  });
}

function driven(browser: Browser, base: string, welcomed: boolean): DrivenBrowser {
  return {
    kind: 'chromium',
    browser,
    base,
    welcomed,
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
    popup: (page) => openPopup(browser, base, page),
    close: () => browser.close(),
  };
}

async function openPopup(browser: Browser, base: string, page: Page): Promise<Popup> {
  const extension = (await browser.extensions()).get(new URL(base).hostname);
  if (!extension) throw new Error('the extension is not there');
  await page.bringToFront();
  const before = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const isPopup = (target: Target) => target.url() === `${base}popup.html` && !before.has(target);
  const target = await browser.waitForTarget(isPopup, { timeout: PATIENCE });
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.readyState === 'complete' && document.querySelector('main'));
  return {
    evaluate: async (expression) => fromJson((await popup.evaluate(asJson(expression))) as string),
    picture: async (file, quality) => {
      const { x, width, height } = await popup.evaluate(() => document.body.getBoundingClientRect().toJSON() as DOMRect);
      await popup.screenshot({ path: file as `${string}.webp`, type: 'webp', quality, clip: { x, y: 0, width, height } });
    },
    close: () => popup.close(),
  };
}
