// Opens the first browser of this computer that will take the extension; gets one where there is none.

import path from 'node:path';
import { openBrowser, type DrivenBrowser } from './browsers/index.ts';
import { findBrowsers, type FoundBrowser } from './find-browser.ts';
import { downloadChrome, downloadedBefore, installByApt } from './install-browser.ts';

export interface Wish {
  /** The project's folder, with the built extension in dist/. */
  root: string;
  headless: boolean;
  tell(line: string): void;
}

const VIEWPORT = { width: 1360, height: 900 };

export async function openAnyBrowser(wish: Wish): Promise<DrivenBrowser> {
  const failures: string[] = [];
  const tryAll = async (browsers: FoundBrowser[]) => {
    for (const found of browsers) {
      const driven = await tryOne(found, wish).catch((error: Error) => void failures.push(failure(found, error)));
      if (driven) return driven;
    }
    return undefined;
  };
  const driven = (await tryAll([...findBrowsers(), ...(await downloadedBefore())])) ?? (await tryAll(await acquire(wish, failures)));
  if (driven) return driven;
  throw new Error([
    'No browser could be opened. Install Chrome, Chromium, Edge, Brave (128 or later) or Firefox (142 or later),',
    'or set CHROME_PATH or FIREFOX_PATH to its program, and run npm start again.',
    ...failures.map((line) => `  tried ${line}`),
  ].join('\n'));
}

async function tryOne(found: FoundBrowser, { root, headless, tell }: Wish): Promise<DrivenBrowser> {
  const extension = path.join(root, 'dist', found.kind === 'firefox' ? 'firefox' : 'chrome');
  const { executablePath } = found;
  const driven = await openBrowser(found.kind, { executablePath, extension, headless, viewport: VIEWPORT });
  tell(`browser   ${await driven.browser.version()} (${executablePath})`);
  return driven;
}

async function acquire({ tell }: Wish, failures: string[]): Promise<FoundBrowser[]> {
  if (installByApt(tell)) {
    const installed = findBrowsers();
    if (installed.length) return installed;
  }
  try {
    return [await downloadChrome(tell)];
  } catch (error) {
    failures.push(`a download of Chrome: ${firstLine(error as Error)}`);
    return [];
  }
}

const failure = ({ executablePath }: FoundBrowser, error: Error) => `${executablePath}: ${firstLine(error)}`;
const firstLine = ({ message }: Error) => message.split('\n', 1)[0] ?? '';
