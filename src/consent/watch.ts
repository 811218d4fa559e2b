// Calls back when the page changes, at a cost the page does not feel however long it stays open and however busy it is.

import type { Changes } from './places.ts';

/** Times at which the whole page is looked at again, for what no observer sees, in milliseconds. */
const SWEEPS = [1000, 3000, 7000, 15_000, 40_000];
/** Looks may take less than a thousandth of the time. Most banners come early: then no pause is long. */
const EARLY = { until: 15_000, share: 2000, longest: 1500 };
const LATER = { share: 4000, longest: 20_000 };
const QUIET_MS = 250;
/** More changed elements than this are not told one by one. */
const MANY = 200;

const OPTIONS: MutationObserverInit = {
  childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
};

/** Looks at the page (null) or at what has changed in it; gives the shadow roots that are to be watched too. */
export type Look = (changes: Changes | null) => Promise<Iterable<ShadowRoot>>;

/** `look` runs a quarter of a second after changes; slow looks make the next ones rarer. Never two at a time. */
export function watchPage(look: Look, signal: AbortSignal): void {
  const started = performance.now();
  const news = new News();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = QUIET_MS;
  let looking = Promise.resolve();
  const run = (whole: boolean): Promise<void> => (looking = looking.then(async () => {
    if (signal.aborted) return;
    const changes = news.take();
    const { shadows, cost } = await timed(look, whole ? null : changes);
    if (signal.aborted) return;
    for (const shadow of shadows) observer.observe(shadow, OPTIONS);
    pause = pauseAfter(cost, performance.now() - started);
    timer = undefined;
    if (!news.isEmpty) soon();
  }).catch(() => { timer = undefined; }));
  const soon = (): void => { timer ??= setTimeout(() => void run(news.isNewPage), pause); };
  const observer = new MutationObserver((records) => { news.note(records); soon(); });
  const sweeps = SWEEPS.map((due) => setTimeout(() => void run(true), due));
  observer.observe(document.documentElement, OPTIONS);
  // A frame that has loaded may hold a banner; its own changes are out of sight.
  document.addEventListener('load', ({ target }) => {
    if ((target as Element).localName === 'iframe') { news.note([{ addedNodes: [target] }]); soon(); }
  }, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const waiting of [timer, ...sweeps]) clearTimeout(waiting);
  }, { once: true });
}

async function timed(look: Look, changes: Changes | null): Promise<{ shadows: Iterable<ShadowRoot>; cost: number }> {
  const started = performance.now();
  const looked = look(changes);
  const cost = performance.now() - started; // what follows is waiting
  return { shadows: await looked, cost };
}

/** How long to wait after a look that took `cost` milliseconds, `age` milliseconds after the watch began. */
export function pauseAfter(cost: number, age: number): number {
  const { share, longest } = age < EARLY.until ? EARLY : LATER;
  return Math.max(QUIET_MS, Math.min(cost * share, longest));
}

/** Changes that nobody has looked at yet. */
class News {
  #added = new Set<Element>();
  #touched = new Set<Element>();

  get isEmpty(): boolean { return this.#added.size + this.#touched.size === 0; }
  get isNewPage(): boolean { return this.#added.size > MANY; }

  note(records: Iterable<Partial<Pick<MutationRecord, 'type' | 'target'>> & { addedNodes: ArrayLike<unknown> }>): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && this.#touched.size <= MANY) this.#touched.add(target as Element);
      if (addedNodes.length && !this.isNewPage) this.#add(Array.from(addedNodes) as Node[]);
    }
  }

  #add(nodes: Node[]): void {
    for (const node of nodes) {
      const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
      if (element) this.#added.add(element);
    }
  }

  take(): Changes {
    const added = [...this.#added].filter((element) => element.isConnected && !isWithin(element, this.#added));
    const touched = this.#touched.size > MANY ? 'many' : [...this.#touched];
    this.#added.clear();
    this.#touched.clear();
    return { added, touched };
  }
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (others.has(at)) return true;
  return false;
}
