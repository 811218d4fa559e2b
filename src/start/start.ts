// npm start [-- FILE.html|URL]: shows the extension reading a page, the sample story by default.
// With --picture FILE.png the picture is taken, and put there, even where there is a display.

import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { describe, readPanel } from './account.ts';
import type { DrivenBrowser } from './browsers/index.ts';
import { ensureArabicFont } from './install-browser.ts';
import { openAnyBrowser } from './open-any-browser.ts';
import { openMargin, openSomeCard, settled } from './show.ts';
import { serveFile, type Served } from './serve.ts';

const SAMPLE = 'src/start/sample/article.html';
const PICTURE = path.join('out', 'start.png');

const USAGE = 'usage: npm start [-- [--picture FILE.png] FILE.html|URL]';
/** Until card and panel have faded in. */
const FADE = 400;

interface Order {
  /** Path or address of the page. */
  page: string;
  /** Where the picture goes. */
  picture: string;
  headless: boolean;
}

class UsageError extends Error {}

const tell = (line: string) => console.log(line);

/** Whether a window can be shown here. */
const hasDisplay = () =>
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export async function start(args: string[], root: string): Promise<number> {
  try {
    const order = orderOf(args, root);
    const page = await pageFor(order.page);
    try {
      await show(page.url, order, root);
    } finally {
      page.close();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

function orderOf(args: string[], root: string): Order {
  const rest = [...args];
  const at = rest.indexOf('--picture');
  const picture = at < 0 ? undefined : rest.splice(at, 2)[1];
  const [page = path.join(root, SAMPLE), more] = rest;
  if (more !== undefined || page.startsWith('-') || (at >= 0 && !picture?.endsWith('.png'))) throw new UsageError(USAGE);
  return { page, picture: path.resolve(root, picture ?? PICTURE), headless: at >= 0 || !hasDisplay() };
}

async function pageFor(wanted: string): Promise<Served> {
  if (/^https?:\/\//i.test(wanted)) return { url: wanted, close: () => undefined };
  const file = path.resolve(process.env.INIT_CWD ?? '', wanted); // npm runs scripts in the project's folder, not in the caller's
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`${wanted}: there is no such file.`);
  if (!/\.html?$/i.test(file)) throw new UsageError(`${wanted}: give an HTML file or an http(s) address.`);
  return serveFile(file);
}

async function show(url: string, { headless, picture }: Order, root: string): Promise<void> {
  const warning = headless ? ensureArabicFont() : undefined;
  if (warning) tell(warning);
  const driven = await openAnyBrowser({ root, headless, tell });
  try {
    await (headless ? showOnPaper(driven, url, picture) : showOnScreen(driven, url));
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

async function showOnPaper(driven: DrivenBrowser, url: string, picture: string): Promise<void> {
  const page = await driven.browser.newPage();
  await open(page, url);
  const report = await settled(driven, page);
  await openMargin(page);
  const shown = await readPanel(page);
  await openSomeCard(page);
  await sleep(FADE);
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture as `${string}.png` });
  for (const line of ['', ...describe(report, shown), '', `picture   ${path.relative('', picture)}`]) tell(line);
}

async function open(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  } catch (error) {
    throw new Error(`${url} could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}
