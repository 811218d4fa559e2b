// The selection of a page: the reader that is there shows its card; where there is none, one is brought in for that alone.

import { browser } from '../browser.ts';
import type { IsolatedWorld } from '../messages.ts';
import { sendToTab } from '../messaging/index.ts';
import { mainFrame } from './inject.ts';

export async function lookUpSelection(tabId: number): Promise<void> {
  const answered = await sendToTab(tabId, 'command', { name: 'look-up' }).then(() => true, () => false);
  if (answered) return;
  const target = mainFrame(tabId);
  try {
    await browser.scripting.executeScript({ target, func: wantSelection });
    await browser.scripting.executeScript({ target, files: ['reader.js'] });
  } catch {
    // the browser lets no extension into this page
  }
}

/** Runs in the page's isolated world. */
function wantSelection(): void {
  const scope = globalThis as { hashiya?: IsolatedWorld };
  (scope.hashiya ??= {}).selection = true;
}
