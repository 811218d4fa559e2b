// Gets a browser onto a computer that has none.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Browser, computeExecutablePath, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import type { FoundBrowser } from './find-browser.ts';

const FONTS = ['fonts-noto-core', 'fonts-hosny-amiri'];
/** Where puppeteer's own tools put browsers, so that one download serves all. */
const CACHE = path.join(process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache', 'puppeteer'));

const isRoot = () => process.getuid?.() === 0;
const hasApt = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** Installs Chromium and Arabic fonts by apt on Debian and Ubuntu, when run as root. False when that is not possible. */
export function installByApt(tell: (line: string) => void): boolean {
  if (!isRoot() || !hasApt()) return false;
  tell('No browser found. Installing Chromium and Arabic fonts with apt-get …');
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', 'chromium', ...FONTS]);
}

/** Downloads Chrome for Testing into the user's cache. Throws where there is no build for this system or no network. */
export async function downloadChrome(tell: (line: string) => void): Promise<FoundBrowser> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('Chrome has no build for this system');
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const where = { browser: Browser.CHROME, buildId, cacheDir: CACHE };
  if (!existsSync(computeExecutablePath(where))) {
    tell(`No browser found. Downloading Chrome ${buildId} into ${CACHE} …`);
    await install({ ...where, installDeps: isRoot() && hasApt() });
  }
  return { kind: 'chromium', name: 'Chrome for Testing', executablePath: computeExecutablePath(where) };
}

/** A Chrome that was downloaded on an earlier run, if there is one. */
export async function downloadedBefore(): Promise<FoundBrowser[]> {
  const browsers = await getInstalledBrowsers({ cacheDir: CACHE }).catch(() => []);
  return browsers
    .filter(({ browser, executablePath }) => browser === Browser.CHROME && existsSync(executablePath))
    .map(({ executablePath }) => ({ kind: 'chromium', name: 'Chrome for Testing', executablePath }));
}

/** Without an Arabic font a screenshot shows boxes. Gives what to tell the user, if anything is wrong. */
export function ensureArabicFont(): string | undefined {
  const fonts = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || fonts.error || fonts.stdout.trim()) return undefined;
  if (isRoot() && hasApt() && apt(['install', '-y', '--no-install-recommends', ...FONTS])) return undefined;
  return `No Arabic font is installed: the page will show boxes. Install ${FONTS.join(' or ')}.`;
}

function apt(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
