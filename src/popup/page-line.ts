// What the popup says of the page in the active tab.

import { browser } from '../browser.ts';
import type { ConsentReport, TabState } from '../messages.ts';
import { siteOf, type Settings } from '../settings/index.ts';

export interface PageLine {
  key: string;
  numbers?: number[];
  tone: 'good' | 'quiet' | 'bad';
  /** Offer to read the page although it was not taken for news. */
  anyway: boolean;
}

const quiet = (key: string, anyway = false): PageLine => ({ key, tone: 'quiet', anyway });

export function pageLine(settings: Settings, url: string | undefined, state: TabState): PageLine {
  const site = url === undefined ? null : siteOf(url);
  if (!settings.enabled) return quiet('popup_state_off');
  if (site !== null && settings.disabledSites.includes(site)) return quiet('popup_state_site_off');
  if (!state.reachable) return quiet(unreachableKey(url));
  return state.report ? reportLine(state.report) : verdictLine(state.verdict);
}

/** Browsers keep extensions out of their own pages and stores; some pages they do not even name. */
function unreachableKey(url = ''): string {
  if (url.startsWith(browser.runtime.getURL(''))) return 'popup_state_own';
  return url.startsWith('file:') ? 'popup_state_file' : 'popup_state_unreachable';
}

function reportLine({ done, error, counts }: NonNullable<TabState['report']>): PageLine {
  if (error === 'no-article') return quiet('popup_state_no_article', true);
  if (error !== undefined) return { key: 'popup_state_failed', tone: 'bad', anyway: true };
  if (!done) return quiet('popup_state_reading');
  return { key: 'popup_state_read', numbers: [counts.glossed, counts.entities], tone: 'good', anyway: false };
}

function verdictLine(verdict: TabState['verdict']): PageLine {
  if (!verdict || (verdict.arabic && verdict.news)) return quiet('popup_state_reload', true);
  return quiet(WHY[verdict.why] ?? (verdict.arabic ? 'popup_state_not_news' : 'popup_state_not_arabic'), true);
}

/** Reasons of the gate that tell a reader more than that it is no news. */
const WHY: Record<string, string> = { language: 'popup_state_language', links: 'popup_state_front' };

/** The message that tells what became of a cookie banner, if there was one. */
export function consentKey({ found, action }: ConsentReport): string | null {
  if (!found || !action || action === 'none') return null;
  return `popup_consent_${action}`;
}
