import { setTimeout as sleep } from 'node:timers/promises';
import type { Popup } from './driven-browser.ts';
import { evaluateIn, type ChromeWindow } from './firefox-world.ts';

const ELEMENT = `document.querySelector('browser.webextension-popup-browser')`;
const SCOPE = 'const scope = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });';

const HIDE = `${ELEMENT}?.closest('panel')?.hidePopup();`;

/** Opens the popup of the extension's toolbar button over the tab in front; one that is open is closed first. */
export async function openPopup(window: ChromeWindow, id: string): Promise<Popup> {
  await window(`${HIDE}
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);`);
  const evaluate = <T>(expression: string) => evaluateIn<T>(window, ELEMENT, SCOPE, expression) as Promise<T>;
  for (let tries = 0; tries < 100; tries++) {
    // A question that reaches the popup while it moves into its own process is never answered.
    const there = evaluate<boolean>(`document.querySelector('main') !== null`).catch(() => false);
    if (await Promise.race([there, sleep(500, false)])) return { evaluate, close: async () => void (await window(HIDE)) };
    await sleep(50);
  }
  throw new Error('the popup did not open');
}
