// The button in the toolbar, per tab: reading here, switched off here, or nothing to read. The browser itself takes a tab's
// button back to idle, its state in the manifest, when the tab goes to another page.

import { browser } from '../browser.ts';
import type { ToolbarState } from '../messages.ts';

const BADGE: Record<ToolbarState, string> = { reading: '✓', off: '–', idle: '' };
const COLOUR: Record<ToolbarState, string> = { reading: '#2c703f', off: '#6a6056', idle: '#6a6056' };

export const isToolbarState = (raw: unknown): raw is ToolbarState => typeof raw === 'string' && Object.hasOwn(BADGE, raw);

/** Never rejects: the tab may be gone, and Firefox for Android shows no icons and badges. */
export async function showInToolbar(tabId: number, state: ToolbarState): Promise<void> {
  const { action } = browser;
  const quiet = state === 'reading' ? '' : '-quiet';
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `icons/icon${quiet}-${size}.png`]));
  await Promise.allSettled([
    attempt(() => action.setTitle({ tabId, title: browser.i18n.getMessage(`toolbar_${state}`) })),
    attempt(() => action.setIcon({ tabId, path })),
    attempt(() => action.setBadgeText({ tabId, text: BADGE[state] })),
    attempt(() => action.setBadgeBackgroundColor({ tabId, color: COLOUR[state] })),
  ]);
}

/** A function the browser lacks fails like one that refuses. */
async function attempt(work: () => Promise<void>): Promise<void> {
  await work();
}
