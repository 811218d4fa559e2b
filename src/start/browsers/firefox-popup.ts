import { setTimeout as sleep } from 'node:timers/promises';
import type { Popup } from './driven-browser.ts';
import { evaluateIn, type ChromeWindow } from './firefox-world.ts';

const ELEMENT = `document.querySelector('browser.webextension-popup-browser')`;
const SCOPE = 'const scope = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });';

/** Opens the popup of the extension's toolbar button over the tab in front. */
export async function openPopup(window: ChromeWindow, id: string): Promise<Popup> {
  await window(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);`);
  const evaluate = <T>(expression: string) => evaluateIn<T>(window, ELEMENT, SCOPE, expression) as Promise<T>;
  for (let tries = 0; tries < 100; tries++) {
    if (await evaluate<boolean>(`document.querySelector('main') !== null`).catch(() => false)) {
      return { evaluate, close: async () => void (await window(`${ELEMENT}?.closest('panel')?.hidePopup();`)) };
    }
    await sleep(50);
  }
  throw new Error('the popup did not open');
}
