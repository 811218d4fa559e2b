// WebDriver BiDi knows no content-script worlds. Firefox's own window does: a frame script, run in the tab's process,
// finds the extension's sandbox there and evaluates in it.

import type { Browser, Page } from 'puppeteer-core';
import { asJson, fromJson } from './driven-browser.ts';

/** Runs the body of an async function in Firefox's own window and gives what it returns. */
export type ChromeWindow = (body: string) => Promise<unknown>;

interface Bidi {
  connection: { send(method: string, parameters: unknown): Promise<{ result: unknown }> };
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

export async function chromeWindow(browser: Browser): Promise<ChromeWindow> {
  const { connection } = browser as unknown as Bidi;
  const send = async (method: string, parameters: unknown) => (await connection.send(method, parameters)).result;
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { url: string; context: string }[];
  };
  const context = tree.contexts.find((candidate) => candidate.url.endsWith('browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox has no window');
  return async (body) => {
    const expression = `(async () => { ${body} })()`;
    const answer = (await send('script.evaluate', { expression, target: { context }, awaitPromise: true })) as Evaluated;
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'failed in the Firefox window');
    return answer.result?.value;
  };
}

/** See `DrivenBrowser.inWorld`. The page is found by its address, so one address must not be open in two tabs. */
export async function isolatedWorld<T>(window: ChromeWindow, id: string, page: Page, expression: string): Promise<T | undefined> {
  const answer = JSON.parse(String(await window(inTab(page.url(), frameScript(id, asJson(expression)))))) as {
    json?: string;
    error?: string;
  };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.json === undefined ? undefined : fromJson<T>(answer.json);
}

let calls = 0;

function frameScript(id: string, expression: string): (name: string) => string {
  return (name) => `(async () => {
    let answer = {};
    try {
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      const context = ExtensionContent.getContextByExtensionId(${JSON.stringify(id)}, content);
      if (context) answer.json = await Cu.evalInSandbox(${JSON.stringify(expression)}, context.cloneScope);
    } catch (error) { answer.error = String(error); }
    sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
  })()`;
}

function inTab(url: string, script: (name: string) => string): string {
  const name = `hashiya-driver-${++calls}`;
  const source = `data:,${encodeURIComponent(script(name))}`;
  return `
    const tab = gBrowser.tabs.find((candidate) => candidate.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
    if (!tab) return '{}';
    const manager = tab.linkedBrowser.messageManager;
    return new Promise((resolve) => {
      const listener = { receiveMessage: ({ data }) => { manager.removeMessageListener('${name}', listener); resolve(data); } };
      manager.addMessageListener('${name}', listener);
      manager.loadFrameScript(${JSON.stringify(source)}, false);
    });`;
}
