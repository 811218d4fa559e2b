// Tells when the article on the page is no longer the one that was read. Never busy: one look a while, however much the page moves.

import type { LiveArticle } from './live-article.ts';
import { whenUrlChanges } from './url.ts';

/** What happened: nodes of the article replaced or changed; text added to it; another URL; back from the bfcache. */
export type PageChange = 'replaced' | 'appended' | 'url' | 'shown';

/** Milliseconds between a change and the look at it: the first, and the longest on a page that never rests. */
const FIRST_LOOK = 400, LONGEST_LOOK = 6400;
/** Added text shorter than this (UTF-16 units) is no paragraph. */
const LEAST_ADDED = 60;
const ARABIC = /[\u0620-\u064a]/;

const holdsText = (node: Node, root: Element): boolean =>
  root.contains(node) && (node.textContent?.trim().length ?? 0) >= LEAST_ADDED && ARABIC.test(node.textContent ?? '');

/** Calls `onChange` until `signal` aborts. After 'replaced', 'appended' or 'url' the article should be read anew, and watched anew. */
export function watchPage(article: LiveArticle, onChange: (change: PageChange) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const doc = article.root.ownerDocument;
  let timer: ReturnType<typeof setTimeout> | undefined, wait = FIRST_LOOK, told = false;
  let added: Node[] = [];

  const look = () => {
    timer = undefined;
    const news = added;
    added = [];
    const change = article.isStale() ? 'replaced' : news.some((node) => node.isConnected && holdsText(node, article.root)) ? 'appended' : null;
    if (!change) { wait = Math.min(wait * 2, LONGEST_LOOK); return; }
    if (!told) onChange(change);
    told = true;
  };
  const observer = new MutationObserver((records) => {
    if (told) return;
    for (const { addedNodes } of records) if (added.length < 200) added.push(...addedNodes);
    timer ??= setTimeout(look, wait);
  });
  // Not the body: some sites replace it whole.
  observer.observe(doc.documentElement, { childList: true, characterData: true, subtree: true });
  // A page at rest is looked at quickly again.
  const rest = setInterval(() => { if (!timer) wait = FIRST_LOOK; }, LONGEST_LOOK);
  whenUrlChanges(() => onChange('url'), signal);
  doc.defaultView?.addEventListener('pageshow', (event) => { if (event.persisted) onChange('shown'); }, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(rest);
  });
}
