// WebDriver BiDi knows neither content-script worlds nor popups. Firefox's own window does: a frame script, run in the
// process of a page, finds the right sandbox there and evaluates in it.

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
export function isolatedWorld<T>(window: ChromeWindow, id: string, page: Page, expression: string): Promise<T | undefined> {
  const tab = `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(page.url())})?.linkedBrowser`;
  return evaluateIn<T>(window, tab, `
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const scope = ExtensionContent.getContextByExtensionId(${JSON.stringify(id)}, content)?.cloneScope;`, expression);
}

let calls = 0;

/**
 * Evaluates in the process of a <browser> element. `element` is an expression for it in Firefox's window; `scope`, code
 * that runs beside the content and sets `scope` to the sandbox to evaluate in, or to nothing: then the value is undefined.
 */
export async function evaluateIn<T>(window: ChromeWindow, element: string, scope: string, expression: string): Promise<T | undefined> {
  const name = `hashiya-driver-${++calls}`;
  const script = `(async () => {
    const answer = {};
    try {
      ${scope}
      if (scope) answer.json = await Cu.evalInSandbox(${JSON.stringify(asJson(expression))}, scope);
    } catch (error) { answer.error = String(error); }
    sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
  })()`;
  const { json, error } = JSON.parse(String(await window(sent(element, name, script)))) as { json?: string; error?: string };
  if (error !== undefined) throw new Error(error);
  return json === undefined ? undefined : fromJson<T>(json);
}

/** Sends a frame script into the element's process and waits for its message. */
function sent(element: string, name: string, script: string): string {
  return `
    const element = ${element};
    if (!element) return '{}';
    const manager = element.messageManager;
    return new Promise((resolve) => {
      const listener = { receiveMessage: ({ data }) => { manager.removeMessageListener('${name}', listener); resolve(data); } };
      manager.addMessageListener('${name}', listener);
      manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
    });`;
}
