// npm run screenshots: writes docs/screenshots, pictures of every surface on the sample story, light and dark, in English and
// Arabic, wide and as on a phone. Taken in Chromium, the same way each time.

import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { KeptWord, WordState } from '../messages.ts';
import { PANEL } from './account.ts';
import { openBrowser, type DrivenBrowser } from './browsers/index.ts';
import { findBrowsers } from './find-browser.ts';
import words from './sample/words.json';
import { serveFile } from './serve.ts';
import { openMargin, openSomeCard, settled } from './show.ts';

const SAMPLE = 'src/start/sample/article.html';
const FOLDER = 'docs/screenshots';
const THEMES = ['light', 'dark'] as const;
const SIZES = { wide: { width: 1200, height: 720 }, narrow: { width: 360, height: 720, isMobile: true, hasTouch: true } } as const;
/** Until card and panel have faded in and colours have settled. */
const FADE = 500;
const QUALITY = 62;

interface Scene {
  driven: DrivenBrowser;
  url: string;
  folder: string;
  language: string;
}

export async function screenshots(_args: string[], root: string): Promise<number> {
  const chromium = findBrowsers().find(({ kind }) => kind === 'chromium');
  if (!chromium) throw new Error('Pictures are taken in Chromium, and there is none on this computer.');
  const story = await serveFile(path.join(root, SAMPLE));
  const folder = path.join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  try {
    for (const language of ['en', 'ar']) {
      const extension = speaking(language, path.join(root, 'dist/chrome'));
      const driven = await openBrowser('chromium', { executablePath: chromium.executablePath, extension, viewport: SIZES.wide });
      await takeAll({ driven, url: story.url, folder, language }).finally(() => driven.close());
      rmSync(extension, { recursive: true });
    }
  } finally {
    story.close();
  }
  console.log(`pictures in ${FOLDER}`);
  return 0;
}

/** A copy of the built extension whose only language is this one, whatever the browser's. */
function speaking(language: string, built: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'hashiya-pictures-'));
  cpSync(built, copy, { recursive: true });
  copyFileSync(path.join(built, `_locales/${language}/messages.json`), path.join(copy, '_locales/en/messages.json'));
  return copy;
}

async function takeAll(scene: Scene): Promise<void> {
  const desk = await scene.driven.extensionPage('popup.html');
  await desk.evaluate(keepAll, words as [KeptWord, WordState][]);
  for (const theme of THEMES) {
    await desk.evaluate(setTheme, theme);
    for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) await takeOne(scene, theme, size);
    await takePopup(scene, theme);
  }
}

async function takeOne(scene: Scene, theme: string, size: keyof typeof SIZES): Promise<void> {
  const { driven, url } = scene;
  const name = (surface: string): string => `${surface}-${theme}-${scene.language}-${size}`;
  const story = await driven.browser.newPage();
  await story.setViewport(SIZES[size]);
  await story.goto(url, { waitUntil: 'load' });
  await settled(driven, story);
  await openMargin(story);
  await take(scene, story, name('margin'));
  if (size === 'narrow') await story.click(`${PANEL} >>> header > .tool:last-child`);
  await openSomeCard(story);
  await take(scene, story, name('card'));
  await story.close();
  for (const surface of ['words', 'welcome']) {
    const page = await driven.extensionPage(`${surface}.html`);
    await page.setViewport(SIZES[size]);
    await sleep(2 * FADE);
    await take(scene, page, name(surface));
    await page.close();
  }
}

async function takePopup(scene: Scene, theme: string): Promise<void> {
  const story = await scene.driven.browser.newPage();
  await story.goto(scene.url, { waitUntil: 'load' });
  await settled(scene.driven, story);
  const popup = await scene.driven.popup(story);
  await sleep(3 * FADE);
  await popup.picture?.(path.join(scene.folder, `popup-${theme}-${scene.language}.webp`), QUALITY);
  await popup.close();
  await story.close();
}

async function take({ folder }: Scene, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await sleep(FADE);
  await page.screenshot({ path: path.join(folder, `${name}.webp`) as `${string}.webp`, type: 'webp', quality: QUALITY });
}

interface Extension {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> }; storage: { sync: { set(items: object): Promise<void> } } };
}

/** Runs in a page of the extension. */
async function keepAll(kept: [KeptWord, WordState][]): Promise<void> {
  for (const [word, state] of kept) await (globalThis as unknown as Extension).chrome.runtime.sendMessage({ type: 'keep-word', word, state });
}

/** Runs in a page of the extension. */
async function setTheme(theme: string): Promise<void> {
  await (globalThis as unknown as Extension).chrome.storage.sync.set({ settings: { version: 1, theme } });
}
