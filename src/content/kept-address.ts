// The address that is kept with a word: the page's, without what only tells where its reader came from.

import list from './tracking-parameters.txt';

const PATTERNS = list.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));

const tracks = (name: string): boolean =>
  PATTERNS.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));

/** Fragments go too, except those that choose what the page shows (#/story/7, #!story). */
export function keptAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => names.push(name)); // its iterators do not work in Firefox's content scripts
  for (const name of names) if (tracks(name.toLowerCase())) url.searchParams.delete(name);
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}
