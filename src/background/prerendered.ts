// Pages that Chrome loads before the reader has asked for them (https://developer.chrome.com/docs/web-platform/prerender-pages):
// nothing is read or pressed there until they are shown. The tab's main frame is another page as long as they are not.

import { browser } from '../browser.ts';
import type { Sender } from '../messaging/index.ts';
import type { IsolatedWorld } from '../messages.ts';

/** Of Chrome alone. */
type ChromeSender = Sender & { documentId?: string; documentLifecycle?: string };

export function isPrerendered(sender: Sender): boolean {
  return (sender as ChromeSender).documentLifecycle === 'prerender';
}

/** The page asks for its reader once more, when it is shown. Never rejects: it may have been given up. */
export async function letAskLater(sender: Sender): Promise<void> {
  const { tab, documentId } = sender as ChromeSender;
  const target = { tabId: tab?.id as number, documentIds: [documentId as string] };
  await browser.scripting.executeScript({ target, func: askWhenShown }).catch(() => undefined);
}

/** Runs in the page's isolated world. */
function askWhenShown(): void {
  const { hashiya, chrome } = globalThis as unknown as { hashiya?: IsolatedWorld; chrome: typeof browser };
  const ask = (): void => void chrome.runtime.sendMessage({ type: 'inject-reader', verdict: hashiya?.verdict }).catch(() => undefined);
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', ask, { once: true });
  else ask();
}
