// A note that is to be printed: kept for the page that prints it, which is opened beside the article.

import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Note } from '../note.ts';
import { keepNote, takeNote } from '../print/index.ts';

export async function printNote(note: Note, beside: Tabs.Tab | undefined): Promise<void> {
  const id = await keepNote(note);
  try {
    await open(browser.runtime.getURL(`print.html#${id}`), beside);
  } catch (error) {
    await takeNote(id); // nobody will come for it
    throw error;
  }
}

/** Private windows and Firefox for Android do not take every wish: then the tab opens where the browser likes. */
async function open(url: string, beside: Tabs.Tab | undefined): Promise<void> {
  const { id: openerTabId, windowId } = beside ?? {};
  const place = { ...(openerTabId !== undefined && { openerTabId }), ...(windowId !== undefined && { windowId }) };
  await browser.tabs.create({ url, ...place }).catch(() => browser.tabs.create({ url }));
}
