// Browsers of this computer that can show the extension, best first.

import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import places from './browser-places.json';
import type { BrowserKind } from './browsers/index.ts';

export interface FoundBrowser {
  kind: BrowserKind;
  /** chrome, chromium, edge, brave, firefox; or the variable that named it. */
  name: string;
  executablePath: string;
}

export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isProgram(file: string): boolean;
}

type System = 'linux' | 'darwin' | 'win32';
type Name = 'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox';

const HERE: Surroundings = { platform: process.platform, env: process.env, isProgram };

/**
 * What CHROME_PATH and FIREFOX_PATH name, then what is installed. A variable that names no program is an error: who
 * sets it wants that browser and no other.
 */
export function findBrowsers(here: Surroundings = HERE): FoundBrowser[] {
  const system: System = here.platform === 'darwin' || here.platform === 'win32' ? here.platform : 'linux';
  const installed = (places.order as Name[]).flatMap((name): FoundBrowser[] => {
    const executablePath = places[name][system].map((place) => resolve(place, here)).find((file) => file !== undefined);
    return executablePath ? [{ kind: name === 'firefox' ? 'firefox' : 'chromium', name, executablePath }] : [];
  });
  return [...named('CHROME_PATH', 'chromium', here), ...named('FIREFOX_PATH', 'firefox', here), ...installed];
}

function named(variable: string, kind: BrowserKind, here: Surroundings): FoundBrowser[] {
  const file = here.env[variable];
  if (!file) return [];
  if (!here.isProgram(file)) throw new Error(`${variable} names ${file}, which is not a program on this computer.`);
  return [{ kind, name: variable, executablePath: file }];
}

/** A place is a path (~ and %VARIABLES% allowed) or a bare name to look up in PATH. */
function resolve(place: string, here: Surroundings): string | undefined {
  if (place.includes('%')) return existing(place.replace(/%([^%]+)%/g, (_, name: string) => here.env[name] ?? '\0'), here);
  if (place.startsWith('~')) return existing(path.join(here.env.HOME ?? homedir(), place.slice(1)), here);
  if (place.includes('/')) return existing(place, here);
  const folders = (here.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => existing(path.join(folder, place), here)).find((file) => file !== undefined);
}

const existing = (file: string, here: Surroundings) => (!file.includes('\0') && here.isProgram(file) ? file : undefined);

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
