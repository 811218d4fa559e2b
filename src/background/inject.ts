// Bringing the reader into a page, and asking what it made of it.

import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { IsolatedWorld, TabState } from '../messages.ts';

export interface Injection {
  injected: boolean;
  reason?: string;
}

/** `anyway`: read the page even if it is not taken for news. Never rejects: a page may be closed or out of bounds. */
export async function injectReader(tabId: number, { anyway = false } = {}): Promise<Injection> {
  const target = mainFrame(tabId);
  try {
    if (await inPage(tabId, wakeReader, anyway)) return { injected: true };
    await browser.scripting.insertCSS({ target, files: ['highlights.css'] });
    await browser.scripting.executeScript({ target, files: ['reader.js'] });
    return { injected: true };
  } catch (error) {
    return { injected: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The state of the page in a tab, as gate and reader left it. */
export async function tabState(tabId: number): Promise<TabState> {
  try {
    return { reachable: true, ...(await inPage(tabId, lookAtPage, false)) };
  } catch {
    return { reachable: false };
  }
}

/** Whether the gate has taken the page for Arabic news. */
export async function isNewsPage(tabId: number): Promise<boolean> {
  const { verdict } = await tabState(tabId);
  return verdict?.arabic === true && verdict.news;
}

export function mainFrame(tabId: number): Scripting.InjectionTarget {
  return { tabId, frameIds: [0] };
}

async function inPage<Answer>(tabId: number, func: (flag: boolean) => Answer, flag: boolean): Promise<Answer> {
  const [result] = await browser.scripting.executeScript({ target: mainFrame(tabId), func, args: [flag] });
  return result?.result as Answer;
}

// The two functions below run in the page's isolated world: they see nothing of this file.

/** True when a reader is there already; it then reads the page again. */
function wakeReader(anyway: boolean): boolean {
  const scope = globalThis as { hashiya?: IsolatedWorld };
  const world = (scope.hashiya ??= {});
  if (anyway) world.anyway = true;
  world.reader?.again();
  return world.reader !== undefined;
}

function lookAtPage(): Pick<TabState, 'verdict' | 'report'> {
  const world = (globalThis as { hashiya?: IsolatedWorld }).hashiya;
  const report = world?.report?.();
  return { ...(world?.verdict && { verdict: world.verdict }), ...(report && { report }) };
}
