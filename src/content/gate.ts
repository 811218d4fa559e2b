// On every page, at almost no cost: is this an article of Arabic news? Then the background is asked to inject the reader.
// It looks again when the content comes late, when the URL changes without a load, and on return from the bfcache.

// Not through the room's face: this script must stay under 2 KB, without the extraction behind that face.
import type { Verdict } from '../messages.ts';
import { verdictOf } from '../page/verdict.ts';

interface Home {
  verdict?: Verdict;
  /** Set by the reader while it runs. */
  reader?: unknown;
  /** Set by the gate: look again. */
  look?: () => void;
}
type Runtime = { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const world = globalThis as unknown as { hashiya?: Home; browser?: Runtime; chrome?: Runtime; navigation?: EventTarget };
const api = world.browser ?? world.chrome, home = (world.hashiya ??= {});

/** Milliseconds before a changed page is looked at again; doubled each time, up to the last. */
const FIRST = 500, LAST = 16e3;

function start() {
  let wait = FIRST, url = location.href, asked = '', timer: unknown;
  const look = async () => {
    url = location.href;
    const verdict = (home.verdict = verdictOf(document));
    if (verdict.news || wait > LAST) watcher.disconnect();
    if (!verdict.news || home.reader || asked === url) return;
    asked = url;
    // After an update of the extension this script may outlive it: sendMessage then throws.
    try { await api!.runtime.sendMessage({ type: 'inject-reader', verdict }); } catch {}
  };
  const later = () => {
    timer ||= setTimeout(() => {
      timer = 0;
      wait *= 2;
      look();
    }, wait);
  };
  const watcher = new MutationObserver(later);
  const watch = () => {
    wait = FIRST;
    watcher.observe(document, { childList: true, subtree: true });
  };
  // The new content comes after the new address.
  const moved = () => {
    if (url === location.href) return;
    watch();
    later();
  };
  if (world.navigation) world.navigation.addEventListener('currententrychange', moved); else setInterval(moved, 1e3);
  addEventListener('pageshow', look);
  home.look = () => { watch(); look(); };
}

if (!home.look) start();
home.look!();
