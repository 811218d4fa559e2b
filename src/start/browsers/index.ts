import { openChromium } from './chromium.ts';
import type { BrowserKind, DrivenBrowser, OpenOptions } from './driven-browser.ts';
import { openFirefox } from './firefox.ts';

export type { BrowserKind, DrivenBrowser } from './driven-browser.ts';

export function openBrowser(kind: BrowserKind, options: OpenOptions): Promise<DrivenBrowser> {
  return kind === 'firefox' ? openFirefox(options) : openChromium(options);
}
