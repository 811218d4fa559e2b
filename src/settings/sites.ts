import type { Settings } from './schema.ts';

/** A host name as the settings keep it (lower case, no www., no port), or null for what is no host name. */
export function normalizeSite(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 253) return null;
  const host = raw.trim().toLowerCase().replace(/^www\./, '').replace(/\.$/, '');
  return /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+$|^\[[0-9a-f:.]+\]$/u.test(host) ? host : null;
}

/** The site of an address; null where the extension cannot be (browser pages, files). */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? normalizeSite(hostname) : null;
}

/** Whether the settings let the extension work at this address. */
export function isSwitchedOn(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return settings.enabled && site !== null && !settings.disabledSites.includes(site);
}

/** The list of sites where it stays off, after one of them was switched. */
export function withSite(settings: Settings, site: string, on: boolean): string[] {
  const others = settings.disabledSites.filter((other) => other !== site);
  return on ? others : [...others, site].sort();
}
