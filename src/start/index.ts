export { PANEL, readPanel } from './account.ts';
export { openBrowser } from './browsers/index.ts';
export type { BrowserKind, DrivenBrowser } from './browsers/index.ts';
export { findBrowsers } from './find-browser.ts';
export { openMargin, settled } from './show.ts';
