// npm start [-- FILE.html|URL]: shows the extension reading a page, the sample story by default.

import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { describe, readPanel } from './account.ts';
import type { DrivenBrowser } from './browsers/index.ts';
import { openAnyBrowser } from './open-any-browser.ts';
import { ensureArabicFont } from './install-browser.ts';
import { openMargin, openSomeCard, settled } from './show.ts';
import { serveFile, type Served } from './serve.ts';

const SAMPLE = 'src/start/sample/article.html';
const PICTURE = path.join('out', 'start.png');

class UsageError extends Error {}

const tell = (line: string) => console.log(line);

/** Whether a window can be shown here. */
const hasDisplay = () =>
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export async function start(args: string[], root: string): Promise<number> {
  try {
    const page = await pageFor(args, root);
    try {
      await show(page.url, root);
    } finally {
      page.close();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function pageFor(args: string[], root: string): Promise<Served> {
  if (args.length > 1) throw new UsageError('usage: npm start [-- FILE.html|URL]');
  const [wanted = path.join(root, SAMPLE)] = args;
  if (/^https?:\/\//i.test(wanted)) return { url: wanted, close: () => undefined };
  if (!existsSync(wanted) || !statSync(wanted).isFile()) throw new UsageError(`${wanted}: there is no such file.`);
  if (!/\.html?$/i.test(wanted)) throw new UsageError(`${wanted}: give an HTML file or an http(s) address.`);
  return serveFile(wanted);
}

async function show(url: string, root: string): Promise<void> {
  const headless = !hasDisplay();
  const warning = headless ? ensureArabicFont() : undefined;
  if (warning) tell(warning);
  const driven = await openAnyBrowser({ root, headless, tell });
  try {
    await (headless ? showOnPaper(driven, url, root) : showOnScreen(driven, url));
  } finally {
    await driven.close().catch(() => undefined);
  }
}

async function showOnScreen(driven: DrivenBrowser, url: string): Promise<void> {
  const [blank] = await driven.browser.pages();
  await open(blank ?? (await driven.browser.newPage()), url);
  tell(`${url} is open in the browser. Close the browser to end.`);
  await new Promise((resolve) => driven.browser.once('disconnected', resolve));
}

async function showOnPaper(driven: DrivenBrowser, url: string, root: string): Promise<void> {
  const page = await driven.browser.newPage();
  await open(page, url);
  const report = await settled(driven, page);
  await openMargin(page);
  const shown = await readPanel(page);
  await openSomeCard(page);
  const file = path.join(root, PICTURE);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file as `${string}.png` });
  for (const line of ['', ...describe(report, shown), '', `picture   ${PICTURE}`]) tell(line);
}

async function open(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  } catch (error) {
    throw new Error(`${url} could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}
