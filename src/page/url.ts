// Navigation without a load (history API), seen from the isolated world.

/** Milliseconds between looks where the browser has no Navigation API. */
const LOOK = 1000;

/** Calls `tell` when the page's URL (without its fragment) changes, until `signal` aborts. */
export function whenUrlChanges(tell: () => void, signal?: AbortSignal): void {
  const here = () => location.href.split('#')[0];
  let last = here();
  const look = () => {
    if (last !== (last = here())) tell();
  };
  const options = signal ? { signal } : {};
  const api = (globalThis as { navigation?: EventTarget }).navigation;
  if (api) api.addEventListener('currententrychange', look, options);
  else {
    const timer = setInterval(look, LOOK);
    signal?.addEventListener('abort', () => clearInterval(timer));
  }
  addEventListener('popstate', look, options);
}
