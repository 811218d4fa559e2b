import { browser } from '../browser.ts';
import type { ActiveTab } from './active-tab.ts';
import type { Settings } from '../settings/index.ts';

/** What a reader who reports a bug pastes into the report: nothing of it is sent by itself. */
export function reportText(tab: ActiveTab, settings: Settings): string {
  const { version } = browser.runtime.getManifest();
  const { url, verdict, report } = tab;
  return JSON.stringify({ version, browser: navigator.userAgent, url, verdict, settings, report }, null, 2);
}
