// Consent layers known by selector: providers whose layers came up empty or in no known words, and single sites.

import { showsSomething } from './dom.ts';
import table from './site-rules.txt';

export interface SiteRule {
  host: string;
  selector: string;
  action: 'hide' | 'refuse' | `click:${string}`;
}

/** The rules of a table; see the head of site-rules.txt. Throws on a malformed line, naming it. */
export function parseSiteRules(text: string): SiteRule[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [host, selector, action, ...rest] = line.split('\t');
    if (!host || !selector || !action || rest.length > 0 || !/^(hide|refuse|click:.+)$/.test(action)) {
      throw new Error(`site-rules.txt, line ${at + 1}: expected host, selector and action, parted by tabs`);
    }
    return [{ host, selector, action: action as SiteRule['action'] }];
  });
}

export function appliesTo(rule: SiteRule, host: string): boolean {
  return rule.host === '*' || host === rule.host || host.endsWith(`.${rule.host}`);
}

export interface RuledLayer {
  element: HTMLElement;
  rule: SiteRule;
}

let rules: SiteRule[] | undefined;

/** Layers of the page that a rule names and that a reader can see now. */
export function findRuledLayers(host: string): RuledLayer[] {
  if (!hasRuledLayer(host)) return [];
  return rulesFor(host).flatMap((rule) => [...document.querySelectorAll<HTMLElement>(rule.selector)]
    .filter((element) => showsSomething(element))
    .map((element) => ({ element, rule })));
}

export function ruledSelectors(host: string): string[] {
  return rulesFor(host).map(({ selector }) => selector);
}

/** Is there anything that a rule names, seen or not? */
export function hasRuledLayer(host: string): boolean {
  return document.querySelector(ruledSelectors(host).join(',')) !== null;
}

function rulesFor(host: string): SiteRule[] {
  rules ??= parseSiteRules(table);
  return rules.filter((rule) => appliesTo(rule, host));
}
