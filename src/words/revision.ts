// Word of a change, to every context of the extension at once: storage.local reaches content scripts, and outlives a
// service worker that is stopped.

import { browser } from '../browser.ts';
import type { WordState } from '../messages.ts';

const KEY = 'wordsRevision';
/** Beyond this, hearers ask for everything again. */
const MOST_CHANGES = 100;

export type StateChange = [key: string, state: WordState | null];

export interface Revision {
  id: string;
  /** What changed; absent where it is too much to list. */
  changes?: StateChange[];
}

/** Without a list: everything may have changed. Never rejects: a change that is stored is not undone because word of it did not get through. */
export async function announce(changes?: StateChange[]): Promise<void> {
  const revision: Revision = { id: crypto.randomUUID(), ...(changes && changes.length <= MOST_CHANGES && { changes }) };
  await browser.storage.local.set({ [KEY]: revision }).catch(() => undefined);
}

export function hearRevisions(callback: (revision: Revision) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const revision = changes[KEY]?.newValue as Revision | undefined;
    if (area === 'local' && revision) callback(revision);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
