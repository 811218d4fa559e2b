// What the popup says of the page in the active tab.

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
  if (!state.reachable) return quiet('popup_state_unreachable');
  return state.report ? reportLine(state.report) : verdictLine(state.verdict);
}

function reportLine({ done, error, counts }: NonNullable<TabState['report']>): PageLine {
  if (error === 'no-article') return quiet('popup_state_no_article', true);
  if (error !== undefined) return { key: 'popup_state_failed', tone: 'bad', anyway: true };
  if (!done) return quiet('popup_state_reading');
  return { key: 'popup_state_read', numbers: [counts.glossed, counts.entities], tone: 'good', anyway: false };
}

function verdictLine(verdict: TabState['verdict']): PageLine {
  if (!verdict || (verdict.arabic && verdict.news)) return quiet('popup_state_reload', true);
  return quiet(verdict.arabic ? 'popup_state_not_news' : 'popup_state_not_arabic', true);
}

/** The message that tells what became of a cookie banner, if there was one. */
export function consentKey({ found, action }: ConsentReport): string | null {
  if (!found || (action !== 'rejected' && action !== 'hidden')) return null;
  return `popup_consent_${action}`;
}
