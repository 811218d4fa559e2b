// Navigation without a load (history API), seen from the isolated world.

/** Milliseconds between looks where the browser has no Navigation API. */
const LOOK = 1000;

/** Calls `tell` when the page's URL (without its fragment) changes, until `signal` aborts. */
export function whenUrlChanges(tell: () => void, signal?: AbortSignal): void {
  let last: string | undefined;
  const changed = () => last !== (last = location.href.split('#')[0]);
  const look = () => {
    if (!signal?.aborted && changed()) tell();
  };
  const api = (globalThis as { navigation?: EventTarget }).navigation;
  changed();
  if (api) return api.addEventListener('currententrychange', look, { signal: signal! });
  const timer = setInterval(look, LOOK);
  signal?.addEventListener('abort', () => clearInterval(timer));
}
